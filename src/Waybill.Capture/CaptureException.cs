namespace Waybill.Capture;

/// <summary>Something that cannot be captured: what is wrong and what the user can do. It ends one file, never the batch.</summary>
public sealed class CaptureException(string cause, string mend) : Exception($"{cause}: {mend}")
{
    /// <summary>What is wrong.</summary>
    public string Cause { get; } = cause;

    /// <summary>What mends it.</summary>
    public string Mend { get; } = mend;
}
