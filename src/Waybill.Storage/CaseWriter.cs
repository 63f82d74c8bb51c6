using System.Text;
using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;
using Waybill.Storage.Disk;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;
using Waybill.Storage.Locker;
using Waybill.Storage.Withdrawal;
using Waybill.Storage.Writing;

namespace Waybill.Storage;

/// <summary>
/// A case open for writing: its process is the one writer until this is disposed. Put the bytes first, then append what happened: when
/// <see cref="Append"/> has returned, both outlast a killed process and a loss of power, and only then may they be acknowledged.
/// </summary>
public sealed class CaseWriter : CaseStore, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly WriterLock writing;
    private readonly SqliteConnection journal;
    private readonly LockerWriter locker;
    private readonly string who;
    private readonly TimeProvider time;
    private Dictionary<Sha256, Withdrawn> withdrawn = [];

    private CaseWriter(CaseFolder folder, WriterLock writing, SqliteConnection journal, string who, TimeProvider time)
        : base(folder)
    {
        (this.writing, this.journal, this.who, this.time) = (writing, journal, who, time);
        locker = new(Locker);
    }

    /// <summary>Stores bytes and gives their hash and length. They count as stored when an appended event names them.</summary>
    /// <param name="bytes">The bytes, read to the end.</param>
    /// <param name="most">The most that is taken.</param>
    /// <param name="cancel">Breaks off, leaving nothing.</param>
    /// <exception cref="CaseException">There are more bytes, they were withdrawn earlier, or the disk does not take them.</exception>
    public StoredContent Put(Stream bytes, long most, CancellationToken cancel = default) =>
        locker.Put(bytes, most, hash => withdrawn.TryGetValue(hash, out var tombstone) ? Refusal(tombstone) : null, cancel);

    /// <summary>Stores a working text.</summary>
    /// <exception cref="CaseException">It holds half a character, is too large, or the disk does not take it.</exception>
    public Sha256 PutText(string text)
    {
        try
        {
            using var bytes = new MemoryStream(Utf8.GetBytes(text), writable: false);
            return Put(bytes, CaseLocker.LargestText).Hash;
        }
        catch (EncoderFallbackException fault)
        {
            throw new CaseException(
                Folder.Locker,
                $"the text holds half a character (a lone surrogate) at {fault.Index}",
                "extract it anew",
                fault
            );
        }
    }

    /// <summary>Appends events as one entry, in one transaction, and gives the head that may then be acknowledged.</summary>
    /// <remarks>
    /// What was put had its file flushed before its rename. This call flushes the folders that got new names, then <c>locker</c> itself,
    /// and then commits; the commit ends with a flush of <c>journal.db-wal</c>. So the order of system calls is <c>fsync</c>(file),
    /// <c>rename</c>, <c>fsync</c>(folders), <c>fsync</c>(journal.db-wal), and only then may the head be printed.
    /// </remarks>
    /// <param name="events">What happened, in order.</param>
    /// <exception cref="CaseException">
    /// An event names bytes that are not in the locker, or a withdrawn exhibit; or the disk does not take it.
    /// </exception>
    public JournalHead Append(params IReadOnlyList<JournalEvent> events)
    {
        if (events.Count is 0 or > JournalRows.MostEvents)
            throw new ArgumentException($"An entry has 1 to {JournalRows.MostEvents} events.", nameof(events));
        foreach (var happened in events)
        {
            if (AppendCheck.Refusal(happened, Locker, withdrawn) is { } refused)
                throw new CaseException(Folder.Journal, refused, "leave it out");
        }

        locker.FlushFolders();
        return DiskFault.Guard(
            Folder.Journal,
            () =>
            {
                using var transaction = journal.BeginTransaction();
                var head = JournalRows.Append(transaction, Folder.Journal, who, time.GetUtcNow(), events);
                transaction.Commit();
                return head;
            }
        );
    }

    /// <summary>
    /// Withdraws an exhibit, for privacy or law: the journal keeps a tombstone with the reason, and the bytes, the texts that no other
    /// exhibit has, and the bodies of its events are erased. The index is thrown away, since it holds the text.
    /// </summary>
    /// <exception cref="CaseException">There is no such exhibit, or it was withdrawn before.</exception>
    public WithdrawalOutcome Withdraw(Sha256 exhibit, string why)
    {
        if (withdrawn.TryGetValue(exhibit, out var before))
            throw Refusal(before);
        var plan =
            WithdrawalPlan.For(exhibit, why, Entries())
            ?? throw new CaseException(Folder.Root, $"there is no exhibit {exhibit}", "name one that the case holds");
        var head = DiskFault.Guard(Folder.Journal, () => Tombstone.Commit(journal, Folder.Journal, who, time.GetUtcNow(), plan));
        withdrawn[exhibit] = plan;
        return new(head, plan, Erasure.Finish(this, journal, locker, withdrawn.Values));
    }

    /// <summary>
    /// Makes the index anew from the content given. It is written beside the old one and renamed over it, so that a reader sees the old one
    /// until the new one is whole, and never none.
    /// </summary>
    public void ReplaceIndex(IndexContent content, IndexStamp stamp) => Index.Replace(content, stamp);

    /// <summary>Puts the rows of the given exhibits and decisions in the place of theirs.</summary>
    /// <exception cref="CaseException">There is no index of the present schema to update.</exception>
    public void UpdateIndex(IndexContent content, IndexStamp stamp) => Index.Update(content, stamp);

    internal static CaseWriter CreateAt(CaseFolder folder, string title, string who, TimeProvider time)
    {
        CaseCreation.RefuseOccupied(folder);
        var writer = Take(folder, who, TimeSpan.Zero, time, CancellationToken.None);
        try
        {
            CaseCreation.Begin(writer.journal, folder, new(title, JournalSchema.Version), who, time);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    internal static CaseWriter OpenAt(CaseFolder folder, string who, TimeSpan wait, TimeProvider time, CancellationToken cancel)
    {
        JournalFile.OpenForReading(folder.Journal).Dispose();
        var writer = Take(folder, who, wait, time, cancel);
        try
        {
            DiskFault.Guard(folder.Journal, () => JournalSchema.Check(writer.journal, folder.Journal));
            writer.withdrawn = DiskFault.Guard(folder.Journal, () => Tombstone.All(writer.journal, folder.Journal));
            Erasure.Finish(writer, writer.journal, writer.locker, writer.withdrawn.Values);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Closes the journal and gives the writer's lock back.</summary>
    public void Dispose()
    {
        journal.Dispose();
        writing.Dispose();
    }

    private static CaseWriter Take(CaseFolder folder, string who, TimeSpan wait, TimeProvider time, CancellationToken cancel)
    {
        var writing = WriterLock.Take(folder, who, wait, time, cancel);
        try
        {
            var writer = new CaseWriter(folder, writing, JournalFile.OpenForWriting(folder.Journal), who, time);
            writer.locker.Sweep();
            return writer;
        }
        catch
        {
            writing.Dispose();
            throw;
        }
    }

    private CaseException Refusal(Withdrawn tombstone) =>
        new(Folder.Root, $"exhibit {tombstone.Exhibit} was withdrawn ({tombstone.Why}) and is not taken up again", "leave it out");
}
