using Waybill.Casework.Explaining;
using Waybill.Core.Text;
using Waybill.Reading.Explaining;

namespace Waybill.Cli.Output;

/// <summary>
/// Explained claims for people: the sentence's tree once, then for each claim its line, its rule and what gave each slot.
/// </summary>
internal static class ExplanationText
{
    private const int LongestWords = 60;

    /// <summary>
    /// Prints claims in order; those of one sentence share its tree. Sentences that gave none stand between them, each at its place.
    /// </summary>
    public static void Show(Shell shell, IEnumerable<ExplainedClaim> claims, IEnumerable<ExplainedSentence> unread)
    {
        ExplainedSentence? drawn = null;
        var without = new Queue<ExplainedSentence>(unread);
        foreach (var claim in claims)
        {
            while (without.TryPeek(out var next) && next.Start < claim.Sentence?.Start)
                Unread(shell, without.Dequeue());
            if (claim.Sentence is { } sentence && sentence.Start != drawn?.Start)
            {
                Draw(shell, sentence);
                drawn = sentence;
            }

            shell.Say("");
            Show(shell, claim);
        }

        foreach (var sentence in without)
            Unread(shell, sentence);
    }

    private static void Unread(Shell shell, ExplainedSentence sentence)
    {
        Draw(shell, sentence);
        shell.Say("");
        shell.Say($"no claim in \"{Shortened.Line(sentence.Text, LongestWords)}\": no word of it has, by a rule, a frame whose roles are filled");
    }

    private static void Draw(Shell shell, ExplainedSentence sentence)
    {
        shell.Say("");
        foreach (var line in SentenceTree.Lines(sentence))
            shell.Say(line);
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
        var given = slot.Words is { } words && words != slot.Value ? $" from \"{Shortened.Line(words, LongestWords)}\"" : "";
        return $"{Shortened.Line(slot.Value, LongestWords)}{given}: {slot.How}";
    }
}
