namespace Waybill.Capture.Files;

/// <summary>Something found on disk.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Problem">Why it is not to be captured: a <see cref="CaptureFailure"/> or a <see cref="CaptureSkipped"/>; null for a
/// file.</param>
internal sealed record FoundEntry(string Path, CaptureResult? Problem);
