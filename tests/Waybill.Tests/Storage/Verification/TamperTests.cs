using Waybill.Core.Evidence;
using Waybill.Storage.Journal;
using Waybill.Storage.Verification;

namespace Waybill.Tests.Storage.Verification;

public sealed class TamperTests : IDisposable
{
    private readonly CaseOnDisk disk = new();
    private readonly Sha256 exhibit;
    private readonly Sha256 text;
    private readonly Sha256 configuration;
    private readonly JournalHead head;

    public TamperTests()
    {
        using var writer = disk.Create();
        (exhibit, text) = disk.Capture(writer, "one");
        disk.Capture(writer, "two");
        disk.Capture(writer, "three");
        configuration = writer.Put(CaseOnDisk.Bytes("sources: []"), 100).Hash;
        writer.Append(new Configured("sources", configuration, null));
        head = writer.Head;
    }

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_sound_case_holds_and_is_counted()
    {
        var report = CaseVerifier.Verify(disk.Path, head);
        Assert.True(report.Holds, $"{report.First}");
        Assert.Equal((head, 8L, 0L), (report.Head, report.Events, report.Redacted));
        Assert.Equal((3, 3, 1), (report.Exhibits, report.Texts, report.Configurations));
        Assert.Equal(11 + 9 + 11 + 11, report.Bytes);
        Assert.Empty(report.Warnings);
        Assert.True(CaseVerifier.Verify(disk.Path, disk.Read().Entries().ElementAt(2).Head).Holds);
    }

    [Fact]
    public void A_flipped_byte_of_an_exhibit_is_found() => Flip(exhibit, "exhibit");

    [Fact]
    public void A_flipped_byte_of_a_text_is_found() => Flip(text, "text");

    [Fact]
    public void A_flipped_byte_of_a_configuration_is_found() => Flip(configuration, "configuration");

    [Fact]
    public void A_byte_added_is_found()
    {
        File.AppendAllText(disk.LockerFile(exhibit), "x");
        Assert.Equal((FindingKind.ChangedContent, "7 bytes"), (First().Kind, First().Found));
    }

