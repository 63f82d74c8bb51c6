using System.Text.RegularExpressions;
using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Pages that say of themselves that they correct what their outlet printed before: "(Corrects number to 102, not 120)", "CORRECTED". What
/// an outlet took back leads no statement.
/// </summary>
internal static partial class Corrections
{
    // The expressions run over no more than this and the next, so that no page can make them slow.
    private const int Head = 600;

    // A note on what was corrected stands at the head or the foot.
    private const int FarthestNote = 4000;

    /// <summary>Tells of a relay whether another of the same outlet, printed no earlier, corrects it.</summary>
    /// <param name="relays">The relays of one utterance.</param>
    public static Func<AssessedClaim, bool> TakenBackBy(IReadOnlyList<AssessedClaim> relays)
    {
        var correcting = relays
            .Where(relay => relay.OutletKey is not null)
            .GroupBy(relay => (relay.OutletKey, relay.Page))
            .Where(page => Corrects(page.First().Exhibit))
            .Select(page => (page.Key.OutletKey, page.Key.Page, On: page.Min(relay => relay.RelayedBy())))
            .ToList();
        return relay =>
            correcting.Exists(page => page.OutletKey == relay.OutletKey && page.Page != relay.Page && page.On >= relay.RelayedBy());
    }

    /// <summary>True where a page's title or first words, or a note at its head or foot, say that it corrects.</summary>
    private static bool Corrects(AssessedExhibit? exhibit) =>
        exhibit is { Text: { } text }
        && (
            Opening().IsMatch(exhibit.Metadata.Title ?? "")
            || Opening().IsMatch(text.AsSpan(0, Math.Min(Head, text.Length)))
            || Note().IsMatch(text.AsSpan(0, Math.Min(FarthestNote, text.Length)))
            || Note().IsMatch(text.AsSpan(Math.Max(0, text.Length - FarthestNote)))
        );

    [GeneratedRegex(
        @"\A\W*(?i:correct(?:s|ed|ion|ions)|erratum)\b|\((?i:correct(?:s|ed)|correction)\b|^\W*(?:(?:CORRECTED|CORRECTION|ERRATUM)\b|(?i:correction|erratum):)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(?:story|article|report|piece)\s+(?:has\s+been|was)\s+corrected\b"
            + @"|\b(?:an\s+)?(?:earlier|previous)\s+version\s+of\s+this\s+(?:story|article|report|piece)\s+(?:wrongly|incorrectly|misstated|misidentified|gave|said|stated)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Note();
}
