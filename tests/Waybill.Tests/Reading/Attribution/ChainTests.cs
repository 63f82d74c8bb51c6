using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Speakers;
using Waybill.Reading.Claims;
using Waybill.Reading.Dates;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Attribution;

public sealed class ChainTests
{
    private static readonly AttributionRows Rows = AttributionRows.Read("Chains.yaml", ["of", "chain"]);

    public static TheoryData<int> Texts => [.. Enumerable.Range(0, Rows.All.Count)];

    [Fact]
    public void Every_construction_is_tested_on_eight_texts_or_more() => Assert.Empty(Rows.Thin(8));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_chain_runs_from_the_document_inwards(int index)
    {
        var row = Rows.All[index];
        Assert.Equal(row["chain"], ChainAt(row.Text, row.Text.LastIndexOf(row["of"]!, StringComparison.Ordinal)));
    }

    private static string ChainAt(string text, int offset)
    {
        var discourse = new Discourse(text);
        var dates = new DateScanner(null);
        var all = SentenceView.OfAll(SentenceSplitter.Split(text), Gazetteer.Embedded, dates);
        foreach (var views in Batches.OfParagraphs(all, view => view.Sentence))
        {
            discourse.Voices.Hear(views.ConvertAll(Passage.Of));
            if (views.Find(v => v.Sentence.Start <= offset && offset < v.Sentence.End) is not { } view)
                continue;
            var token = view.Tokens.TakeWhile(t => t.Start < offset).Count();
            var links = new List<AttributionLink>();
            foreach (var saying in new Chains(view, discourse).Covering(token))
                Listener.Join(links, saying.Links);
            return links.Count == 0 ? "-" : string.Join(" < ", links.Select(l => $"{l.Who} ({l.Kind.ToString().ToLowerInvariant()})"));
        }

        throw new InvalidOperationException($"no sentence holds {offset}");
    }
}
