using Waybill.Casework.Explaining;
using Waybill.Reading.Explaining;

namespace Waybill.Cli.Output;

/// <summary>
/// Explained claims for people: the sentence's tree once, then for each claim its line, its rule and what gave each slot.
/// </summary>
internal static class ExplanationText
{
    private const int LongestWords = 60;

    /// <summary>Prints claims in order; those of one sentence share its tree.</summary>
    public static void Show(Shell shell, IEnumerable<ExplainedClaim> claims)
    {
        ExplainedSentence? drawn = null;
        foreach (var claim in claims)
        {
            if (claim.Sentence is { } sentence && sentence.Start != drawn?.Start)
            {
                shell.Say("");
                foreach (var line in SentenceTree.Lines(sentence))
                    shell.Say(line);
                drawn = sentence;
            }

            shell.Say("");
            Show(shell, claim);
        }
    }

    private static void Show(Shell shell, ExplainedClaim claim)
    {
        shell.Claim(claim.Claim);
        if (claim.Instead is { } instead)
            shell.Say($"  {instead}");
        if (claim.Rule is { } rule)
            shell.Say($"  rule {rule} of {claim.RuleFile}{(claim.Why is { } why ? $": {why}" : "")}");
        foreach (var slot in claim.Slots)
            shell.Say($"    {slot.Slot,-12} {Words(slot)}");
    }

    private static string Words(SlotExplanation slot)
    {
        var given = slot.Words is { } words && words != slot.Value ? $" from \"{Shorten(words)}\"" : "";
        return $"{Shorten(slot.Value)}{given}: {slot.How}";
    }

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestWords ? line : line[..(LongestWords - 1)] + "…";
    }
}
