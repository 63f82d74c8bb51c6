using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;

namespace Waybill.Tests.Storage.Index;

/// <summary>An index is replaced under the eyes of its readers.</summary>
public sealed class IndexReplacementTests : IDisposable
{
    private const string Text = "Some 6,700 containers of shells went from Rajin.";
    private readonly CaseOnDisk disk = new();
    private readonly CaseWriter writer;
    private readonly Sha256 exhibit;

    public IndexReplacementTests()
    {
        writer = disk.Create();
        exhibit = disk.Capture(writer, Text).Exhibit;
    }

    public void Dispose()
    {
        writer.Dispose();
        disk.Dispose();
    }

    [Fact]
    public async Task Readers_never_met_a_moment_without_an_index()
    {
        Replace(0);
        var done = false;
        var begun = new TaskCompletionSource();
        var reader = Task.Run(() =>
        {
            var (index, last) = (disk.Read().Index, 0L);
            while (!Volatile.Read(ref done))
            {
                var snapshot = index.Snapshot();
                Assert.Equal(snapshot.Stamp.Head.Count, (long)snapshot.Claims[0].Quantity!.Lower!.Value);
                Assert.InRange(snapshot.Stamp.Head.Count, last, long.MaxValue);
                last = snapshot.Stamp.Head.Count;
                begun.TrySetResult();
            }
        });
        await Task.WhenAny(begun.Task, reader);
        for (var i = 1; i <= 100 && !reader.IsCompleted; i += 2)
        {
            Replace(i);
            writer.UpdateIndex(Content(i + 1), Stamp(i + 1));
        }

        Volatile.Write(ref done, true);
        await reader;
    }

    [Fact]
    public void What_a_killed_update_left_is_not_played_into_the_new_index()
    {
        Replace(7);
        LeaveAnUpdateHalfDone();
        Assert.Null(writer.Index.Stamp);

        Replace(8);

        Assert.False(File.Exists(disk.Folder.Index + "-journal"));
        var snapshot = writer.Index.Snapshot();
        Assert.Equal((8L, 8m), (snapshot.Stamp.Head.Count, snapshot.Claims[0].Quantity!.Lower));
    }

    private void Replace(int count) => writer.ReplaceIndex(Content(count), Stamp(count));

    private static IndexStamp Stamp(int count) => IndexStamp.Of("test/1", new JournalHead(count, Sha256.Of("a")));

    private IndexContent Content(int count) =>
        new(
            [
                new(
                    new(exhibit, new(exhibit, "a.html", "text/html", 50), [], null, null),
                    Text,
                    [CaseOnDisk.Claim(exhibit, Text, "shells", count)],
                    []
                ),
            ],
            []
        );

    /// <summary>Leaves the file and its rollback journal as a process leaves them that is killed while it updates.</summary>
    private void LeaveAnUpdateHalfDone()
    {
        var (file, rollback) = (disk.Folder.Index, disk.Folder.Index + "-journal");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "PRAGMA cache_size = 1; BEGIN; UPDATE stamp SET count = 99; UPDATE claim SET body = hex(zeroblob(100000));";
            command.ExecuteNonQuery();
            File.Copy(file, file + ".half");
            File.Copy(rollback, rollback + ".half");
        }

        File.Move(file + ".half", file, overwrite: true);
        File.Move(rollback + ".half", rollback);
    }
}
