namespace Waybill.Capture.Pdf;

/// <summary>What an external tool did.</summary>
/// <param name="ExitCode">Its exit code; above 128 when a signal ended it.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">The beginning of its standard error, as text.</param>
internal sealed record ToolRun(int ExitCode, byte[] Output, string Errors);
