using System.Globalization;
using Waybill.Assessment;
using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Bench.Growing;

/// <summary>Adds pages one by one to a case that stays open, beside linking all of them anew once. Processor time.</summary>
internal static class GrowthBenchmark
{
    public static int Run(int most)
    {
        Console.WriteLine("| pages | claims | ms a page | linked again a page | hang together at most | all anew, ms | anew / page |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var count in new[] { most / 10, most / 10 * 3, most })
            Grow(count);
        return 0;
    }

    private static void Grow(int count)
    {
        var stories = new StoryPages(count);
        var pages = Enumerable.Range(0, count).Select(stories.Page).ToList();
        var empty = new AssessmentInput { Claims = [], Exhibits = [] };
        var growing = new GrowingCase(empty, GoodsTree.Embedded, UnitCatalogue.Embedded, FrameCatalogue.Embedded);
        var (start, again) = (Environment.CpuUsage.TotalTime, 0L);
        foreach (var (exhibit, claims) in pages)
        {
            growing.Add(exhibit, claims);
            again += growing.Examined;
        }

        var adding = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / count;
        var all = empty with { Claims = [.. pages.SelectMany(p => p.Claims)], Exhibits = [.. pages.Select(p => p.Exhibit)] };
        start = Environment.CpuUsage.TotalTime;
        var read = ClaimReading.Read(all);
        var rules = CaseAssessor.Rules(all, GoodsTree.Embedded, UnitCatalogue.Embedded, FrameCatalogue.Embedded);
        var linked = LinkedClaims.Of(read, new TextLikeness(read), rules);
        var anew = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        if (!linked.Utterances.All.Select(Ids).SequenceEqual(growing.Linked().Utterances.All.Select(Ids)))
            throw new InvalidOperationException("The case that grew differs from the one that was given at once.");
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {all.Claims.Count:N0} | {adding:0.00} | ")
                + string.Create(CultureInfo.InvariantCulture, $"{(double)again / count:0.0} | {growing.Largest:N0} | {anew:N0} | ")
                + string.Create(CultureInfo.InvariantCulture, $"{anew / adding:N0} × |")
        );
    }

    private static string Ids(IReadOnlyList<AssessedClaim> utterance) => string.Join(' ', utterance.Select(claim => claim.Claim.Id));
}
