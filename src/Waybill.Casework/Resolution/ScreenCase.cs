using Waybill.Casework.Cases;
using Waybill.Casework.Matching;
using Waybill.Casework.Screening;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Resolution;

/// <summary>Screens the names that a case's claims give.</summary>
public static class ScreenCase
{
    /// <summary>The names of a case as queries: parties and vessels, in the order of their ids.</summary>
    public static IReadOnlyList<ScreeningQuery> Queries(Workbench bench, string path) =>
        CurrentCase.Ask(
            bench,
            path,
            store =>
            {
                var decided = DecidedCase.Of(store);
                var named = CaseNames.Of(decided.Claims, decided.Texts).Where(name => name.Entity is not null);
                return named
                    .Select(
                        (name, at) =>
                            new ScreeningQuery(at + 1, name.Text, name.Entity!) { Otherwise = name.Otherwise is { } other ? [other] : [] }
                    )
                    .ToList();
            }
        );

    /// <summary>Keeps a screening in the case's journal, for its dossier; the last one counts.</summary>
    /// <returns>The journal's head.</returns>
    public static JournalHead Record(
        Workbench bench,
        string path,
        Screener screener,
        IReadOnlyList<ScreenedName> screened,
        double threshold = NameComparison.DefaultThreshold
    )
    {
        ArgumentNullException.ThrowIfNull(bench);
        ArgumentNullException.ThrowIfNull(screener);
        ArgumentNullException.ThrowIfNull(screened);
        var record = new RecordedScreening
        {
            By = bench.Who,
            At = bench.Clock.GetUtcNow(),
            Threshold = threshold,
            Snapshots = [.. screener.Snapshots.Select(snapshot => snapshot.ToString())],
            Screened = [.. screened.Select(one => one.Query.Entity.Id)],
            Hits = [.. screened.SelectMany(one => one.Hits.Select(hit => Of(one.Query.Entity.Id, hit)))],
        };
        using var session = CaseSession.Open(bench, path);
        using var bytes = new MemoryStream(record.ToBytes(), writable: false);
        var content = session.Writer.Put(bytes, RecordedScreening.Largest).Hash;
        var head = session.Append(new Configured(RecordedScreening.Name, content, null));
        session.CatchUp();
        return head;
    }

    private static RecordedHit Of(string name, ScreeningHit hit)
    {
        var (listed, listing) = (hit.Listed, hit.Listings[0]);
        return new()
        {
            Name = name,
            Score = JsonLine.Rounded(hit.Score),
            Id = listed.Id,
            Listed = new ResolutionSide.OfList(listed).Caption,
            Schema = listed.Entity.Schema.Name,
            List = listing.List,
            Authority = listing.Authority,
            Reference = listing.Reference,
            Programmes = listing.Programmes,
            ListedOn = listing.ListedOn?.Text,
            Reasons = [.. hit.Comparison.Reasons.Select(reason => new RecordedReason(reason.Feature, JsonLine.Rounded(reason.Points)))],
        };
    }
}
