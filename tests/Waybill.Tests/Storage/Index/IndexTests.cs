using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Tests.Storage.Index;

public sealed class IndexTests : IDisposable
{
    private const string TextA = "Some 6,700 containers of shells went from Rajin.";
    private const string TextB = "The ministry speaks of Missiles.";
    private readonly CaseOnDisk disk = new();
    private readonly CaseWriter writer;
    private readonly Sha256 a;
    private readonly Sha256 b;

    public IndexTests()
    {
        writer = disk.Create();
        a = disk.Capture(writer, TextA, "a.html").Exhibit;
        b = disk.Capture(writer, TextB, "b.html").Exhibit;
    }

    public void Dispose()
    {
        writer.Dispose();
        disk.Dispose();
    }

    [Fact]
    public void A_case_begins_without_an_index_and_says_so()
    {
        Assert.Null(writer.Index.Stamp);
        Assert.Contains("run rebuild", Assert.Throws<CaseException>(() => writer.Index.Claims(new())).Message, StringComparison.Ordinal);
        Assert.Throws<CaseException>(() => writer.UpdateIndex(Content(), Stamp()));
    }

    [Fact]
    public void The_stamp_tells_what_the_index_was_made_from()
    {
        writer.ReplaceIndex(Content(), Stamp());
        Assert.Equal(IndexStamp.Of("test/1", writer.Head), writer.Index.Stamp);
        disk.Capture(writer, "more");
        Assert.NotEqual(IndexStamp.Of("test/1", writer.Head), writer.Index.Stamp);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("empty")]
    [InlineData("half")]
    [InlineData("older")]
    public void A_damaged_or_older_index_is_none_and_is_replaced(string how)
    {
        writer.ReplaceIndex(Content(), Stamp());
        var sound = Dump();
        var bytes = File.ReadAllBytes(disk.Folder.Index);
        bytes[63]++;
        File.WriteAllBytes(
            disk.Folder.Index,
            how switch
            {
                "text" => new byte[5000],
                "empty" => [],
                "half" => bytes[..100],
                _ => bytes,
            }
        );
        Assert.Null(writer.Index.Stamp);
        File.WriteAllText(disk.Folder.Index + "-journal", "left by a killed writer");
        writer.ReplaceIndex(Content(), Stamp());
        Assert.Equal(sound, Dump());
        Assert.False(File.Exists(disk.Folder.Index + "-journal"));
    }

    [Fact]
    public void Claims_are_found_by_what_they_say()
    {
        writer.ReplaceIndex(Content(), Stamp());
        var (first, second) = (ClaimA(), ClaimB());
        Assert.Equal(((Claim[])[first, second]).OrderBy(claim => claim.Exhibit), Found(new()));
        Assert.Equal([first], Found(new() { Filler = "arms:artillery-shell" }));
        Assert.Equal([second], Found(new() { Filler = "missile" }));
        Assert.Equal([second], Found(new() { Role = "goods", Filler = "MISSILES" }));
        Assert.Empty(Found(new() { Role = "supplier", Filler = "missile" }));
        Assert.Empty(Found(new() { Role = "supplier" }));
        Assert.Equal([first], Found(new() { Unit = "container" }));
        Assert.Equal([second], Found(new() { Exhibit = b }));
        Assert.Equal([second], Found(new() { Status = ClaimStatus.Accepted }));
        Assert.Equal([first], Found(new() { Contains = "RAJIN" }));
        Assert.Equal([first], Found(new() { Frame = "Transfer", IdPrefix = first.Id.ToString()[..12] }));
        Assert.Empty(Found(new() { Frame = "Use" }));
        Assert.Empty(Found(new() { Filler = "' OR 1=1 --" }));
        Assert.Empty(Found(new() { IdPrefix = "%" }));
        Assert.Equal(6700, Found(new() { Unit = "container" })[0].Quantity!.Lower);
    }

