using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Tests.Storage;

public sealed class CaseFolderTests : IDisposable
{
    private readonly CaseOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_new_case_belongs_to_its_owner_alone()
    {
        using (disk.Create()) { }

        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(disk.Path));
        foreach (var file in Directory.EnumerateFiles(disk.Path, "*", SearchOption.AllDirectories))
            Assert.Equal((UnixFileMode)0b110_000_000, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_folder_that_holds_something_is_not_made_a_case()
    {
        Directory.CreateDirectory(disk.Path);
        File.WriteAllText(Path.Combine(disk.Path, "notes.txt"), "mine");
        Assert.Contains("notes.txt", Assert.Throws<CaseException>(disk.Create).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(disk.Path, "notes.txt")));
    }

    [Fact]
    public void A_case_is_not_made_twice()
    {
        disk.Create().Dispose();
        Assert.Contains("holds a case already", Assert.Throws<CaseException>(disk.Create).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_making_of_a_case_that_was_broken_off_is_taken_up()
    {
        Directory.CreateDirectory(Path.Combine(disk.Path, "locker", "tmp"));
        File.WriteAllBytes(disk.Folder.Journal, []);
        File.WriteAllBytes(disk.Folder.WriterLock, []);
        using var writer = disk.Create();
        Assert.Equal(1, writer.Head.Count);
    }

    [Fact]
    public void What_is_no_case_is_said_in_one_line()
    {
        Assert.Contains("no such folder", Refused(), StringComparison.Ordinal);
        Directory.CreateDirectory(disk.Path);
        Assert.Contains("not the folder of a case", Refused(), StringComparison.Ordinal);
        Directory.CreateDirectory(disk.Folder.Locker);
        Assert.Contains("the journal is missing", Refused(), StringComparison.Ordinal);
        File.WriteAllText(disk.Folder.Journal, new string('x', 5000));
        Assert.Contains("not a SQLite file", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused()
    {
        Directory.CreateDirectory(disk.Path);
        disk.Tamper("CREATE TABLE bookmarks (id)");
        Assert.Contains("not a journal of Waybill", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_schema_is_refused_for_reading_and_writing()
    {
        disk.Create().Dispose();
        disk.Tamper("PRAGMA user_version = 2");
        Assert.Contains("schema 2, this Waybill knows 1", Refused(), StringComparison.Ordinal);
        Assert.Contains("use a newer Waybill", Assert.Throws<CaseException>(disk.Write).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_with_a_foreign_trigger_is_refused()
    {
        disk.Create().Dispose();
        disk.Tamper("CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM event; END");
        Assert.Contains("tables are not those", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_entry_is_a_line_that_names_it()
    {
        disk.Create().Dispose();
        disk.Tamper("UPDATE event SET body = '{\"title\":null,\"schema\":1}'");
        Assert.Contains(
            "entry 1 is malformed",
            Assert.Throws<CaseException>(() => disk.Read().Entries().ToList()).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_journal_reached_through_a_symbolic_link_is_refused()
    {
        disk.Create().Dispose();
        var elsewhere = Path.Combine(disk.Path, "elsewhere.db");
        File.Move(disk.Folder.Journal, elsewhere);
        File.CreateSymbolicLink(disk.Folder.Journal, elsewhere);
        Assert.Contains("symbolic link", Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_needs_no_file_but_those_of_the_case_to_be_read_after_a_kill()
    {
        using var writer = disk.Create();
        disk.Capture(writer, "one");
        using var copy = new CaseOnDisk();
        CopyAsAfterAKill(disk.Path, copy.Path);
        Assert.Equal(writer.Head, copy.Read().Head);
        using var next = copy.Write();
        Assert.Equal(new JournalHead(2, writer.Head.Hash), next.Head);
    }

    private static void CopyAsAfterAKill(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            if (file.EndsWith("-shm", StringComparison.Ordinal) || Path.GetFileName(file) == "writer.lock")
                continue;
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = File.Create(target);
            source.CopyTo(copy);
        }
    }

    private string Refused() => Assert.Throws<CaseException>(disk.Read).Message;
}
