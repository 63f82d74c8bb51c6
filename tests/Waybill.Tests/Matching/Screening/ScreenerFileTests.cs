using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;
using Waybill.Matching.Screening.Files;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Tests.Matching.Screening;

/// <summary>A screener that is kept in a file answers as the one that was written.</summary>
public sealed class ScreenerFileTests
{
    private const string RestsOn = "un/2026-02-27/un.xml";

    private static readonly Screener Made = new(Snapshots());

    [Fact]
    public void What_is_written_answers_alike()
    {
        var read = Screener.Read(new MemoryStream(Written()), RestsOn, "screener.index")!;

        Assert.Equal(Made.Count, read.Count);
        Assert.Equal(
            Made.Snapshots.Select(s => $"{s} {s.IsWhole} {s.Entities.Count}"),
            read.Snapshots.Select(s => $"{s} {s.IsWhole} {s.Entities.Count}")
        );
        var day = new DateOnly(2012, 1, 1);
        var asked = Made
            .Snapshots.SelectMany(s => s.Entities.Values)
            .SelectMany(one => one.Names.Select(name => Query(one.Entity.Schema.Name, name.Text)))
            .ToList();
        Assert.NotEmpty(asked);
        foreach (var query in asked)
            Assert.Equal(Made.Screen(query, day: day).Select(Told), read.Screen(query, day: day).Select(Told));
    }

    [Fact]
    public void A_listing_is_read_as_it_was()
    {
        foreach (var listed in Made.Snapshots.SelectMany(s => s.Entities.Values))
        {
            var bytes = ListedEntityBytes.Of(listed);
            var read = ListedEntityBytes.Read(new MemoryStream(bytes));

            Assert.Equal(listed.Entity, read.Entity);
            Assert.Equal(bytes, ListedEntityBytes.Of(read));
        }
    }

    [Fact]
    public void Of_other_lists_it_is_made_again() =>
        Assert.Null(Screener.Read(new MemoryStream(Written()), "un/2026-03-01/un.xml", "screener.index"));

    [Fact]
    public void A_damaged_file_is_refused_in_one_line()
    {
        var bytes = Written();
        for (var at = 0; at < bytes.Length; at += 1 + (bytes.Length / 61))
        {
            var changed = bytes.ToArray();
            changed[at] ^= 0x10;
            Refused(changed);
            Refused(bytes[..at]);
        }
    }

    private static void Refused(byte[] bytes)
    {
        var fault = Assert.Throws<IndexException>(() => Screener.Read(new MemoryStream(bytes), RestsOn, "screener.index"));
        Assert.StartsWith("screener.index: ", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    private static byte[] Written()
    {
        using var file = new MemoryStream();
        Made.Write(file, RestsOn);
        return file.ToArray();
    }

    private static string Told(ScreeningHit hit) =>
        $"{hit.Listed.Id} {hit.Score:R} {string.Join("; ", hit.Comparison.Reasons)} {hit.OnDay?.Because}";

    private static Entity Query(string schema, string name)
    {
        var query = new Entity(Model.Default, schema, "query");
        query.Add("name", name);
        return query;
    }

    private static List<ListSnapshot> Snapshots()
    {
        var folder = Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Matching", "Lists", "Fixtures");
        string[][] lists =
        [
            ["un-extract.xml"],
            ["ofac-sdn.csv", "ofac-alt.csv", "ofac-add.csv", "ofac-sdn-comments.csv"],
        ];
        return
        [
            .. lists.SelectMany(files =>
                new[] { new DateOnly(2024, 1, 1), new DateOnly(2026, 2, 27) }.Select(day => Snapshot(folder, files, day))
            ),
        ];
    }

    private static ListSnapshot Snapshot(string folder, string[] files, DateOnly day)
    {
        var opened = files.Select(file => ListFile.Of(file, File.OpenRead(Path.Combine(folder, file)))).ToArray();
        return ListSnapshot.Of(ListReader.OpenOne(opened), day);
    }
}
