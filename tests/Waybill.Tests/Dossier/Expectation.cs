using System.Runtime.CompilerServices;

namespace Waybill.Tests.Dossier;

/// <summary>
/// Compares an output with the file kept in <c>Expectations/</c>; on a difference shows the first line that differs. Set
/// <c>WAYBILL_UPDATE_EXPECTATIONS=1</c> to write the files anew, and review them as a diff.
/// </summary>
internal static class Expectation
{
    public static void Holds(string file, byte[] actual, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Expectations", file);
        if (Environment.GetEnvironmentVariable("WAYBILL_UPDATE_EXPECTATIONS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing: run once with WAYBILL_UPDATE_EXPECTATIONS=1 and review it");
        var (expected, got) = (File.ReadAllText(path).Split('\n'), System.Text.Encoding.UTF8.GetString(actual).Split('\n'));
        for (var line = 0; line < Math.Max(expected.Length, got.Length); line++)
        {
            var (want, have) = (expected.ElementAtOrDefault(line), got.ElementAtOrDefault(line));
            Assert.True(want == have, $"{file}, line {line + 1}\nexpected: {want ?? "(end)"}\nactual:   {have ?? "(end)"}");
        }
    }
}
