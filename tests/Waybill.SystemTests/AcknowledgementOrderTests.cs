using System.Text.RegularExpressions;

namespace Waybill.SystemTests;

/// <summary>
/// The order of system calls behind an acknowledgement: the file is flushed, renamed, its folder flushed, the journal committed, and only then does
/// the line stand on standard output.
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
            "add", folder["case"], text);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        var calls = File.ReadAllLines(trace).Where(line => !line.Contains("resumed", StringComparison.Ordinal)).ToList();
        var exhibit = (await process.StandardOutput.ReadToEndAsync()).Split(' ')[0]["sha256:".Length..];
        var stored = $"/locker/{exhibit[..2]}/{exhibit[2..]}";

        var renamed = Index(calls, line => line.Contains("rename", StringComparison.Ordinal) && line.Contains(stored, StringComparison.Ordinal), from: 0);
        var temporary = Quoted().Match(calls[renamed]).Groups[1].Value;
        var flushed = Index(calls, line => Flush().IsMatch(line) && line.Contains(temporary, StringComparison.Ordinal), from: 0);
        var folderFlushed = Index(calls, line => Flush().IsMatch(line) && line.Contains($"/locker/{exhibit[..2]}>", StringComparison.Ordinal), from: renamed);
        var committed = Index(calls, line => Flush().IsMatch(line) && line.Contains("/journal.db", StringComparison.Ordinal), from: folderFlushed);
        var printed = Index(calls, line => line.Contains("\"sha256:" + exhibit[..20], StringComparison.Ordinal), from: 0);

        Assert.True(flushed < renamed, "the file is flushed before it is renamed");
        Assert.True(renamed < folderFlushed, "the folder is flushed after the rename");
        Assert.True(folderFlushed < committed, "the journal is committed after the folder's flush");
        Assert.True(committed < printed, "the line is printed after the commit");
    }

    private static int Index(List<string> calls, Predicate<string> wanted, int from)
    {
        var at = calls.FindIndex(from, wanted);
        return at >= 0 ? at : throw new InvalidOperationException("The call is not in the trace.");
    }

    [GeneratedRegex("\"([^\"]*/tmp/[^\"]*)\"|\"([^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\bf(data)?sync\(")]
    private static partial Regex Flush();
}
