using System.Text;

namespace Waybill.Cli.Output;

/// <summary>
/// A writer that hands the faults of where it writes to somebody who knows what they mean: a full disk behind standard output is no fault
/// of a case, and an unwritable standard error leaves nobody to tell.
/// </summary>
internal sealed class GuardedWriter(TextWriter inner, Action<IOException> fault) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Guard(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Guard(() => inner.Write(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => Guard(() => inner.Write(value));

    public override void Flush() => Guard(inner.Flush);

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (IOException broken)
        {
            fault(broken);
        }
    }
}

/// <summary>Standard output does not take what is written to it.</summary>
internal sealed class OutputException(IOException cause) : Exception(cause.Message, cause)
{
    /// <summary>True when the reader of a pipe has gone, as with <c>| head</c>: it has seen enough.</summary>
    public bool IsClosedPipe => Message.Contains("Broken pipe", StringComparison.Ordinal);
}
