using Waybill.Casework.Reading;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Casework.Cases;

/// <summary>
/// Keeps the index in step with the journal. An index of another schema or of other readers is made anew; one that is behind the journal, because
/// a process was killed between the two, catches up with the exhibits that the missing entries are about.
/// </summary>
internal static class IndexUpkeep
{
    /// <summary>True when the index covers the journal as it stands, with the present readers.</summary>
    public static bool IsCurrent(CaseStore store) => store.Index.Stamp == IndexStamp.Of(ClaimReaders.Names, store.Head);

    /// <summary>Brings the index up to the journal.</summary>
    public static void CatchUp(CaseWriter writer, ClaimReaders readers)
    {
        var stamp = writer.Index.Stamp;
        var record = CaseRecord.Of(writer);
        if (stamp is null || stamp.Reader != ClaimReaders.Names || stamp.Head.Count > record.Head.Count)
            Replace(writer, record, readers);
        else if (stamp.Head != record.Head)
            Update(writer, record, readers, record.TouchedAfter(stamp.Head.Count));
    }

    /// <summary>Makes the index anew.</summary>
    public static void Replace(CaseWriter writer, CaseRecord record, ClaimReaders readers)
    {
        var reading = new ReadExhibit(writer, record, readers);
        writer.ReplaceIndex(new(record.Exhibits.Select(reading.Of), reading.OnQuestions()), IndexStamp.Of(ClaimReaders.Names, record.Head));
    }

    /// <summary>Puts the rows of some exhibits in the place of theirs.</summary>
    public static void Update(CaseWriter writer, CaseRecord record, ClaimReaders readers, ISet<Sha256> touched)
    {
        var reading = new ReadExhibit(writer, record, readers);
        var exhibits = record.Exhibits.Where(exhibit => touched.Contains(exhibit.Id)).Select(reading.Of);
        writer.UpdateIndex(new(exhibits, reading.OnQuestions()), IndexStamp.Of(ClaimReaders.Names, record.Head));
    }
}
