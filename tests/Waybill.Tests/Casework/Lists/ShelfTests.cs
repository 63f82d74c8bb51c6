using System.Text.Json;
using Waybill.Casework;
using Waybill.Casework.Lists;
using Waybill.Casework.Screening;

namespace Waybill.Tests.Casework.Lists;

/// <summary>What is put on a shelf, what is refused, and what changed there.</summary>
public sealed class ShelfTests : IDisposable
{
    private const string Sanction =
        """{"id":"s-1","schema":"Sanction","properties":{"entity":["a"],"authority":["Office X"],"startDate":["2020-01-01"]},"datasets":["xx_sanctions"]}""";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("shelf");
    private readonly List<string> told = [];

    private Workbench Bench => new(TimeProvider.System, "tests", told.Add);

    private ListShelf Shelf => new(Path.Combine(folder.FullName, "shelf"));

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(
        "",
        "list.jsonl: no listing stands in it: the first thing that could not be placed, at line 1, is: the model has no schema"
    )]
    [InlineData(",\"datasets\":[", "the file ends in the middle of a line")]
    public void Where_nothing_was_read_nothing_goes_on_the_shelf(string end, string cause)
    {
        var refused = $$$"""{"id":"a","schema":"Submarine","properties":{"name":["Alpha"]}{{{(end.Length == 0 ? "}\n" : end)}}}""";

        Assert.Empty(Add("2026-01-01", refused));
        Assert.Contains(cause, Assert.Single(told), StringComparison.Ordinal);
        Assert.EndsWith("the list is not put on the shelf", told[0], StringComparison.Ordinal);
        Assert.Empty(Shelf.Shelved());
    }

    [Fact]
    public void Listings_without_a_name_are_doubtful_and_can_be_shown()
    {
        var added = Assert.Single(
            Add("2026-01-01", Sanction, Company("a", "Alpha"), """{"id":"b","schema":"Vessel","properties":{},"target":true}""")
        );

        Assert.Contains(added.Doubts, doubt => doubt.Contains("1 of its 2 listings have no name, such as b", StringComparison.Ordinal));
        var found = Assert.Single(FindListings.Run(ScreenNames.Open(Bench, Shelf), "xx_sanctions b"));
        Assert.Equal("b (no name given)", found.Listed.Title);
        Assert.Contains("\"names\":[]", FoundListingJson.Of(found), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_which_nobody_has_a_name_is_not_put_there()
    {
        Assert.Empty(Add("2026-01-01", Sanction, """{"id":"b","schema":"Vessel","properties":{},"target":true}"""));

        Assert.Contains("none of its 1 listings has a name: give the file with the names", Assert.Single(told), StringComparison.Ordinal);
        Assert.Empty(Shelf.Shelved());
    }

    [Theory]
    // Of a hundred; of a small list nearly all may go in a day.
    [InlineData(100, 49, false, 0)]
    [InlineData(100, 50, true, 1)]
    [InlineData(100, 75, true, 1)]
    [InlineData(19, 1, true, 0)]
    public void A_list_that_lost_most_of_its_listings_is_put_there_only_where_that_is_accepted(int all, int kept, bool isKept, int doubts)
    {
        Add("2026-01-01", [Sanction, .. Companies(all)]);
        var part = (string[])[Sanction, .. Companies(kept)];

        var added = Add("2026-02-01", part);
        Assert.Equal(isKept, added.Count == 1);
        Assert.Equal(isKept ? 2 : 1, Shelf.Shelved().Count());
        Assert.Equal(isKept ? 0 : 1, told.Count(line => line.Contains("or add it with --accept-loss", StringComparison.Ordinal)));
        Assert.Equal(doubts, added.Sum(list => list.Doubts.Count));

        var accepted = AddLists.Run(Bench, Shelf, [File("list.jsonl", part)], new(2026, 2, 1), false, acceptsLoss: true);
        Assert.Single(accepted.ToList());
        Assert.Equal(2, Shelf.Shelved().Count());
    }

    [Fact]
    public void A_file_that_joins_lists_goes_by_a_name_that_a_person_gives_it()
    {
        const string Other =
            """{"id":"s-2","schema":"Sanction","properties":{"entity":["a"],"authority":["Office Y"]},"datasets":["yy_sanctions"]}""";
        var unnamed = Assert.Single(Add("2026-01-01", Sanction, Other, Company("a", "Alpha")));
        var named = Assert.Single(
            AddLists.Run(Bench, Shelf, [File("x.jsonl", Sanction, Other, Company("a", "Alpha"))], new(2026, 1, 2), true, "joined")
        );

        Assert.Contains("it joins 2 lists", Assert.Single(unnamed.Doubts), StringComparison.Ordinal);
        Assert.Empty(named.Doubts);
        Assert.Equal(("joined", "joined"), (named.Shelved.List, ListShelf.Read(named.Shelved).Snapshot.List));
        // A hit names the list that lists it, and that finds it on the shelf.
        Assert.Single(FindListings.Run(ScreenNames.Open(Bench, Shelf), "joined a"));
        Assert.Equal(2, FindListings.Run(ScreenNames.Open(Bench, Shelf), "yy_sanctions a").Count);
        Assert.Throws<UsageException>(() => AddLists.Run(Bench, Shelf, ["x"], new(2026, 1, 2), true, "../up").ToList());
    }

    [Fact]
    public void What_changed_between_two_snapshots_is_told_listing_by_listing()
    {
        Add("2026-01-01", Sanction, Company("a", "Alpha"), Company("b", "Beta"), Company("c", "Gamma"));
        Add("2026-02-01", Sanction, Company("a", "Alpha"), Company("b", "Beta"), Company("c", "Gamma"));
        Add("2026-03-01", Sanction, Company("a", "Alpha"), Company("b", "Beta Bank"), Company("d", "Delta"));

        var newest = ChangedListsJson
            .Of(ChangedLists.Run(Shelf, "xx_sanctions"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        var earlier = ChangedLists.Run(Shelf, "xx_sanctions", to: new(2026, 2, 15));
        var whole = ChangedLists.Run(Shelf, "xx_sanctions", from: new(2026, 1, 1));

        Assert.Equal(
            ["added d", "changed b", "delisted c"],
            newest.Select(line => $"{line.GetProperty("change")} {line.GetProperty("reference")}")
        );
        var value = newest[1].GetProperty("values")[0];
        Assert.Equal(
            ("name", "Beta", "Beta Bank"),
            (value.GetProperty("name").GetString(), value.GetProperty("removed")[0].GetString(), value.GetProperty("added")[0].GetString())
        );
        Assert.Equal((0, 0, 0), (earlier.Added.Count, earlier.Changed.Count, earlier.Delisted.Count));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 1)), (whole.Older.AsOf, whole.Newer.AsOf));
    }

    [Theory]
    [InlineData("un-sc", null, null, "un-sc does not stand there")]
    [InlineData("xx_sanctions", null, "2026-01-15", "no two snapshots stand for these days, but those of 2026-01-01, 2026-02-01")]
    [InlineData("xx_sanctions", "2025-01-01", null, "no two snapshots")]
    [InlineData("xx_sanctions", "2026-02-01", "2026-02-03", "are no older and newer snapshot")]
    public void Days_without_two_snapshots_are_one_line(string list, string? from, string? to, string cause)
    {
        Add("2026-01-01", Sanction, Company("a", "Alpha"));
        Add("2026-02-01", Sanction, Company("a", "Alpha"));

        var refused = Assert.Throws<CaseworkException>(() => ChangedLists.Run(Shelf, list, Day(from), Day(to)));

        Assert.Contains(cause, refused.Message, StringComparison.Ordinal);
    }

    private List<AddedList> Add(string day, params string[] lines) =>
        [.. AddLists.Run(Bench, Shelf, [File("list.jsonl", lines)], Day(day)!.Value, keepsScreener: false)];

    private string File(string name, params string[] lines)
    {
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, string.Join('\n', lines));
        return path;
    }

    private static string Company(string id, string name) =>
        $$"""{"id":"{{id}}","schema":"Company","properties":{"name":["{{name}}"]},"datasets":["xx_sanctions"],"target":true}""";

    private static IEnumerable<string> Companies(int count) =>
        Enumerable.Range(1, count).Select(number => Company($"c{number}", $"Tern {number}"));

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
