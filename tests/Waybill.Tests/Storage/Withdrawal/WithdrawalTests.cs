using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;
using Waybill.Storage.Verification;

namespace Waybill.Tests.Storage.Withdrawal;

public sealed class WithdrawalTests : IDisposable
{
    private const string Marker = "MARKERxyzzyMARKER";
    private readonly CaseOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void No_file_of_the_case_holds_a_withdrawn_text_any_more()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "kept");
        var exhibit = CaptureMarked(writer);
        Assert.NotEmpty(disk.FilesHolding(Marker));

        var outcome = writer.Withdraw(exhibit, "a name that must not be kept");

        Assert.Null(outcome.Pending);
        Assert.Empty(disk.FilesHolding(Marker));
        Assert.Equal(writer.Head, outcome.Head);
        Assert.False(writer.Locker.Exists(exhibit));
        Assert.Null(writer.Index.Stamp);
        var report = CaseVerifier.Verify(disk.Path, outcome.Head);
        Assert.True(report.Holds, $"{report.First}");
        Assert.Equal((3L, 1, 1), (report.Redacted, report.Exhibits, report.Texts));
    }

    [Fact]
    public void A_text_among_many_leaves_no_trace_in_the_pages_of_the_journal()
    {
        using var writer = disk.Create();
        Sha256 exhibit = default;
        for (var i = 0; i < 200; i++)
        {
            var (id, _) = disk.Capture(
                writer,
                $"{(i == 77 ? Marker : "")} text {i} {new string('x', i * 13)}",
                i == 77 ? $"{Marker}.html" : $"{i}.html"
            );
            exhibit = i == 77 ? id : exhibit;
        }

        writer.Withdraw(exhibit, "law");
        Assert.Empty(disk.FilesHolding(Marker));
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
    }

    [Fact]
    public void The_journal_keeps_the_tombstone_and_what_kinds_of_event_there_were()
    {
        using var writer = disk.Create();
        var exhibit = CaptureMarked(writer);
        writer.Withdraw(exhibit, "privacy");
        var entries = writer.Entries().ToList();
        Assert.Equal(
            ["captured", "extracted", "decided"],
            entries.SelectMany(entry => entry.Events).OfType<Redacted>().Select(gone => gone.Kind)
        );
        var tombstone = Assert.IsType<Withdrawn>(Assert.Single(entries[^1].Events));
        Assert.Equal((exhibit, "privacy"), (tombstone.Exhibit, tombstone.Why));
        Assert.Equal([new(2, 0), new(2, 1), new EventPlace(3, 0)], tombstone.Redacted);
    }

    [Fact]
    public void A_text_that_another_exhibit_has_too_is_kept()
    {
        using var writer = disk.Create();
        var (first, text) = disk.Capture(writer, "shared");
        var bytes = writer.Put(CaseOnDisk.Bytes("<html>shared"), 100);
        writer.Append(
            new Captured(new(bytes.Hash, "b.html", "text/html", bytes.Length), new(bytes.Hash, "b", "file", disk.Time.Now)),
            new Extracted(new(bytes.Hash, text, "waybill-html", "1", "", ExhibitMetadata.Unknown, [], []))
        );
        Assert.Empty(writer.Withdraw(first, "law").Tombstone.Texts);
        Assert.True(writer.Locker.Exists(text));
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
        Assert.Equal([text], writer.Withdraw(bytes.Hash, "law").Tombstone.Texts);
        Assert.False(writer.Locker.Exists(text));
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
    }

    [Fact]
    public void What_was_withdrawn_is_not_taken_up_again()
    {
        using (var writer = disk.Create())
        {
            var exhibit = CaptureMarked(writer);
            writer.Withdraw(exhibit, "privacy");
            Assert.Contains("privacy", Assert.Throws<CaseException>(() => CaptureMarked(writer)).Message, StringComparison.Ordinal);
            Assert.Contains(
                "was withdrawn",
                Assert.Throws<CaseException>(() => writer.Withdraw(exhibit, "again")).Message,
                StringComparison.Ordinal
            );
        }

        using var next = disk.Write();
        Assert.Throws<CaseException>(() => CaptureMarked(next));
        Assert.Empty(disk.FilesHolding(Marker));
    }

    [Fact]
    public void An_exhibit_that_is_not_there_cannot_be_withdrawn()
    {
        using var writer = disk.Create();
        Assert.Contains(
            "no exhibit",
            Assert.Throws<CaseException>(() => writer.Withdraw(Sha256.Of("x"), "law")).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(1, writer.Head.Count);
    }

    [Fact]
    public void A_withdrawal_that_was_broken_off_is_told_by_verify_and_finished_by_the_next_writer()
    {
        Sha256 exhibit,
            text;
        using (var writer = disk.Create())
        {
            exhibit = CaptureMarked(writer);
            text = Sha256.Of(Text);
            var (bytes, words) = (File.ReadAllBytes(disk.LockerFile(exhibit)), File.ReadAllBytes(disk.LockerFile(text)));
            writer.Withdraw(exhibit, "law");
            File.WriteAllBytes(disk.LockerFile(exhibit), bytes);
            File.WriteAllBytes(disk.LockerFile(text), words);
        }

        disk.Tamper("INSERT INTO erasing VALUES (4)");
        var report = CaseVerifier.Verify(disk.Path);
        Assert.Equal(3, report.FailureCount);
        Assert.All(report.Failures, failure => Assert.Equal(FindingKind.WithdrawnPresent, failure.Kind));
        disk.Write().Dispose();
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
        Assert.Empty(disk.FilesHolding(Marker));
    }

    [Fact]
    public void A_reader_in_the_way_is_told_and_the_next_writer_finishes()
    {
        using (var writer = disk.Create())
        {
            var exhibit = CaptureMarked(writer);
            using (var reading = disk.Read().Entries().GetEnumerator())
            {
                reading.MoveNext();
                Assert.Contains("a reader holds", writer.Withdraw(exhibit, "law").Pending, StringComparison.Ordinal);
                Assert.Equal(FindingKind.WithdrawnPresent, CaseVerifier.Verify(disk.Path).First!.Kind);
            }
        }

        disk.Write().Dispose();
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
        Assert.Empty(disk.FilesHolding(Marker));
    }

    [Fact]
    public void A_body_brought_back_after_a_withdrawal_is_found()
    {
        using (var writer = disk.Create())
            writer.Withdraw(CaptureMarked(writer), "law");
        disk.Tamper("UPDATE event SET body = '{}' WHERE entry = 2 AND i = 0");
        Assert.Contains(CaseVerifier.Verify(disk.Path).Failures, failure => failure.Kind == FindingKind.WithdrawnPresent);
    }

    private const string Text = $"Some shells went, says {Marker}.";

    private Sha256 CaptureMarked(CaseWriter writer)
    {
        var (exhibit, _) = disk.Capture(writer, Text, $"{Marker}.html");
        var claim = CaseOnDisk.Claim(exhibit, Text, "shells");
        writer.Append(new Decided(disk.Accept(claim)));
        var record = new ExhibitRecord(exhibit, new(exhibit, $"{Marker}.html", "text/html", 1), [], null, null);
        writer.ReplaceIndex(new([new(record, Text, [claim], [])], []), IndexStamp.Of("test/1", writer.Head));
        return exhibit;
    }
}
