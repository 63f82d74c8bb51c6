using System.Globalization;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;

namespace Waybill.Bench.Matching;

/// <summary>
/// Ships that the European Union and the United Kingdom both list: how many there are by number, whether screening one list's ship finds
/// the other's, and whether a ship of the same name and another number is left alone.
/// </summary>
internal static class ShipsBenchmark
{
    private const string Number = "imoNumber";

    public static int Run(string data)
    {
        var snapshots = ScreeningMeasure.Lists(Path.Combine(data, "lists"));
        var british = snapshots.FindAll(s => s.List == ListNames.UnitedKingdom);
        var europeans = Ships(snapshots.FindAll(s => s.List.StartsWith("eu-", StringComparison.Ordinal)));
        var byNumber = Ships(british).ToLookup(ship => ship.Entity.First(Number)!, StringComparer.Ordinal);
        var both = europeans.FindAll(ship => byNumber.Contains(ship.Entity.First(Number)!));
        var renamed = both.FindAll(ship => !byNumber[ship.Entity.First(Number)!].Any(other => SameName(ship, other)));
        Console.WriteLine("| what | figure |");
        Console.WriteLine("|---|---|");
        Tell($"ships with an IMO number: European Union | {europeans.Count}");
        Tell($"ships with an IMO number: United Kingdom | {byNumber.Count}");
        Tell($"on both by number | {both.Count}");
        Tell($"of these under other leading names | {renamed.Count}");

        var screener = new Screener(british);
        var misses = new List<string>();
        Tell($"found by name and number | {Found(both, Number)} of {both.Count}");
        var same = both.Except(renamed).ToList();
        Tell($"found by name alone, of those under one leading name | {Found(same, null)} of {same.Count}");
        Tell($"found by name alone, of those under other leading names | {Found(renamed, null)} of {renamed.Count}");
        Namesakes(screener, [.. europeans, .. byNumber.SelectMany(ships => ships)], misses);
        foreach (var miss in misses)
            Console.WriteLine(miss);
        return 0;

        int Found(List<ListedEntity> ships, string? number)
        {
            var found = 0;
            foreach (var ship in ships)
            {
                var wanted = byNumber[ship.Entity.First(Number)!];
                if (screener.Screen(Query(ship, number)).Any(hit => wanted.Any(one => one.Id == hit.Listed.Id)))
                    found++;
                else
                    misses.Add($"missed {(number is null ? "by name alone" : "by name and number")}: {ship} | {string.Join(", ", wanted)}");
            }

            return found;
        }
    }

    // Of ships that share a name, each asked for with its own number must not give the others.
    private static void Namesakes(Screener screener, List<ListedEntity> ships, List<string> misses)
    {
        var groups = ships
            .GroupBy(ship => Folded(ship), StringComparer.Ordinal)
            .Where(group => group.Select(ship => ship.Entity.First(Number)).Distinct(StringComparer.Ordinal).Count() > 1)
            .ToList();
        var (asked, wrong) = (0, 0);
        foreach (var ship in groups.SelectMany(group => group).DistinctBy(ship => (Folded(ship), ship.Entity.First(Number))))
        {
            asked++;
            var own = ship.Entity.First(Number)!;
            var others = screener.Screen(Query(ship, Number)).Where(hit => !hit.Listed.Entity.Get(Number).Contains(own)).ToList();
            wrong += others.Count > 0 ? 1 : 0;
            misses.AddRange(others.Select(hit => Plain($"taken for another: {ship} | {hit.Listed} {hit.Score:F2}")));
        }

        Tell($"names that ships of several numbers bear | {groups.Count}");
        Tell($"such ships asked for with their number | {asked}");
        Tell($"of these with another ship among the hits | {wrong}");
    }

    private static List<ListedEntity> Ships(IEnumerable<ListSnapshot> snapshots) =>
        [
            .. snapshots
                .SelectMany(snapshot => snapshot.Entities.Values)
                .Where(one => one.Kind == ListedKind.Vessel && one.Entity.First(Number) is not null)
                .DistinctBy(one => one.Entity.First(Number)),
        ];

    private static bool SameName(ListedEntity one, ListedEntity other) => Folded(one) == Folded(other);

    private static string Folded(ListedEntity ship) => ship.Names[0].Text.Trim().ToUpperInvariant();

    private static Entity Query(ListedEntity ship, string? number)
    {
        var query = new Entity(Model.ArmsTransfers, "Vessel", "query");
        query.AddRaw("name", ship.Names[0].Text);
        if (number is not null)
            query.AddRaw(number, ship.Entity.First(number));
        return query;
    }

    private static void Tell(FormattableString row) => Console.WriteLine("| " + Plain(row) + " |");

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
