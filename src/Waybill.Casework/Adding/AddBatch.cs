using System.Text;
using Waybill.Capture;
using Waybill.Casework.Cases;
using Waybill.Casework.Files;
using Waybill.Casework.Reading;
using Waybill.Core.Evidence;
using Waybill.Core.Text;
using Waybill.Storage;
using Waybill.Storage.Journal;
using CaptureAct = Waybill.Core.Evidence.Capture;

namespace Waybill.Casework.Adding;

/// <summary>Files that are committed together: all bytes and texts are put first, then one entry tells of them, then they are acknowledged.</summary>
internal sealed class AddBatch(Workbench bench, CaseWriter writer, ClaimReaders readers, TableMapFile? map)
{
    private readonly CaseRecord record = CaseRecord.Of(writer);
    private readonly HashSet<Sha256> added = [];
    private readonly List<CapturedFile> files = [];
    private Sha256? storedMap;

    public int Count => files.Count;

    public long Bytes { get; private set; }

    public void Add(CapturedFile file)
    {
        files.Add(file);
        Bytes += file.Exhibit.Length;
    }

    /// <summary>Commits what was added and tells of it, file by file in order.</summary>
    public IReadOnlyList<AddOutcome> Commit(CancellationToken stop)
    {
        var outcomes = new List<AddOutcome>();
        var acknowledged = new List<AddOutcome>();
        var events = new List<JournalEvent>();
        foreach (var file in files)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                var known = added.Contains(file.Exhibit.Id) || record.Find(file.Exhibit.Id) is { Withdrawn: null };
                events.AddRange(Store(file, known));
                var read = readers.Read(file.Text, file.Extraction.Metadata, MapFor(file));
                added.Add(file.Exhibit.Id);
                acknowledged.Add(new AddOutcome.Added(
                    file.Exhibit.Id, TerminalSafe.Line(file.Path), known, read.Claims.Count, [.. file.Extraction.Notes.Select(TerminalSafe.Line)]));
                acknowledged.AddRange(read.Failures.Select(line => new AddOutcome.Failed(TerminalSafe.Line(line))));
            }
            catch (CaseException refused)
            {
                outcomes.Add(new AddOutcome.Failed(TerminalSafe.Line($"{file.Path}: {refused.Message}")));
            }
        }

        if (events.Count > 0)
            writer.Append(events);
        files.Clear();
        Bytes = 0;
        return [.. outcomes, .. acknowledged];
    }

    private List<JournalEvent> Store(CapturedFile file, bool known)
    {
        writer.Put(new MemoryStream(file.Bytes.ToArray(), writable: false), file.Exhibit.Length);
        writer.PutText(file.Text.Text);
        var events = new List<JournalEvent>
        {
            new Captured(file.Exhibit, new CaptureAct(file.Exhibit.Id, file.Path, "file", bench.Clock.GetUtcNow())),
        };
        if (!known || IsExtractedAnew(file))
            events.Add(new Extracted(file.Extraction));
        if (MapFor(file) is { } wanted)
        {
            storedMap ??= writer.Put(new MemoryStream(Encoding.UTF8.GetBytes(wanted.Yaml), writable: false), MapFiles.Largest).Hash;
            events.Add(new Configured(wanted.Name, storedMap.Value, file.Exhibit.Id));
        }

        return events;
    }

    /// <summary>True when the same bytes now give another text, or a newer tool made it.</summary>
    private bool IsExtractedAnew(CapturedFile file) =>
        record.Find(file.Exhibit.Id)?.Extraction is { } before
        && (before.Text != file.Extraction.Text || before.Tool != file.Extraction.Tool || before.Version != file.Extraction.Version);

    private TableMapFile? MapFor(CapturedFile file) => file.Exhibit.MediaType == "text/csv" ? map : null;
}
