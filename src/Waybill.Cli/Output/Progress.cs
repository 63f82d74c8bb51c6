using System.Globalization;

namespace Waybill.Cli.Output;

/// <summary>A count on one line of standard error that is written over as it grows; only where standard error is a terminal.</summary>
internal sealed class Progress : IDisposable
{
    // Not each one: writing would take longer than the work.
    private const int Step = 500;

    private readonly TextWriter error;
    private readonly string done;
    private int shown;

    private Progress(TextWriter error, string done) => (this.error, this.done) = (error, done);

    /// <summary>A count of what is done, such as <c>screened</c>; null where standard error is no terminal.</summary>
    public static Progress? OnTerminal(Shell shell, string done) =>
        Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb" ? null : new(shell.Error, done);

    /// <summary>Shows how many are done, from time to time.</summary>
    public void Show(int count)
    {
        if (count % Step != 0)
            return;
        var line = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {done}");
        shown = line.Length;
        error.Write($"\r{line}");
        error.Flush();
    }

    /// <summary>Takes the line away, so that a result can be printed.</summary>
    public void Clear()
    {
        if (shown == 0)
            return;
        error.Write($"\r{new string(' ', shown)}\r");
        error.Flush();
        shown = 0;
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => Clear();
}
