using System.Runtime.CompilerServices;
using System.Text;

namespace Waybill.Tests;

/// <summary>
/// Compares an output with the file kept under <c>Expectations/</c> beside the test; on a difference shows the first line that differs.
/// With <c>WAYBILL_ACCEPT=1</c> the file is written anew, to be reviewed as a diff.
/// </summary>
internal static class Expectation
{
    public static void Holds(string file, string actual, [CallerFilePath] string caller = "") =>
        Holds(file, Encoding.UTF8.GetBytes(actual), caller);

    public static void Holds(string file, byte[] actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Expectations", file);
        if (Environment.GetEnvironmentVariable("WAYBILL_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run once with WAYBILL_ACCEPT=1 and review it");
        var (expected, got) = (File.ReadAllText(path).Split('\n'), Encoding.UTF8.GetString(actual).Split('\n'));
        for (var line = 0; line < Math.Max(expected.Length, got.Length); line++)
        {
            var (want, have) = (expected.ElementAtOrDefault(line), got.ElementAtOrDefault(line));
            Assert.True(want == have, $"{file}, line {line + 1}\nexpected: {want ?? "(end)"}\nactual:   {have ?? "(end)"}");
        }
    }
}