    [Fact]
    public void Missing_files_are_found_and_counted()
    {
        foreach (var content in (Sha256[])[exhibit, text, configuration])
            File.Delete(disk.LockerFile(content));
        var report = CaseVerifier.Verify(disk.Path);
        Assert.Equal(3, report.FailureCount);
        Assert.All(report.Failures, failure => Assert.Equal(FindingKind.MissingContent, failure.Kind));
        var expected = ((Sha256[])[exhibit, text, configuration]).Order().Select(disk.LockerFile);
        Assert.Equal(expected, report.Failures.Select(failure => failure.Place));
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_found()
    {
        File.Move(disk.LockerFile(exhibit), Path.Combine(disk.Path, "elsewhere"));
        File.CreateSymbolicLink(disk.LockerFile(exhibit), Path.Combine(disk.Path, "elsewhere"));
        Assert.Contains("symbolic link", First().Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE entry SET who = 'eve' WHERE n = 3")]
    [InlineData("UPDATE entry SET at = '2020-01-01T00:00:00.0000000Z' WHERE n = 3")]
    [InlineData("UPDATE entry SET hash = 'x' WHERE n = 3")]
    [InlineData("UPDATE event SET kind = 'decided' WHERE entry = 3 AND i = 0")]
    [InlineData("UPDATE event SET body_hash = 'x' WHERE entry = 3 AND i = 0")]
    [InlineData("DELETE FROM event WHERE entry = 3 AND i = 1")]
    [InlineData("INSERT INTO event SELECT 3, 2, kind, body, body_hash FROM event WHERE entry = 2 AND i = 0")]
    [InlineData("UPDATE event SET i = CASE i WHEN 0 THEN 11 ELSE 10 END WHERE entry = 3; UPDATE event SET i = i - 10 WHERE entry = 3")]
    public void An_altered_entry_is_found_at_its_place(string sql)
    {
        disk.Tamper(sql);
        Assert.Equal(FindingKind.AlteredEntry, First().Kind);
        Assert.EndsWith("journal.db, entry 3", First().Place, StringComparison.Ordinal);
    }

    [Fact]
    public void An_altered_body_is_found_at_its_place()
    {
        disk.Tamper("UPDATE event SET body = replace(body, 'page', 'pope') WHERE entry = 3 AND i = 0");
        Assert.Equal(FindingKind.AlteredBody, First().Kind);
        Assert.EndsWith("journal.db, entry 3, event 0 (captured)", First().Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_absent_without_a_withdrawal_is_found()
    {
        disk.Tamper("UPDATE event SET body = NULL WHERE entry = 3 AND i = 1");
        Assert.Equal(FindingKind.MissingBody, First().Kind);
        Assert.EndsWith("entry 3, event 1 (extracted)", First().Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_entry_is_found()
    {
        disk.Tamper("DELETE FROM entry WHERE n = 3; DELETE FROM event WHERE entry = 3");
        Assert.Equal((FindingKind.MissingEntry, "entry 3 after entry 2"), (First().Kind, First().Expected));
    }

    [Fact]
    public void A_removed_entry_whose_number_was_closed_up_is_found()
    {
        disk.Tamper(
            """
            DELETE FROM entry WHERE n = 3; DELETE FROM event WHERE entry = 3;
            UPDATE entry SET n = n - 1 WHERE n > 3; UPDATE event SET entry = entry - 1 WHERE entry > 3
            """
        );
        Assert.Equal(FindingKind.BrokenChain, First().Kind);
        Assert.EndsWith("entry 3", First().Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Swapped_entries_are_found()
    {
        disk.Tamper(
            """
            UPDATE entry SET n = CASE n WHEN 2 THEN -3 ELSE -2 END WHERE n IN (2, 3);
            UPDATE event SET entry = CASE entry WHEN 2 THEN -3 ELSE -2 END WHERE entry IN (2, 3);
            UPDATE entry SET n = -n WHERE n < 0; UPDATE event SET entry = -entry WHERE entry < 0
            """
        );
        Assert.Equal(FindingKind.BrokenChain, First().Kind);
        Assert.EndsWith("entry 2", First().Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_tail_is_found_against_a_head_and_only_then()
    {
        disk.Tamper("DELETE FROM entry WHERE n > 3; DELETE FROM event WHERE entry > 3");
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
        var finding = CaseVerifier.Verify(disk.Path, head).First!;
        Assert.Equal((FindingKind.CutTail, "3: entries 4 to 5 are missing"), (finding.Kind, finding.Found));
    }

    [Fact]
    public void A_rewritten_tail_is_found_against_a_head()
    {
        disk.Tamper("DELETE FROM entry WHERE n > 4; DELETE FROM event WHERE entry > 4");
        using (var writer = disk.Write())
            writer.Append(new Configured("lexicon", configuration, null));
        Assert.True(CaseVerifier.Verify(disk.Path).Holds);
        Assert.Equal(FindingKind.OtherHead, CaseVerifier.Verify(disk.Path, head).First!.Kind);
    }

    [Fact]
    public void Events_of_no_entry_are_found()
    {
        disk.Tamper("INSERT INTO event SELECT 99, i, kind, body, body_hash FROM event WHERE entry = 2");
        Assert.Contains("entry 99", First().Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_no_entry_names_is_a_warning()
    {
        using (var writer = disk.Write())
            writer.PutText("put and never appended");
        File.WriteAllText(Path.Combine(disk.Folder.Locker, "readme"), "x");
        var report = CaseVerifier.Verify(disk.Path);
        Assert.True(report.Holds);
        Assert.Equal([FindingKind.UnnamedFile, FindingKind.UnnamedFile], report.Warnings.Select(warning => warning.Kind));
    }

    [Fact]
    public void The_first_of_several_broken_things_is_the_first_in_the_journal()
    {
        File.Delete(disk.LockerFile(exhibit));
        disk.Tamper("UPDATE entry SET who = 'eve' WHERE n IN (2, 4)");
        var report = CaseVerifier.Verify(disk.Path);
        Assert.EndsWith("entry 2", report.First!.Place, StringComparison.Ordinal);
        Assert.Equal(3, report.FailureCount);
        Assert.DoesNotContain('\n', report.First.ToString());
    }

    private void Flip(Sha256 content, string what)
    {
        var bytes = File.ReadAllBytes(disk.LockerFile(content));
        bytes[1] ^= 1;
        File.WriteAllBytes(disk.LockerFile(content), bytes);
        Assert.Equal((FindingKind.ChangedContent, disk.LockerFile(content)), (First().Kind, First().Place));
        Assert.StartsWith(what, First().Expected, StringComparison.Ordinal);
    }

    private Finding First() => CaseVerifier.Verify(disk.Path).First!;
}
