using System.Diagnostics;
using Waybill.Storage;
using Waybill.Storage.Writing;

namespace Waybill.Tests.Storage.Writing;

public sealed class WriterLockTests : IDisposable
{
    private readonly CaseOnDisk disk = new();

    public void Dispose() => disk.Dispose();

    [Fact]
    public void A_second_writer_is_told_who_writes()
    {
        using var writer = disk.Create();
        var busy = Assert.Throws<CaseBusyException>(() =>
            CaseStore.OpenForWriting(disk.Path, "bob", TimeSpan.FromMilliseconds(60), disk.Time)
        );
        Assert.Equal(("ada", Environment.ProcessId, disk.Time.Now), (busy.Holder!.User, busy.Holder.Pid, busy.Holder.Since));
        Assert.Contains("ada", busy.Message, StringComparison.Ordinal);
        Assert.Contains("2024-02-27 09:30:00 UTC", busy.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', busy.Message);
    }

    [Fact]
    public async Task A_second_writer_goes_on_when_the_first_ends_in_time()
    {
        var first = disk.Create();
        var second = Task.Run(() => CaseStore.OpenForWriting(disk.Path, "bob", TimeSpan.FromSeconds(60), disk.Time));
        first.Dispose();
        using var writer = await second;
        Assert.Equal(1, writer.Head.Count);
    }

    [Fact]
    public void Waiting_can_be_broken_off()
    {
        using var writer = disk.Create();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            CaseStore.OpenForWriting(disk.Path, "bob", TimeSpan.FromMinutes(5), disk.Time, stop.Token)
        );
    }

    [Fact]
    public void Readers_need_no_lock()
    {
        using var writer = disk.Create();
        Assert.Equal(1, disk.Read().Head.Count);
        Assert.Single(disk.Read().Entries());
    }

    [Fact]
    public void A_name_left_by_a_killed_writer_keeps_nobody_out()
    {
        disk.Create().Dispose();
        File.WriteAllText(disk.Folder.WriterName, """{"pid":1,"user":"ghost","command":"x","since":"2020-01-01T00:00:00Z"}""");
        disk.Write().Dispose();
        Assert.False(File.Exists(disk.Folder.WriterName));
    }

    [Fact]
    public void Another_process_that_holds_the_lock_keeps_writers_out_until_it_dies()
    {
        if (!File.Exists("/usr/bin/flock"))
            return;
        disk.Create().Dispose();
        var start = new ProcessStartInfo("/usr/bin/flock") { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var argument in (string[])["--exclusive", "--no-fork", disk.Folder.WriterLock, "sh", "-c", "echo held; exec cat"])
            start.ArgumentList.Add(argument);
        using var other = Process.Start(start)!;
        try
        {
            Assert.Equal("held", other.StandardOutput.ReadLine());
            Assert.Null(Assert.Throws<CaseBusyException>(disk.Write).Holder);
        }
        finally
        {
            other.Kill();
            other.WaitForExit();
        }

        disk.Write().Dispose();
    }

    [Fact]
    public void A_child_process_does_not_inherit_the_lock()
    {
        if (!File.Exists("/bin/sh"))
            return;
        var writer = disk.Create();
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("echo up; exec cat");
        using var child = Process.Start(start)!;
        Assert.Equal("up", child.StandardOutput.ReadLine());
        writer.Dispose();
        disk.Write().Dispose();
        child.StandardInput.Close();
        child.WaitForExit();
    }
}