    [Fact]
    public void A_claim_is_found_by_the_beginning_of_its_id()
    {
        var claims = Enumerable.Range(0, 40).Select(i => CaseOnDisk.Claim(a, $"{i} shells", "shells")).ToList();
        writer.ReplaceIndex(new([new(Record(a, "a.html"), TextA, claims, [])], []), Stamp());
        var one = claims[7].Id.ToString();
        Assert.Equal(claims[7], writer.Index.FindClaim(one));
        Assert.Equal(claims[7], writer.Index.FindClaim(one[4..16].ToUpperInvariant()));
        Assert.Contains(
            "no claim's id",
            Assert.Throws<CaseException>(() => writer.Index.FindClaim("clm-")).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<CaseException>(() => writer.Index.FindClaim("zz"));
        var twice = claims.GroupBy(claim => claim.Id.ToString()[4]).First(group => group.Count() > 1);
        var fault = Assert.Throws<CaseException>(() => writer.Index.FindClaim($"{twice.Key}"));
        Assert.Contains($"begins the ids of {twice.Count()} claims", fault.Message, StringComparison.Ordinal);
        Assert.Contains(writer.Index.Claims(new() { IdPrefix = $"{twice.Key}" })[0].Id.ToString(), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exhibits_are_listed_and_found()
    {
        writer.ReplaceIndex(Content(), Stamp());
        Assert.Equal(((Sha256[])[a, b]).Order(), writer.Index.Exhibits().Select(record => record.Id));
        Assert.Equal(a, writer.Index.FindExhibit("a.html").Id);
        Assert.Equal(a, writer.Index.FindExhibit(a.ToString()).Id);
        Assert.Equal(b, writer.Index.FindExhibit(b.Hex[..10]).Id);
        Assert.Equal("/in/a.html", Assert.Single(writer.Index.FindExhibit("a.html").Captures).From);
        Assert.True(writer.Index.FindExhibit("b.html").IsRestatement);
        Assert.Throws<CaseException>(() => writer.Index.FindExhibit("nothing"));
        Assert.Throws<CaseException>(() => writer.Index.FindExhibit(""));
    }

    [Fact]
    public void A_name_that_looks_like_the_beginning_of_a_hash_is_a_name()
    {
        var c = disk.Capture(writer, "third", b.Hex[..8]).Exhibit;
        var d = disk.Capture(writer, "fourth", a.Hex).Exhibit;
        writer.ReplaceIndex(
            new([.. Content().Exhibits, new(Record(c, b.Hex[..8]), null, [], []), new(Record(d, a.Hex), null, [], [])], []),
            Stamp()
        );
        Assert.Equal(c, writer.Index.FindExhibit(b.Hex[..8]).Id);
        Assert.Equal(b, writer.Index.FindExhibit(b.Hex[..9]).Id);
        Assert.Equal(b, writer.Index.FindExhibit("sha256:" + b.Hex[..8]).Id);
        Assert.Equal(a, writer.Index.FindExhibit(a.Hex).Id);
    }

    [Fact]
    public void A_name_of_several_exhibits_lists_them()
    {
        var c = disk.Capture(writer, "third", "a.html").Exhibit;
        writer.ReplaceIndex(new([.. Content().Exhibits, new(Record(c, "a.html"), null, [], [])], []), Stamp());
        var fault = Assert.Throws<CaseException>(() => writer.Index.FindExhibit("a.html"));
        Assert.Contains("'a.html' names 2 exhibits", fault.Message, StringComparison.Ordinal);
        Assert.Contains(a.Hex[..12], fault.Message, StringComparison.Ordinal);
        Assert.Contains(c.Hex[..12], fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_is_the_stamp_with_all_claims_and_decisions()
    {
        Assert.Contains("run rebuild", Assert.Throws<CaseException>(() => writer.Index.Snapshot()).Message, StringComparison.Ordinal);
        writer.ReplaceIndex(Content(), Stamp());
        var snapshot = writer.Index.Snapshot();
        Assert.Equal(Stamp(), snapshot.Stamp);
        Assert.Equal(writer.Index.Claims(new()), snapshot.Claims);
        Assert.Equal(writer.Index.Decisions(), snapshot.Decisions);
    }

    [Fact]
    public void Decisions_are_listed_in_the_journals_order_and_by_whether_they_are_orphaned()
    {
        writer.ReplaceIndex(Content(), Stamp());
        Assert.Equal([4L, 5, 6], writer.Index.Decisions().Select(decision => decision.Entry));
        var orphan = Assert.Single(writer.Index.Decisions(orphaned: true));
        Assert.Equal((5, Attachment.Orphaned, ClaimA()), (orphan.Entry, orphan.How, orphan.Decision.Claim));
    }

    [Fact]
    public void Updating_exhibit_by_exhibit_gives_the_very_index_that_a_rebuild_gives()
    {
        var content = Content();
        writer.ReplaceIndex(content, Stamp());
        var rebuilt = Dump();
        Assert.Contains("\"Some 6,700 containers", rebuilt, StringComparison.Ordinal);

        writer.ReplaceIndex(new([], []), IndexStamp.Of("test/0", default));
        var stale = new IndexedExhibit(
            Record(a, "old.html"),
            "old text",
            [CaseOnDisk.Claim(a, "old shells", "shells")],
            [content.Exhibits.First().Decisions[0] with { Entry = 9 }]
        );
        writer.UpdateIndex(new([stale], [content.OnQuestions![0] with { Entry = 8 }]), IndexStamp.Of("test/0", default));
        foreach (var exhibit in content.Exhibits.Reverse())
            writer.UpdateIndex(new([exhibit], null), Stamp());
        writer.UpdateIndex(new([], content.OnQuestions), Stamp());

        Assert.Equal(rebuilt, Dump());
        Assert.Equal("a.html", writer.Index.Search("containers").Exhibits.Select(hit => hit.Label[^6..]).Single());
        Assert.Empty(writer.Index.Search("old").Exhibits);
        Assert.Empty(writer.Index.Search("old").Claims);
    }

    [Fact]
    public void The_order_in_which_exhibits_come_makes_no_difference()
    {
        writer.ReplaceIndex(Content(), Stamp());
        var dump = Dump();
        var content = Content();
        writer.ReplaceIndex(new(content.Exhibits.Reverse(), content.OnQuestions), Stamp());
        Assert.Equal(dump, Dump());
    }

    [Fact]
    public void A_rebuild_that_fails_leaves_the_old_index()
    {
        writer.ReplaceIndex(Content(), Stamp());
        var dump = Dump();
        Assert.Throws<InvalidOperationException>(() => writer.ReplaceIndex(new(Breaking(), []), Stamp()));
        Assert.Throws<InvalidOperationException>(() => writer.UpdateIndex(new(Breaking(), []), Stamp()));
        Assert.Equal(dump, Dump());
        Assert.False(File.Exists(disk.Folder.Index + ".new"));

        IEnumerable<IndexedExhibit> Breaking()
        {
            yield return Content().Exhibits.First();
            throw new InvalidOperationException();
        }
    }

    private IndexContent Content() =>
        new(
            [
                new(Record(a, "a.html"), TextA, [ClaimA()], [new(5, 0, disk.Accept(ClaimA()), Attachment.Orphaned, null)]),
                new(
                    Record(b, "b.html", ExhibitMetadata.Restatement),
                    TextB,
                    [ClaimB()],
                    [new(4, 0, disk.Accept(ClaimB()), Attachment.Exact, ClaimB().Id)]
                ),
            ],
            [
                new(
                    6,
                    0,
                    new()
                    {
                        Kind = DecisionKind.Note,
                        Question = "q1",
                        By = "ada",
                        At = disk.Time.Now,
                    },
                    Attachment.Own,
                    null
                ),
            ]
        );

    private ExhibitRecord Record(Sha256 id, string name, string? kind = null) =>
        new(
            id,
            new(id, name, "text/html", 50),
            [new(id, $"/in/{name}", "file", disk.Time.Now)],
            new(id, id, "waybill-html", "1", "", new() { Title = $"Title of {name}", Kind = kind }, [], []),
            null
        );

    private Claim ClaimA() => CaseOnDisk.Claim(a, TextA, "shells", 6700, "arms:artillery-shell");

    private Claim ClaimB() => CaseOnDisk.Claim(b, TextB, "Missiles") with { Status = ClaimStatus.Accepted };

    private IReadOnlyList<Claim> Found(ClaimFilter filter) => writer.Index.Claims(filter);

    private IndexStamp Stamp() => IndexStamp.Of("test/1", writer.Head);

    private string Dump()
    {
        using var text = new StringWriter();
        writer.Index.Dump(text);
        return text.ToString();
    }
}
