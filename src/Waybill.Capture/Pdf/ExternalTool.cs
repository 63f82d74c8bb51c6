using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Waybill.Capture.Pdf;

/// <summary>
/// Runs a program on a stranger's file: in an empty folder of its own, with the file under a name that we choose, a cleared environment,
/// arguments as an array, bounds on memory, processor time and output, and the whole process tree killed when the time is up.
/// </summary>
internal sealed class ExternalTool(string program)
{
    private const int ErrorLength = 4096;

    public async Task<ToolRun> RunAsync(
        IReadOnlyList<string> arguments,
        string fileName,
        ReadOnlyMemory<byte> file,
        CaptureLimits limits,
        CancellationToken cancellation
    )
    {
        var folder = Directory.CreateTempSubdirectory("waybill-pdf-");
        try
        {
            if (fileName.Length > 0)
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, fileName), file, cancellation).ConfigureAwait(false);
            using var process = new Process { StartInfo = StartInfo(arguments, folder.FullName, limits) };
            process.Start();
            return await FinishAsync(process, limits, cancellation).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ToolRun> FinishAsync(Process process, CaptureLimits limits, CancellationToken cancellation)
    {
        try
        {
            process.StandardInput.Close();
            // Four bytes are the most that a UTF-16 code unit takes in UTF-8, with room to spare.
            var output = ReadAsync(process.StandardOutput.BaseStream, limits.TextLength * 4, keepDraining: false, cancellation);
            var errors = ReadAsync(process.StandardError.BaseStream, ErrorLength, keepDraining: true, cancellation);
            var bytes =
                await output.ConfigureAwait(false)
                ?? throw CaptureLimits.Exceeded("its text is too long", "text-size", $"{limits.TextLength}");
            var said = await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return new(process.ExitCode, bytes, Encoding.UTF8.GetString(said!));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    // What a stream gives within a bound; beyond it null, or what fits when the rest is drained.
    private static async Task<byte[]?> ReadAsync(Stream stream, long bound, bool keepDraining, CancellationToken cancellation)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count)
        {
            if (kept.Length + count <= bound)
                kept.Write(buffer, 0, count);
            else if (keepDraining)
                kept.Write(buffer, 0, (int)Math.Max(0, bound - kept.Length));
            else
                return null;
        }
        return kept.ToArray();
    }

    private ProcessStartInfo StartInfo(IReadOnlyList<string> arguments, string folder, CaptureLimits limits)
    {
        var guard = ToolLocation.Find("prlimit");
        var start = new ProcessStartInfo
        {
            FileName = guard ?? program,
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        if (guard is not null)
        {
            var seconds = (long)Math.Ceiling(limits.Time.TotalSeconds) + 1;
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--as={limits.ToolMemory}"));
            start.ArgumentList.Add(string.Create(CultureInfo.InvariantCulture, $"--cpu={seconds}"));
            start.ArgumentList.Add("--core=0");
            start.ArgumentList.Add("--fsize=0");
            start.ArgumentList.Add(program);
        }
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}
