using System.Text;
using Waybill.Core.Evidence;
using Waybill.Storage;

namespace Waybill.Tests.Storage.Locker;

public sealed class LockerTests : IDisposable
{
    private readonly CaseOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void Bytes_lie_under_their_hash()
    {
        using var writer = disk.Create();
        var stored = writer.Put(CaseOnDisk.Bytes("abc"), 3);
        Assert.Equal((Sha256.Of("abc"), 3), (stored.Hash, stored.Length));
        Assert.Equal("abc", File.ReadAllText(disk.LockerFile(stored.Hash)));
        using var read = new StreamReader(writer.Locker.Open(stored.Hash));
        Assert.Equal("abc", read.ReadToEnd());
        Assert.True(writer.Locker.Exists(stored.Hash));
        Assert.False(writer.Locker.Exists(Sha256.Of("abd")));
    }

    [Fact]
    public void A_text_reads_back_to_the_same_characters()
    {
        using var writer = disk.Create();
        const string text = "\ufeffCafe\u0301 \0 \u202e \ud83d\ude80\n한국";
        var hash = writer.PutText(text);
        Assert.Equal(Sha256.Of(text), hash);
        Assert.Equal(text, writer.Locker.ReadText(hash));
    }

    [Fact]
    public void More_bytes_than_the_bound_are_refused_and_leave_nothing()
    {
        using var writer = disk.Create();
        Assert.Contains(
            "larger than 2 bytes",
            Assert.Throws<CaseException>(() => writer.Put(CaseOnDisk.Bytes("abc"), 2)).Message,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.EnumerateFiles(disk.Folder.Locker, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_stream_that_breaks_off_is_the_callers_fault_and_leaves_nothing()
    {
        using var writer = disk.Create();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => writer.Put(CaseOnDisk.Bytes("abc"), 3, cancelled.Token));
        Assert.Empty(Directory.EnumerateFiles(disk.Folder.Locker, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void The_same_bytes_twice_are_one_file_and_mend_a_damaged_one()
    {
        using var writer = disk.Create();
        var stored = writer.Put(CaseOnDisk.Bytes("abc"), 3);
        File.WriteAllText(disk.LockerFile(stored.Hash), "xyz");
        writer.Put(CaseOnDisk.Bytes("abc"), 3);
        Assert.Equal("abc", File.ReadAllText(disk.LockerFile(stored.Hash)));
        Assert.Equal([stored.Hash], writer.Locker.Enumerate());
    }

    [Fact]
    public void All_stored_hashes_are_listed_in_order()
    {
        using var writer = disk.Create();
        var hashes = Enumerable.Range(0, 40).Select(i => writer.Put(CaseOnDisk.Bytes($"{i}"), 9).Hash).ToList();
        Assert.Equal(hashes.Order(), writer.Locker.Enumerate());
    }

    [Fact]
    public void Temporaries_of_a_killed_writer_are_swept_by_the_next()
    {
        disk.Create().Dispose();
        var left = Path.Combine(disk.Folder.Locker, "tmp", "4711-1");
        File.WriteAllText(left, "half");
        disk.Write().Dispose();
        Assert.False(File.Exists(left));
    }

    [Fact]
    public void A_missing_file_is_a_line_that_names_it()
    {
        using var writer = disk.Create();
        var fault = Assert.Throws<CaseException>(() => writer.Locker.Open(Sha256.Of("abc")));
        Assert.Contains("missing from the locker", fault.Message, StringComparison.Ordinal);
        Assert.Equal(disk.LockerFile(Sha256.Of("abc")), fault.File);
    }

    [Fact]
    public void A_changed_text_is_not_read()
    {
        using var writer = disk.Create();
        var hash = writer.PutText("abc");
        File.WriteAllText(disk.LockerFile(hash), "abd");
        Assert.Contains(
            "has been changed",
            Assert.Throws<CaseException>(() => writer.Locker.ReadText(hash)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_text_that_is_not_utf8_is_not_read()
    {
        using var writer = disk.Create();
        var stored = writer.Put(new MemoryStream(Encoding.Latin1.GetBytes("caf\u00e9")), 9);
        Assert.Contains(
            "not UTF-8",
            Assert.Throws<CaseException>(() => writer.Locker.ReadText(stored.Hash)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Symbolic_links_in_the_locker_are_not_followed(bool folder)
    {
        using var writer = disk.Create();
        var hash = writer.PutText("abc");
        var path = folder ? Path.GetDirectoryName(disk.LockerFile(hash))! : disk.LockerFile(hash);
        var elsewhere = Path.Combine(disk.Path, "elsewhere");
        Directory.Move(path, elsewhere);
        File.CreateSymbolicLink(path, elsewhere);
        Assert.False(writer.Locker.Exists(hash));
        Assert.Contains(
            "symbolic link",
            Assert.Throws<CaseException>(() => writer.Locker.ReadText(hash)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains("symbolic link", Assert.Throws<CaseException>(() => writer.PutText("abc")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_a_line()
    {
        using var writer = disk.Create();
        var hash = writer.PutText("abc");
        File.Delete(disk.LockerFile(hash));
        Directory.CreateDirectory(disk.LockerFile(hash));
        Assert.Contains(
            "not a regular file",
            Assert.Throws<CaseException>(() => writer.Locker.Open(hash)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Several_threads_may_put_at_once()
    {
        using var writer = disk.Create();
        Parallel.For(0, 64, i => writer.PutText($"text {i % 16}"));
        Assert.Equal(16, writer.Locker.Enumerate().Count());
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(disk.Folder.Locker, "tmp")));
    }
}
