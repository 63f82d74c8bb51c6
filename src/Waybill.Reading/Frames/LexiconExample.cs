using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Reading.Frames;

/// <summary>A sentence that tests a rule, and what the rule must make of it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Line">Its line in the file.</param>
/// <param name="IsNone">True where the rule must make nothing of it.</param>
/// <param name="Roles">For each role words that a filler must hold.</param>
/// <param name="Quantity">Lower, best and upper value and unit, as <c>20// tank</c>; null leaves it open.</param>
/// <param name="Act">The act; null leaves it open.</param>
/// <param name="Certainty">The certainty; null leaves it open.</param>
/// <param name="Polarity">The polarity; null asks for a positive claim, but where the act is a denial.</param>
internal sealed record LexiconExample(
    string Text,
    long Line,
    bool IsNone,
    IReadOnlyDictionary<string, string> Roles,
    string? Quantity,
    Act? Act,
    Certainty? Certainty,
    Polarity? Polarity
)
{
    /// <summary>What is wrong with a draft; empty when it is as asked.</summary>
    public List<string> Faults(ClaimDraft draft)
    {
        var faults = new List<string>();
        foreach (var (role, words) in Roles)
        {
            if (
                !draft.Proposition.Roles.TryGetValue(role, out var mentions)
                || !mentions.Any(m => m.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
            )
                faults.Add($"{role} is not {words}");
        }

        if (Quantity is { } quantity && quantity != Written(draft.Proposition.Quantity))
            faults.Add($"quantity is {Written(draft.Proposition.Quantity)}");
        if (Act is { } act && act != draft.Act)
            faults.Add($"act is {draft.Act}");
        if (Certainty is { } certainty && certainty != draft.Certainty)
            faults.Add($"certainty is {draft.Certainty}");
        var polarity = Polarity ?? (Act == Core.Claims.Act.Deny ? Core.Claims.Polarity.Negative : Core.Claims.Polarity.Positive);
        if (polarity != draft.Polarity)
            faults.Add($"polarity is {draft.Polarity}");
        return faults;
    }

    /// <summary>The roles of a draft in one line.</summary>
    public static string Describe(ClaimDraft draft) =>
        $"{draft.Proposition.Frame} {string.Join(
            ", ",
            draft.Proposition.Roles.Select(r => $"{r.Key}={string.Join("+", r.Value.Select(m => m.Text))}"))}";

    private static string Written(Quantity? quantity) =>
        quantity is null
            ? "none"
            : string.Create(CultureInfo.InvariantCulture, $"{quantity.Lower:0.#}/{quantity.Best:0.#}/{quantity.Upper:0.#} {quantity.Unit}");
}
