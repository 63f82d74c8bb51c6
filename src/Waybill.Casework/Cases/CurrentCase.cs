using Waybill.Casework.Configuration;
using Waybill.Storage;
using Waybill.Storage.Writing;

namespace Waybill.Casework.Cases;

/// <summary>
/// Opens a case for reading, with an index to read from. A reader becomes a writer for a moment only where the index is to be mended or a
/// changed file recorded; while another process writes, it answers from the index as it stands.
/// </summary>
internal static class CurrentCase
{
    /// <summary>Opens for reading; an index that is missing, older or behind is mended first.</summary>
    public static CaseStore Open(Workbench bench, string path)
    {
        var store = CaseStore.OpenForReading(path);
        if (!IndexUpkeep.IsCurrent(store))
            Mend(bench, path, store, session => session.CatchUp());
        return store;
    }

    /// <summary>Opens for weighing: changed files of the case are recorded first.</summary>
    public static CaseStore OpenRecorded(Workbench bench, string path)
    {
        var store = CaseStore.OpenForReading(path);
        if (ConfigurationFiles.Changed(store, CaseRecord.Of(store)).Count == 0)
            return Open(bench, path);
        using var session = CaseSession.Open(bench, path);
        session.RecordConfiguration();
        session.CatchUp();
        return store;
    }

    private static void Mend(Workbench bench, string path, CaseStore store, Action<CaseSession> mend)
    {
        try
        {
            using var session = CaseSession.Open(bench, path);
            mend(session);
        }
        catch (CaseBusyException busy) when (store.Index.Stamp is { } stamp)
        {
            bench.Tell($"answered as of journal entry {stamp.Head.Count}: {busy.Message}");
        }
    }
}
