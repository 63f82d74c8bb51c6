using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Writing;

namespace Waybill.Casework.Cases;

/// <summary>
/// Opens a case for reading, with an index to read from. A reader becomes a writer for a moment only where the index is to be mended or a
/// changed file recorded; while another process writes, it answers from the index as it stands.
/// </summary>
internal static class CurrentCase
{
    /// <summary>
    /// Opens for reading. An index that is missing, older or behind is mended first, and changed files that claims depend on are recorded.
    /// </summary>
    private static CaseStore Open(Workbench bench, string path)
    {
        var store = CaseStore.OpenForReading(path);
        if (IsReadOtherwise(store))
            Mend(bench, path, store, RecordForReading, catchUp: false);
        else if (!IndexUpkeep.IsCurrent(store))
            Mend(bench, path, store, session => session.CatchUp());
        return store;
    }

    /// <summary>
    /// True when a file that claims depend on differs from what the journal has in force. A case without any is not folded.
    /// </summary>
    private static bool IsReadOtherwise(CaseStore store) =>
        (
            CaseConfiguration.NamesForReading.Any(name => Path.Exists(Path.Combine(store.Folder.Root, name)))
            || ClaimReaders.HasLexicon(store.Index.Stamp?.Reader)
        )
        && ConfigurationFiles.Changed(store, CaseRecord.Of(store), CaseConfiguration.NamesForReading).Count > 0;

    private static void RecordForReading(CaseSession session)
    {
        session.RecordConfiguration(CaseConfiguration.NamesForReading);
        session.CatchUp();
    }

    /// <summary>Asks a case; an index that turns out to be damaged is made anew, and asked again.</summary>
    public static T Ask<T>(Workbench bench, string path, Func<CaseStore, T> question) => AskOf(Open(bench, path), bench, path, question);

    /// <summary>Weighs a case: changed files of the case are recorded first.</summary>
    public static T Weigh<T>(Workbench bench, string path, Func<CaseStore, T> question) =>
        AskOf(OpenRecorded(bench, path), bench, path, question);

    private static T AskOf<T>(CaseStore store, Workbench bench, string path, Func<CaseStore, T> question)
    {
        try
        {
            return question(store);
        }
        catch (IndexDamagedException)
        {
            bench.Tell($"{store.Folder.Index}: the index did not hold; it was made anew from journal and locker");
            Mend(bench, path, store, session => IndexUpkeep.Replace(session.Writer, session.Record, session.Readers, bench.Tell));
            return question(store);
        }
    }

    /// <summary>Opens for weighing: changed files of the case are recorded first.</summary>
    private static CaseStore OpenRecorded(Workbench bench, string path)
    {
        var store = CaseStore.OpenForReading(path);
        if (ConfigurationFiles.Changed(store, CaseRecord.Of(store), CaseConfiguration.Names).Count == 0)
            return Open(bench, path);
        // What is in force may be what the change mends, so it is not read by first.
        using var session = CaseSession.Open(bench, path, catchUp: false, CaseSession.ReadersPatience);
        session.RecordConfiguration();
        session.CatchUp();
        return store;
    }

    private static void Mend(Workbench bench, string path, CaseStore store, Action<CaseSession> mend, bool catchUp = true)
    {
        try
        {
            using var session = CaseSession.Open(bench, path, catchUp, CaseSession.ReadersPatience);
            mend(session);
        }
        catch (CaseBusyException busy) when (store.Index.Stamp is { } stamp)
        {
            bench.Tell($"answered as of journal entry {stamp.Head.Count}: {busy.Message}");
        }
    }
}
