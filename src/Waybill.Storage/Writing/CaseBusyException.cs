using System.Globalization;

namespace Waybill.Storage.Writing;

/// <summary>Another process writes to the case, and went on longer than was waited.</summary>
public sealed class CaseBusyException : CaseException
{
    internal CaseBusyException(string file, WriterHolder? holder)
        : base(file, Cause(holder), "wait for it to end and try again") => Holder = holder;

    /// <summary>Who holds the lock; null when it could not be read.</summary>
    public WriterHolder? Holder { get; }

    private static string Cause(WriterHolder? holder) =>
        holder is null
            ? "another process writes to the case"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"process {holder.Pid} ({holder.User}: {holder.Command}) writes since {holder.Since.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"
            );
}
