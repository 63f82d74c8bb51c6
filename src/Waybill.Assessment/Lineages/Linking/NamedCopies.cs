using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Copies that name what they were made of in any of their words: of two near-identical pages that which names the other's outlet, "(AFP)" or
/// "it said, according to Reuters" at its end, has it from there. Where each names the other nothing tells.
/// </summary>
internal static class NamedCopies
{
    /// <summary>True where the page of a claim is a copy of the other's, and says so.</summary>
    public static bool IsOf(AssessedClaim copy, AssessedClaim other, TextLikeness texts) =>
        texts.Text(copy) is { } text && text == texts.Text(other) && copy.NamesOutletOf(other) && !other.NamesOutletOf(copy);
}
