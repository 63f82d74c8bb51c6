using System.Text.RegularExpressions;

namespace Waybill.SystemTests;

/// <summary>
/// The order of system calls behind an acknowledgement: the exhibit's file and its working text's are flushed, renamed, their folders and
/// the locker flushed, the journal committed, and only then does the line stand on standard output.
/// </summary>
public sealed partial class AcknowledgementOrderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_line_is_printed_after_flush_rename_folder_flush_and_commit()
    {
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        var text = folder.Write("one.txt", Texts.Shipment);
        var trace = folder["trace.txt"];
        using var process = WaybillCommand.Start(
            folder.Path,
            ["strace", "-f", "-y", "-s", "120", "-e", "trace=write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,openat", "-o", trace],
            "add",
            folder["case"],
            text
        );
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        var calls = File.ReadAllLines(trace).Where(line => !line.Contains("resumed", StringComparison.Ordinal)).ToList();
        var exhibit = (await process.StandardOutput.ReadToEndAsync()).Split(' ')[0]["sha256:".Length..];
        var body = TextHash().Match(WaybillCommand.Run("claims", folder["case"], "--json").Succeeded().Output).Groups[1].Value;
        Assert.Equal(64, body.Length);

        var (exhibitRenamed, exhibitFolder) = Stored(calls, exhibit);
        var (textRenamed, textFolder) = Stored(calls, body);
        var lastRename = Math.Max(exhibitRenamed, textRenamed);
        var locker = Index(calls, line => Flush().IsMatch(line) && line.Contains("/locker>", StringComparison.Ordinal), from: lastRename);
        var lastFlush = Math.Max(locker, Math.Max(exhibitFolder, textFolder));
        var committed = Index(calls, IsCommit, from: lastRename);
        var printed = Index(calls, line => line.Contains("\"sha256:" + exhibit[..20], StringComparison.Ordinal), from: 0);

        Assert.True(lastFlush < committed, "the journal is committed after the flush of every folder that got a name");
        Assert.True(committed < printed, "the line is printed after the commit");
    }

    /// <summary>Where what has a hash was renamed into the locker, and where its folder was flushed thereafter.</summary>
    private static (int Renamed, int FolderFlushed) Stored(List<string> calls, string hash)
    {
        var (fanOut, name) = ($"/locker/{hash[..2]}", $"/locker/{hash[..2]}/{hash[2..]}");
        var renamed = Index(
            calls,
            line => line.Contains("rename", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal),
            from: 0
        );
        var temporary = Quoted().Match(calls[renamed]).Groups[1].Value;
        Assert.NotEmpty(temporary);
        var flushed = Index(calls, line => Flush().IsMatch(line) && line.Contains(temporary + ">", StringComparison.Ordinal), from: 0);
        Assert.True(flushed < renamed, $"{name} is flushed before it is renamed");
        return (
            renamed,
            Index(calls, line => Flush().IsMatch(line) && line.Contains(fanOut + ">", StringComparison.Ordinal), from: renamed)
        );
    }

    private static bool IsCommit(string line) => Flush().IsMatch(line) && line.Contains("/journal.db-wal>", StringComparison.Ordinal);

    private static int Index(List<string> calls, Predicate<string> wanted, int from)
    {
        var at = calls.FindIndex(from, wanted);
        return at >= 0 ? at : throw new InvalidOperationException("The call is not in the trace.");
    }

    [GeneratedRegex("\"([^\"]*/tmp/[^\"]*)\"|\"([^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"text\":\\s*\"sha256:([0-9a-f]{64})\"")]
    private static partial Regex TextHash();

    [GeneratedRegex(@"\bf(data)?sync\(")]
    private static partial Regex Flush();
}
