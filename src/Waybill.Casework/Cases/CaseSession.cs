using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;

/// <summary>A case open for writing, with the fold of its journal and its index in step.</summary>
internal sealed class CaseSession : IDisposable
{
    /// <summary>How long a writer waits for another one: several that start at once on a busy machine each get their turn.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>How long a reader that would mend the index waits for a writer, before it answers from the index as it stands.</summary>
    public static readonly TimeSpan ReadersPatience = TimeSpan.FromSeconds(5);

    private ClaimReaders? readers;

    private CaseSession(Workbench bench, CaseWriter writer) => (Bench, Writer, Record) = (bench, writer, CaseRecord.Of(writer));

    public Workbench Bench { get; }

    public CaseWriter Writer { get; }

    public CaseRecord Record { get; }

    /// <summary>The readers, with the lexicon that the record has in force.</summary>
    public ClaimReaders Readers =>
        readers is not null && readers.Lexicon == CaseLexicon.HashInForce(Record)
            ? readers
            : readers = ClaimReaders.InForce(Writer, Record);

    /// <summary>Opens a case; another writer is waited for a while.</summary>
    /// <param name="bench">Who is at work.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="catchUp">False where the index is brought in step later.</param>
    /// <param name="wait">How long another writer is waited for; as long as writers do where null.</param>
    /// <param name="stop">Breaks off.</param>
    public static CaseSession Open(
        Workbench bench,
        string path,
        bool catchUp = true,
        TimeSpan? wait = null,
        CancellationToken stop = default
    ) => Over(bench, CaseStore.OpenForWriting(path, bench.Who, wait ?? Patience, bench.Clock, stop), catchUp, stop);

    /// <summary>Takes a writer over.</summary>
    /// <param name="bench">Who is at work.</param>
    /// <param name="writer">The writer; it is closed with the session.</param>
    /// <param name="catchUp">False where the index is made anew anyway.</param>
    /// <param name="stop">Breaks off.</param>
    public static CaseSession Over(Workbench bench, CaseWriter writer, bool catchUp = true, CancellationToken stop = default)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            var session = new CaseSession(bench, writer);
            if (catchUp)
                session.CatchUp();
            return session;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Appends events as one entry. When it has returned, they may be acknowledged.</summary>
    public JournalHead Append(params IReadOnlyList<JournalEvent> events) => Writer.Append(events);

    /// <summary>Takes up what was appended, and brings the index in step.</summary>
    public void CatchUp()
    {
        Record.Advance(Writer);
        IndexUpkeep.CatchUp(Writer, Record, Readers, Bench.Tell);
    }

    /// <summary>Records the case's own files where a person has changed them.</summary>
    /// <param name="names">Which of them; all where none is named.</param>
    public void RecordConfiguration(IReadOnlyList<string>? names = null)
    {
        foreach (var name in ConfigurationFiles.Record(Writer, Record, names ?? CaseConfiguration.Names))
            Bench.Tell($"{name}: changed; recorded in the journal");
        Record.Advance(Writer);
    }

    /// <inheritdoc/>
    public void Dispose() => Writer.Dispose();
}
