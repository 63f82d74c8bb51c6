using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Grading;
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
        writer.Append(
            new Decided(disk.Accept(claim)),
            new Configured("sources", content.Hash, null),
            new Configured("map", content.Hash, exhibit)
        );

        var entries = disk.Read().Entries().ToList();

        Assert.Equal([1L, 2, 3], entries.Select(entry => entry.Number));
        Assert.Equal(new CaseOpened("Shells", 1), Assert.Single(entries[0].Events));
        Assert.Equal(
            new Captured(new(exhibit, "page.html", "text/html", text.Length + 3), new(exhibit, "/in/page.html", "file", disk.Time.Now)),
            entries[1].Events[0]
        );
        var extraction = Assert.IsType<Extracted>(entries[1].Events[1]).Extraction;
        Assert.Equal((exhibit, hash, "Title of page.html"), (extraction.Exhibit, extraction.Text, extraction.Metadata.Title));
        var decision = Assert.IsType<Decided>(entries[2].Events[0]).Decision;
        Assert.Equal((claim, "as read", 6700m), (decision.Claim, decision.Why, decision.Claim!.Quantity!.Lower));
        Assert.Equal(claim.Id, decision.Claim.Id);
        Assert.Equal(new Configured("sources", content.Hash, null), entries[2].Events[1]);
        Assert.Equal(new Configured("map", content.Hash, exhibit), entries[2].Events[2]);
    }

    [Fact]
    public void A_journal_is_read_up_to_a_head_and_knows_the_hash_of_each_entry()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "one");
        var head = writer.Head;
        disk.Capture(writer, "two");
        Assert.Equal([1L, 2], writer.Entries(upTo: head.Count).Select(entry => entry.Number));
        Assert.Equal([2L], writer.Entries(after: 1, upTo: 2).Select(entry => entry.Number));
        Assert.Equal([3L], writer.Entries(after: 2, upTo: 99).Select(entry => entry.Number));
        Assert.Equal(head.Hash, writer.HashAt(head.Count));
        Assert.Equal(writer.Head.Hash, disk.Read().HashAt(3));
        Assert.Null(writer.HashAt(0));
        Assert.Null(writer.HashAt(4));
    }

    [Fact]
    public void A_decision_on_a_table_row_with_its_speakers_and_its_replacement_reads_back()
    {
        using var writer = disk.Create();
        const string row = "US,shells,6700";
        var exhibit = disk.Capture(writer, row).Exhibit;
        var draft = new ClaimDraft
        {
            Selector = new TableRowSelector(row, 0, row.Length, 2, [new("goods", 2, "what", 3, 9)]),
            Proposition = new()
            {
                Frame = "Transfer",
                Roles = new Dictionary<string, IReadOnlyList<Mention>> { ["goods"] = [Mention.Over(row, 3, 9)] },
                Quantity = new(6700, null, null, "container", Qualifier: "more than", Text: "6700", Start: 10, End: 14),
                Places = [new("Rajin", Hint: "port:rajin")],
            },
            Act = Act.Deny,
            Polarity = Polarity.Negative,
            Certainty = Certainty.Probable,
            Attribution =
            [
                new()
                {
                    Who = "US",
                    Kind = SpeakerKind.Body,
                    Cue = "told",
                    Utterance = "US-1",
                },
            ],
            Reader = "table/1",
            Confidence = 0.25,
        };
        var claim = Claim.Seal(draft, WorkingText.Of(exhibit, row, "t.csv"), FrameCatalogue.Embedded);
        var edited = claim with { Status = ClaimStatus.Edited };
        var decision = disk.Accept(claim) with
        {
            Kind = DecisionKind.Edit,
            Replacement = edited,
            Question = "q",
            Grade = Grade.Parse("B2"),
            Likelihood = new("ICD 203", "likely"),
        };

        writer.Append(new Decided(decision));

        var read = Assert.IsType<Decided>(disk.Read().Entries().Last().Events[0]).Decision;
        Assert.Equal(decision, read);
        Assert.Equal((ClaimStatus.Edited, claim.Id, 0.25), (read.Replacement!.Status, read.Claim!.Id, read.Claim.Confidence));
        var selector = Assert.IsType<TableRowSelector>(read.Claim.Selector);
        Assert.Equal((2, "what"), (selector.Row, Assert.Single(selector.Cells).Header));
        Assert.Equal(("US-1", "port:rajin"), (read.Claim.Attribution[0].Utterance, read.Claim.Places[0].Hint));
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
