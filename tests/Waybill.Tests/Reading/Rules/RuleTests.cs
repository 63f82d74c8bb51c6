using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Reading;
using Waybill.Reading.Frames;

namespace Waybill.Tests.Reading.Rules;

public sealed class RuleTests
{
    private static readonly TextClaimReader Reader = new();

    public static TheoryData<int> Sentences => [.. Enumerable.Range(0, RuleSentence.All.Count)];

    [Fact]
    public void Every_rule_is_tested_on_eight_sentences_or_more()
    {
        var counts = RuleSentence.All.GroupBy(s => s.Rule).ToDictionary(g => g.Key, g => g.Count());
        Assert.Empty(FrameRules.Embedded.All.Where(rule => counts.GetValueOrDefault(rule.Id) < 8).Select(rule => rule.Id));
        Assert.Empty(counts.Keys.Except(FrameRules.Embedded.All.Select(rule => rule.Id)));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_rule_reads_its_sentence(int index)
    {
        var sentence = RuleSentence.All[index];
        var text = WorkingText.Of(Sha256.Of(sentence.Text), sentence.Text, "sentence.txt");
        Assert.NotNull(Reader.Read(text, ExhibitMetadata.Unknown));
        var drafts = Reader
            .Drafts(sentence.Text, ExhibitMetadata.Unknown)
            .Where(d => d.Rule == sentence.Rule)
            .Select(d => d.Draft)
            .ToList();
        if (sentence.IsNone)
            Assert.True(drafts.Count == 0, $"{sentence}: read as {string.Join("; ", drafts.Select(Describe))}");
        else
            Assert.True(
                drafts.Exists(d => Wrong(d, sentence).Count == 0),
                $"{sentence}\n  {string.Join("\n  ", drafts.Select(d => string.Join(", ", Wrong(d, sentence)) + " in " + Describe(d)))}"
            );
    }

    private static List<string> Wrong(ClaimDraft draft, RuleSentence sentence)
    {
        var wrong = new List<string>();
        foreach (var (role, words) in sentence.Roles)
        {
            if (
                !draft.Proposition.Roles.TryGetValue(role, out var mentions)
                || !mentions.Any(m => m.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
            )
                wrong.Add($"{role} is not {words}");
        }

        if (sentence.Quantity is { } quantity && quantity != Written(draft.Proposition.Quantity))
            wrong.Add($"quantity is {Written(draft.Proposition.Quantity)}");
        if (sentence.Act is { } act && !act.Equals(draft.Act.ToString(), StringComparison.OrdinalIgnoreCase))
            wrong.Add($"act is {draft.Act}");
        if (sentence.Certainty is { } certainty && !certainty.Equals(draft.Certainty.ToString(), StringComparison.OrdinalIgnoreCase))
            wrong.Add($"certainty is {draft.Certainty}");
        if (
            (sentence.Polarity ?? "positive") is { } polarity
            && !polarity.Equals(draft.Polarity.ToString(), StringComparison.OrdinalIgnoreCase)
            && (sentence.Polarity is not null || sentence.Act != "deny")
        )
        {
            wrong.Add($"polarity is {draft.Polarity}");
        }

        return wrong;
    }

    private static string Written(Quantity? quantity) =>
        quantity is null
            ? "none"
            : string.Create(CultureInfo.InvariantCulture, $"{quantity.Lower:0.#}/{quantity.Best:0.#}/{quantity.Upper:0.#} {quantity.Unit}");

    private static string Describe(ClaimDraft draft) =>
        $"{draft.Proposition.Frame} {string.Join(
            ", ",
            draft.Proposition.Roles.Select(r => $"{r.Key}={string.Join("+", r.Value.Select(m => m.Text))}"))}";
}
