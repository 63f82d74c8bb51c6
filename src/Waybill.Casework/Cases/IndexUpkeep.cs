using Waybill.Casework.Reading;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;

/// <summary>
/// Keeps the index in step with the journal. An index of another schema, of other readers or of another history is made anew; one that is
/// behind, because a process was killed between the two, catches up with the exhibits that the missing entries are about.
/// </summary>
internal static class IndexUpkeep
{
    /// <summary>Marks an index that lacks the claims of a text that could not be read: it is made anew until the text is back.</summary>
    private const string Incomplete = " (incomplete)";

    /// <summary>
    /// True when the index covers the journal as it stands, with the present readers. Which lexicon they have follows from the journal.
    /// </summary>
    public static bool IsCurrent(CaseStore store) =>
        store.Index.Stamp is { } stamp
        && !stamp.Reader.EndsWith(Incomplete, StringComparison.Ordinal)
        && ClaimReaders.IsOfThisVersion(stamp.Reader)
        && stamp == IndexStamp.Of(stamp.Reader, store.Head);

    /// <summary>Brings the index up to the journal, of which the record must be the fold.</summary>
    /// <param name="writer">The case.</param>
    /// <param name="record">The fold of its journal.</param>
    /// <param name="readers">The readers.</param>
    /// <param name="tell">Is told of texts that cannot be read.</param>
    public static void CatchUp(CaseWriter writer, CaseRecord record, ClaimReaders readers, Action<string> tell)
    {
        var stamp = writer.Index.Stamp;
        if (stamp is null || stamp.Reader != readers.Names || !IsOfThisHistory(writer, stamp.Head))
            Replace(writer, record, readers, tell);
        else if (stamp.Head != record.Head)
            UpdateOrReplace(writer, record, readers, stamp, tell);
    }

    /// <summary>Makes the index anew.</summary>
    public static void Replace(
        CaseWriter writer,
        CaseRecord record,
        ClaimReaders readers,
        Action<string> tell,
        CancellationToken stop = default
    ) => Write(writer.ReplaceIndex, writer, record, readers, record.Exhibits, tell, stop);

    private static void UpdateOrReplace(CaseWriter writer, CaseRecord record, ClaimReaders readers, IndexStamp stamp, Action<string> tell)
    {
        try
        {
            Update(writer, record, readers, record.TouchedAfter(stamp.Head.Count), tell);
        }
        catch (IndexDamagedException)
        {
            Replace(writer, record, readers, tell);
        }
    }

    /// <summary>Puts the rows of some exhibits in the place of theirs.</summary>
    private static void Update(
        CaseWriter writer,
        CaseRecord record,
        ClaimReaders readers,
        IEnumerable<JournalledExhibit> touched,
        Action<string> tell
    ) => Write(writer.UpdateIndex, writer, record, readers, touched, tell);

    private static void Write(
        Action<IndexContent, IndexStamp> write,
        CaseWriter writer,
        CaseRecord record,
        ClaimReaders readers,
        IEnumerable<JournalledExhibit> exhibits,
        Action<string> tell,
        CancellationToken stop = default
    )
    {
        var reading = new ReadExhibit(writer, record, readers);
        var rows = new List<IndexedExhibit>();
        foreach (var exhibit in exhibits)
        {
            stop.ThrowIfCancellationRequested();
            rows.Add(reading.Of(exhibit));
        }

        foreach (var fault in reading.Faults)
            tell(fault);
        write(new(rows, reading.OnQuestions()), IndexStamp.Of(readers.Names + (reading.Faults.Count > 0 ? Incomplete : ""), record.Head));
    }

    /// <summary>
    /// True when the journal's entry of that number has that hash: the index was made from this journal and not from another.
    /// </summary>
    private static bool IsOfThisHistory(CaseStore store, JournalHead head) => head.Count == 0 || store.HashAt(head.Count) == head.Hash;
}
