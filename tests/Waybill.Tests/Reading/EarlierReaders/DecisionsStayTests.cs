using System.Text;
using System.Text.Json;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Reading;

namespace Waybill.Tests.Reading.EarlierReaders;

/// <summary>
/// What an analyst decided on the claims of an earlier reader meets the claims that today's reader reads in the same texts.
/// <c>waybill-text-0.2.jsonl</c> holds all claims that <c>waybill-text/0.2</c>, the reader of surface patterns, read in the demo's texts.
/// </summary>
public sealed class DecisionsStayTests
{
    private static readonly string Texts = Path.Combine(Checkout.Root, "cases", "dprk-russia", "texts");

    [Fact]
    public void Each_decision_on_the_first_reader_s_claims_reattaches_or_is_listed()
    {
        var decisions = Claims()
            .Select(claim => new Decision
            {
                Kind = DecisionKind.Accept,
                Claim = claim,
                By = "analyst",
                At = DateTimeOffset.UnixEpoch,
            })
            .ToList();
        var texts = decisions.Select(d => d.Claim!).DistinctBy(c => c.Exhibit).ToDictionary(c => c.Exhibit, TextOf);
        var read = texts.Values.SelectMany(text => new TextClaimReader().Read(text.Text, text.About));

        var attached = Reattachment.Attach(decisions, read, exhibit => texts[exhibit].Text);

        Assert.Equal(decisions, attached.Select(a => a.Decision));
        Assert.All(attached, a => Assert.Equal(a.How == Attachment.Orphaned, a.Claim is null));
        // Nine in ten find their claim again; the rest are listed as orphaned and stay in force.
        var again = attached.Count(a => a.Claim is not null);
        Assert.True(again * 10 >= decisions.Count * 9, $"{again} of {decisions.Count} decisions find their claim again");
        Expectation.Holds("reattached.txt", Table(attached));
    }

    private static string Table(IReadOnlyList<AttachedDecision> attached)
    {
        var table = new StringBuilder();
        foreach (var (decision, claim, how) in attached)
        {
            var old = decision.Claim!;
            table.Append(how).Append('\t').Append(old.Document).Append('\t').Append(old.Frame).Append('\t').Append(old.Selector.Exact);
            if (how == Attachment.Overlap)
                table.Append("\t-> ").Append(claim!.Selector.Exact);
            table.Append('\n');
        }

        return table.ToString();
    }

    private static List<Claim> Claims()
    {
        var file = Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Reading", "EarlierReaders", "waybill-text-0.2.jsonl");
        return [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize(line, CoreJson.Compact.Claim)!)];
    }

    private static (WorkingText Text, ExhibitMetadata About) TextOf(Claim claim)
    {
        var whole = File.ReadAllText(Path.Combine(Texts, claim.Document!));
        var head = whole.IndexOf("\n---\n", StringComparison.Ordinal);
        var date = whole[..head].Split('\n').Single(line => line.StartsWith("date: ", StringComparison.Ordinal))[6..];
        var text = WorkingText.Of(claim.Exhibit, whole[(head + 5)..], claim.Document);
        Assert.Equal(claim.Text, text.Hash);
        return (text, new() { Published = Waybill.Core.Time.Edtf.Parse(date) });
    }
}
