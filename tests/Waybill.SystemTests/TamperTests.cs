using Microsoft.Data.Sqlite;

namespace Waybill.SystemTests;

/// <summary>Whoever changes a case behind Waybill's back is found out, and told by name.</summary>
public sealed class TamperTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_flipped_byte_in_the_locker_is_named()
    {
        var head = Case();
        var file = Directory.EnumerateFiles(folder["case/locker"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);

        var broken = WaybillCommand.Run("verify", folder["case"]).FailedWith(1);

        Assert.Contains(Path.GetFileName(file)[..8], broken.Error, StringComparison.Ordinal);
        Assert.NotEmpty(head);
    }

    [Fact]
    public void A_missing_file_of_the_locker_is_named()
    {
        Case();
        var file = Directory.EnumerateFiles(folder["case/locker"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Last();
        File.Delete(file);

        Assert.Contains(
            Path.GetFileName(file)[..8],
            WaybillCommand.Run("verify", folder["case"]).FailedWith(1).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_removed_entry_is_found()
    {
        Case();
        Sql("DELETE FROM event WHERE entry = 2; DELETE FROM entry WHERE n = 2;");

        Broken("entry 3: expected entry 2 after entry 1, found entry 3");
    }

    [Fact]
    public void Swapped_entries_are_found()
    {
        Case();
        Sql(
            """
            PRAGMA foreign_keys = OFF;
            UPDATE entry SET n = n + 1000 WHERE n IN (2, 3);
            UPDATE entry SET n = CASE n WHEN 1002 THEN 3 ELSE 2 END WHERE n > 1000;
            UPDATE event SET entry = entry + 1000 WHERE entry IN (2, 3);
            UPDATE event SET entry = CASE entry WHEN 1002 THEN 3 ELSE 2 END WHERE entry > 1000;
            """
        );

        Broken("entry 2: expected the hash of entry 1, ");
    }

    [Fact]
    public void An_altered_entry_is_found()
    {
        Case();
        Sql("UPDATE event SET body = replace(body, 'Example Agency', 'Example Agent!') WHERE body LIKE '%Example Agency%';");

        Broken("entry 3, event 1 (extracted): expected a body with the hash ");
    }

    [Fact]
    public void A_cut_tail_is_found_against_a_head_that_was_printed_earlier()
    {
        var head = Case();
        WaybillCommand.Run("verify", folder["case"], "--head", head).Succeeded();
        Sql("DELETE FROM event WHERE entry = (SELECT max(n) FROM entry); DELETE FROM entry WHERE n = (SELECT max(n) FROM entry);");

        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        Assert.Contains(
            "are missing",
            WaybillCommand.Run("verify", folder["case"], "--head", head).FailedWith(1).Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_forged_quote_in_the_index_reaches_no_dossier()
    {
        Case();
        Sql("UPDATE claim SET body = replace(body, 'has shipped', 'has stolen')", "case/index.db");

        Assert.Contains("rebuild", WaybillCommand.Run("verify", folder["case"]).FailedWith(1).Error, StringComparison.Ordinal);
        Assert.Contains(
            "made anew",
            WaybillCommand.Run("report", folder["case"], "-o", folder["d.html"]).Succeeded().Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("has stolen", File.ReadAllText(folder["d.html"]), StringComparison.Ordinal);
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void An_index_of_another_history_is_made_anew()
    {
        Case();
        using var other = new TemporaryFolder();
        WaybillCommand.Run("init", other["case"]).Succeeded();
        WaybillCommand.Run("add", other["case"], other.Write("other.txt", Texts.Numbered(900))).Succeeded();
        File.Copy(other["case/index.db"], folder["case/index.db"], overwrite: true);

        var claims = WaybillCommand.Run("claims", folder["case"]).Succeeded().Output;

        Assert.DoesNotContain("other.txt", claims, StringComparison.Ordinal);
        Assert.Contains("shipment.txt", claims, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_text_costs_its_exhibit_and_can_be_withdrawn()
    {
        Case();
        foreach (
            var file in Directory
                .EnumerateFiles(folder["case/locker"], "*", SearchOption.AllDirectories)
                .Where(f => File.ReadAllText(f).StartsWith("Belarus", StringComparison.Ordinal))
        )
            File.Delete(file);
        File.Delete(folder["case/index.db"]);

        var claims = WaybillCommand.Run("claims", folder["case"]).Succeeded();

        Assert.DoesNotContain("shipment.txt", claims.Output, StringComparison.Ordinal);
        Assert.Contains("two.txt", claims.Output, StringComparison.Ordinal);
        Assert.Contains("missing", claims.Error, StringComparison.Ordinal);
        WaybillCommand.Run("withdraw", folder["case"], "shipment.txt", "--why", "it is lost").Succeeded();
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void A_journal_that_is_no_database_is_one_clear_line()
    {
        Case();
        File.WriteAllText(
            folder["case/journal.db"],
            "this is not a database, and long enough to be looked at as one" + new string('.', 8192)
        );
        foreach (var leftover in new[] { "case/journal.db-wal", "case/journal.db-shm" })
            File.Delete(folder[leftover]);

        Assert.Single(WaybillCommand.Run("claims", folder["case"]).FailedWith(1).ErrorLines);
        Assert.Single(WaybillCommand.Run("verify", folder["case"]).FailedWith(1).ErrorLines);
    }

    private void Broken(string finding)
    {
        var line = Assert.Single(WaybillCommand.Run("verify", folder["case"]).FailedWith(1).ErrorLines);
        Assert.StartsWith($"waybill: broken: {folder["case/journal.db"]}, {finding}", line, StringComparison.Ordinal);
    }

    private string Case() => ReadyCase.OfThree.CopyTo(folder["case"]).Split(' ')[^1];

    private void Sql(string commands, string database = "case/journal.db")
    {
        using var connection = new SqliteConnection($"Data Source={folder[database]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; " + commands;
        command.ExecuteNonQuery();
    }
}
