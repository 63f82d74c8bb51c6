using System.Text;
using Waybill.Capture;

namespace Waybill.Tests.Capture;

/// <summary>Short ways to capture something that a test writes.</summary>
internal static class Capturing
{
    public static CapturedFile Captured(string name, byte[] bytes, CaptureLimits? limits = null)
    {
        var result = Result(name, bytes, limits);
        Assert.True(result is CapturedFile, (result as CaptureFailure)?.Line);
        var file = (CapturedFile)result;
        Assert.Equal(file.Extraction.Text, file.Text.Hash);
        return file;
    }

    public static CapturedFile Captured(string name, string text) => Captured(name, Encoding.UTF8.GetBytes(text));

    public static string Refused(string name, byte[] bytes, CaptureLimits? limits = null)
    {
        var failure = Assert.IsType<CaptureFailure>(Result(name, bytes, limits));
        Assert.DoesNotContain('\n', failure.Line);
        Assert.DoesNotContain("Exception", failure.Line, StringComparison.Ordinal);
        return failure.Line;
    }

    public static CaptureResult Result(string name, byte[] bytes, CaptureLimits? limits = null) =>
        new ExhibitReader(limits).ExtractAsync(name, bytes).GetAwaiter().GetResult();

    public static List<CaptureResult> Read(params string[] paths) => new ExhibitReader().ReadAsync(paths).ToBlockingEnumerable().ToList();
}
