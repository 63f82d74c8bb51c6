using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;
using Waybill.Storage;

namespace Waybill.Casework.Cases;

/// <summary>Opens a case whose index is in step with its journal. A reader becomes a writer for a moment only where something is to be mended.</summary>
internal static class CurrentCase
{
    /// <summary>Opens for reading; an index that is missing, older or behind is mended first.</summary>
    public static CaseStore Open(Workbench bench, string path)
    {
        var store = CaseStore.OpenForReading(path);
        if (IndexUpkeep.IsCurrent(store))
            return store;
        using (var writer = OpenCase.ForWriting(bench, path))
            IndexUpkeep.CatchUp(writer, new ClaimReaders());
        return CaseStore.OpenForReading(path);
    }

    /// <summary>Opens for weighing: changed files of the case are recorded first.</summary>
    public static CaseStore OpenRecorded(Workbench bench, string path, Action<string> tell)
    {
        var store = CaseStore.OpenForReading(path);
        if (ConfigurationFiles.Changed(store, CaseRecord.Of(store)).Count == 0)
            return Open(bench, path);

        using (var writer = OpenCase.ForWriting(bench, path))
        {
            foreach (var name in ConfigurationFiles.Record(writer, CaseRecord.Of(writer)))
                tell($"{name}: changed; recorded in the journal");
            IndexUpkeep.CatchUp(writer, new ClaimReaders());
        }

        return CaseStore.OpenForReading(path);
    }

    /// <summary>Opens for writing, with the index in step.</summary>
    public static CaseWriter OpenForWriting(Workbench bench, string path, ClaimReaders readers, CancellationToken stop = default)
    {
        var writer = OpenCase.ForWriting(bench, path, stop);
        try
        {
            IndexUpkeep.CatchUp(writer, readers);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }
}
