using System.Runtime.CompilerServices;

namespace Waybill.Tests.Assessment;

/// <summary>
/// Compares a text with one that is kept under <c>Expectations/</c>. With <c>WAYBILL_EXPECT=write</c> it is written instead, to be
/// reviewed as a diff.
/// </summary>
internal static class Expectation
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(caller))!, "Expectations", name);
        if (Environment.GetEnvironmentVariable("WAYBILL_EXPECT") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
