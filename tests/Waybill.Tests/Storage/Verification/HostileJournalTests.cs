using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Verification;

namespace Waybill.Tests.Storage.Verification;

public sealed class HostileJournalTests : IDisposable
{
    private readonly CaseOnDisk disk = new();

    public HostileJournalTests()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "one");
    }

    public void Dispose() => disk.Dispose();

    [Theory]
    [InlineData("DROP TABLE event")]
    [InlineData("DROP TABLE entry")]
    [InlineData("ALTER TABLE entry ADD COLUMN more TEXT")]
    [InlineData("CREATE VIEW v AS WITH RECURSIVE r(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM r) SELECT * FROM r")]
    [InlineData("PRAGMA user_version = 7")]
    [InlineData("PRAGMA user_version = -7")]
    [InlineData("PRAGMA application_id = 7")]
    public void A_journal_of_another_form_is_a_finding(string sql)
    {
        disk.Tamper(sql);
        Assert.Equal(FindingKind.UnreadableJournal, First().Kind);
    }

    [Theory]
    [InlineData("DELETE FROM entry; DELETE FROM event")]
    [InlineData("UPDATE entry SET n = -5 WHERE n = 1")]
    [InlineData("UPDATE entry SET n = 9223372036854775807 WHERE n = 2")]
    public void Numbers_out_of_order_are_a_finding(string sql)
    {
        disk.Tamper(sql);
        Assert.Equal(FindingKind.MissingEntry, First().Kind);
    }

    [Fact]
    public void A_missing_journal_is_a_finding()
    {
        File.Delete(disk.Folder.Journal);
        Assert.Contains("missing", First().Found, StringComparison.Ordinal);
    }

    [Fact]
    public void No_folder_at_all_is_the_users_mistake() => Assert.Throws<CaseException>(() => CaseVerifier.Verify(disk.Path + "-not"));

    [Fact]
    public void A_value_too_large_to_read_is_a_finding()
    {
        disk.Tamper("UPDATE entry SET who = hex(zeroblob(5000000)) WHERE n = 2");
        Assert.Equal(FindingKind.UnreadableJournal, First().Kind);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("{\"exhibit\":null,\"capture\":null}")]
    [InlineData("{\"exhibit\":{\"id\":\"x\",\"name\":\"\",\"mediaType\":\"\",\"length\":1},\"capture\":null}")]
    public void A_body_that_is_hashed_right_and_formed_wrong_is_malformed(string body)
    {
        disk.Tamper($"UPDATE event SET body = '{body}', body_hash = '{Sha256.Of(body).Hex}' WHERE entry = 2 AND i = 0");
        var report = CaseVerifier.Verify(disk.Path);
        Assert.Equal([FindingKind.AlteredEntry, FindingKind.MalformedEvent], report.Failures.Select(failure => failure.Kind));
    }

    [Fact]
    public void Deep_nesting_is_malformed()
    {
        var body = new string('[', 100_000);
        disk.Tamper($"UPDATE event SET body = '{body}', body_hash = '{Sha256.Of(body).Hex}' WHERE entry = 2 AND i = 0");
        Assert.Contains(CaseVerifier.Verify(disk.Path).Failures, failure => failure.Kind == FindingKind.MalformedEvent);
    }

    [Fact]
    public void No_single_changed_byte_of_the_file_makes_verifying_throw()
    {
        var sound = File.ReadAllBytes(disk.Folder.Journal);
        for (var at = 0; at < sound.Length; at += 97)
        {
            var bytes = sound.ToArray();
            bytes[at] ^= 0x5A;
            File.WriteAllBytes(disk.Folder.Journal, bytes);
            File.Delete(disk.Folder.Journal + "-wal");
            File.Delete(disk.Folder.Journal + "-shm");
            _ = CaseVerifier.Verify(disk.Path);
        }
    }

    [Fact]
    public void A_truncated_file_is_a_finding()
    {
        var sound = File.ReadAllBytes(disk.Folder.Journal);
        foreach (var length in (int[])[0, 1, 100, 4096, sound.Length / 2, sound.Length - 1])
        {
            File.WriteAllBytes(disk.Folder.Journal, sound[..length]);
            Assert.Equal(FindingKind.UnreadableJournal, First().Kind);
        }
    }

    private Finding First() => CaseVerifier.Verify(disk.Path).First!;
}
