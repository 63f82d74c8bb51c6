using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Tests.Storage.Journal;

public sealed class AppendTests : IDisposable
{
    private readonly CaseOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void Every_kind_of_event_reads_back_as_it_was_appended()
    {
        using var writer = disk.Create();
        const string text = "Some 6,700 containers of shells went from Rajin.";
        var (exhibit, hash) = disk.Capture(writer, text);
        var claim = CaseOnDisk.Claim(exhibit, text, "shells", 6700, "arms:artillery-shell");
        var content = writer.Put(CaseOnDisk.Bytes("sources: []"), 100);
        writer.Append(new Decided(disk.Accept(claim)), new Configured("sources", content.Hash, null), new Configured("map", content.Hash, exhibit));

        var entries = disk.Read().Entries().ToList();

        Assert.Equal([1L, 2, 3], entries.Select(entry => entry.Number));
        Assert.Equal(new CaseOpened("Shells", 1), Assert.Single(entries[0].Events));
        Assert.Equal(new Captured(new(exhibit, "page.html", "text/html", text.Length + 3), new(exhibit, "/in/page.html", "file", disk.Time.Now)), entries[1].Events[0]);
        var extraction = Assert.IsType<Extracted>(entries[1].Events[1]).Extraction;
        Assert.Equal((exhibit, hash, "Title of page.html"), (extraction.Exhibit, extraction.Text, extraction.Metadata.Title));
        var decision = Assert.IsType<Decided>(entries[2].Events[0]).Decision;
        Assert.Equal((claim, "as read", 6700m), (decision.Claim, decision.Why, decision.Claim!.Quantity!.Lower));
        Assert.Equal(claim.Id, decision.Claim.Id);
        Assert.Equal(new Configured("sources", content.Hash, null), entries[2].Events[1]);
        Assert.Equal(new Configured("map", content.Hash, exhibit), entries[2].Events[2]);
    }

    [Fact]
    public void Each_entry_names_the_one_before_and_who_wrote_it_when()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "one");
        disk.Time.Now += TimeSpan.FromMinutes(1);
        disk.Capture(writer, "two");
        var entries = writer.Entries().ToList();
        Assert.Equal(default, entries[0].Previous);
        Assert.Equal(entries[0].Hash, entries[1].Previous);
        Assert.Equal(entries[1].Hash, entries[2].Previous);
        Assert.Equal(("ada", disk.Time.Now), (entries[2].Who, entries[2].At));
        Assert.Equal(entries[2].Head, writer.Head);
        Assert.Equal([3L], writer.Entries(after: 2).Select(entry => entry.Number));
    }

    [Fact]
    public void The_same_events_at_the_same_time_give_the_same_head_on_any_machine()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "one");
        Assert.Equal("2:", writer.Head.ToString()[..2]);
        using var other = new CaseOnDisk();
        using var second = other.Create();
        other.Capture(second, "one");
        Assert.Equal(writer.Head, second.Head);
    }

    [Fact]
    public void A_reader_sees_the_journal_as_of_its_first_entry_while_a_writer_goes_on()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "one");
        using var reading = disk.Read().Entries().GetEnumerator();
        Assert.True(reading.MoveNext());
        disk.Capture(writer, "two");
        Assert.True(reading.MoveNext());
        Assert.False(reading.MoveNext());
        Assert.Equal(3, disk.Read().Head.Count);
    }

    [Fact]
    public void An_event_that_names_bytes_which_are_not_stored_is_refused()
    {
        using var writer = disk.Create();
        var nowhere = Sha256.Of("nowhere");
        var captured = new Captured(new(nowhere, "a", "text/plain", 1), new(nowhere, "a", "file", disk.Time.Now));
        Assert.Contains("not in the locker", Assert.Throws<CaseException>(() => writer.Append(captured)).Message, StringComparison.Ordinal);
        Assert.Throws<CaseException>(() => writer.Append(new Configured("sources", nowhere, null)));
        var stored = writer.Put(CaseOnDisk.Bytes("abc"), 10);
        var wrongLength = new Captured(new(stored.Hash, "a", "text/plain", 4), new(stored.Hash, "a", "file", disk.Time.Now));
        Assert.Contains("3 bytes", Assert.Throws<CaseException>(() => writer.Append(wrongLength)).Message, StringComparison.Ordinal);
        var twoThings = new Captured(new(stored.Hash, "a", "text/plain", 3), new(nowhere, "a", "file", disk.Time.Now));
        Assert.Throws<CaseException>(() => writer.Append(twoThings));
        Assert.Equal(1, writer.Head.Count);
    }

    [Fact]
    public void Tombstones_and_openings_are_not_appended_by_themselves()
    {
        using var writer = disk.Create();
        Assert.Throws<ArgumentException>(() => writer.Append(new CaseOpened("again", 1)));
        Assert.Throws<ArgumentException>(() => writer.Append(new Withdrawn(default, "", [], [])));
        Assert.Throws<ArgumentException>(() => writer.Append(new Redacted("captured", default)));
        Assert.Throws<ArgumentException>(() => writer.Append());
    }

    [Fact]
    public void A_body_larger_than_the_bound_is_refused_and_leaves_nothing()
    {
        using var writer = disk.Create();
        var stored = writer.Put(CaseOnDisk.Bytes("abc"), 10);
        var large = new Configured(new string('x', 4 * 1024 * 1024), stored.Hash, null);
        var fault = Assert.Throws<CaseException>(() => writer.Append(new Configured("sources", stored.Hash, null), large));
        Assert.Contains("larger than", fault.Message, StringComparison.Ordinal);
        Assert.Equal(1, writer.Head.Count);
    }

    [Fact]
    public void Half_a_character_in_a_text_is_one_clear_line()
    {
        using var writer = disk.Create();
        Assert.Contains("at 3", Assert.Throws<CaseException>(() => writer.PutText("abc\ud800")).Message, StringComparison.Ordinal);
    }
}
