using Waybill.Core.Evidence;
using Waybill.Storage.Disk;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;
using Waybill.Storage.Locker;

namespace Waybill.Storage;

/// <summary>
/// A case on disk, open for reading. It takes no lock: a reader sees what was committed when it looked, whatever a writer is doing.
/// </summary>
public class CaseStore
{
    private protected CaseStore(CaseFolder folder)
    {
        Folder = folder;
        Locker = new(folder.Locker);
        Index = new(folder.Index);
    }

    /// <summary>The case's places.</summary>
    public CaseFolder Folder { get; }

    /// <summary>The stored bytes and texts.</summary>
    public CaseLocker Locker { get; }

    /// <summary>The derived index. It may be missing or behind the journal: see <see cref="CaseIndex.Stamp"/>.</summary>
    public CaseIndex Index { get; }

    /// <summary>The journal's head as now committed.</summary>
    public JournalHead Head
    {
        get
        {
            using var connection = JournalFile.OpenForReading(Folder.Journal);
            return DiskFault.Guard(Folder.Journal, () => JournalRows.Head(connection, Folder.Journal));
        }
    }

    /// <summary>
    /// The hash that the journal gives its entry of that number; null when it has no such entry. A head whose hash is another one belongs
    /// to another history of the case, not to an earlier moment of this one.
    /// </summary>
    /// <exception cref="CaseException">The hash is malformed.</exception>
    public Sha256? HashAt(long entry)
    {
        using var connection = JournalFile.OpenForReading(Folder.Journal);
        return DiskFault.Guard(Folder.Journal, () => JournalRows.HashAt(connection, Folder.Journal, entry));
    }

    /// <summary>Makes a case, or takes up one whose making was broken off, and opens it for writing.</summary>
    /// <exception cref="CaseException">The folder holds something else, or cannot be made.</exception>
    public static CaseWriter Create(string path, string title, string who, TimeProvider time) =>
        CaseWriter.CreateAt(CaseFolder.At(path), title, who, time);

    /// <summary>Opens a case for reading.</summary>
    /// <exception cref="CaseException">There is no case, it is newer than this Waybill, or it is damaged.</exception>
    public static CaseStore OpenForReading(string path)
    {
        var folder = CaseFolder.Existing(path);
        JournalFile.OpenForReading(folder.Journal).Dispose();
        return new(folder);
    }

    /// <summary>Opens a case for writing, waiting a while when another process writes to it.</summary>
    /// <exception cref="Writing.CaseBusyException">Another process went on writing.</exception>
    /// <exception cref="CaseException">There is no case, it is newer than this Waybill, or it is damaged.</exception>
    public static CaseWriter OpenForWriting(
        string path,
        string who,
        TimeSpan wait,
        TimeProvider time,
        CancellationToken cancel = default
    ) => CaseWriter.OpenAt(CaseFolder.Existing(path), who, wait, time, cancel);

    /// <summary>The journal's entries in order, streamed, as of one committed state.</summary>
    /// <param name="after">Leaves out the entries up to this number.</param>
    /// <param name="upTo">The last entry's number, such as the count of a head; null for all that there are.</param>
    /// <exception cref="CaseException">An entry is malformed.</exception>
    public IEnumerable<JournalEntry> Entries(long after = 0, long? upTo = null)
    {
        using var connection = JournalFile.OpenForReading(Folder.Journal);
        using var stored = DiskFault.Guard(Folder.Journal, () => JournalRows.Read(connection, after, upTo).GetEnumerator());
        while (DiskFault.Guard(Folder.Journal, stored.MoveNext))
            yield return stored.Current.Decode(Folder.Journal);
    }
}
