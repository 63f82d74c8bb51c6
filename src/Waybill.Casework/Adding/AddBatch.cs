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

/// <summary>
/// Files that are committed together: all bytes and texts are put first, then one entry tells of them, then they are acknowledged.
/// </summary>
internal sealed class AddBatch(CaseSession session, TableMapFile? map)
{
    private const string CsvType = "text/csv";
    private readonly Dictionary<Sha256, string> names = [];
    private readonly List<CapturedFile> files = [];

    public int Count => files.Count;

    public long Bytes { get; private set; }

    public void Add(CapturedFile file)
    {
        files.Add(file);
        Bytes += file.Exhibit.Length;
    }

    /// <summary>Commits what was added and tells of it, file by file in order. A file that is refused costs itself only.</summary>
    public IReadOnlyList<AddOutcome> Commit()
    {
        var outcomes = new List<AddOutcome>();
        var stored = files.Select(file => Try(file, () => Store(file), outcomes)).OfType<StoredFile>().ToList();
        files.Clear();
        Bytes = 0;
        if (stored.Count == 0)
            return outcomes;
        try
        {
            session.Append([.. stored.SelectMany(file => file.Events)]);
            return [.. outcomes, .. stored.SelectMany(Acknowledged)];
        }
        catch (CaseException) when (stored.Count > 1)
        {
            // One of them is not taken; one by one it is seen which.
            foreach (var file in stored)
                outcomes.AddRange(Try(file.File, () => Appended(file), outcomes) ?? []);
            return outcomes;
        }
        catch (CaseException refused)
        {
            return [.. outcomes, Failure(stored[0].File, refused)];
        }
    }

    private IReadOnlyList<AddOutcome> Appended(StoredFile file)
    {
        session.Append(file.Events);
        return Acknowledged(file);
    }

    private StoredFile Store(CapturedFile file)
    {
        var id = file.Exhibit.Id;
        var known = names.ContainsKey(id) || session.Record.Find(id) is { Withdrawn: null };
        // An exhibit keeps the name of its first capture, in the journal and in its claims.
        var name = names.TryGetValue(id, out var first) ? first : session.Record.Find(id)?.Exhibit.Name ?? file.Exhibit.Name;
        names[id] = name;
        session.Writer.Put(new MemoryStream(file.Bytes.ToArray(), writable: false), file.Exhibit.Length);
        session.Writer.PutText(file.Text.Text);
        var events = new List<JournalEvent>
        {
            new Captured(file.Exhibit, new CaptureAct(id, file.Path, "file", session.Bench.Clock.GetUtcNow())),
        };
        if (!known || IsExtractedAnew(file))
            events.Add(new Extracted(file.Extraction));
        if (map is not null && file.Exhibit.MediaType == CsvType)
        {
            var content = session.Writer.Put(new MemoryStream(Encoding.UTF8.GetBytes(map.Yaml), writable: false), MapFiles.Largest).Hash;
            events.Add(new Configured(map.Name, content, id));
        }

        var text = WorkingText.Of(id, file.Text.Text, name);
        return new(file, known, events, session.Readers.Read(text, file.Extraction.Metadata, MapFor(file)));
    }

    /// <summary>True when the same bytes now give another text, or a newer tool made it.</summary>
    private bool IsExtractedAnew(CapturedFile file) =>
        session.Record.Find(file.Exhibit.Id)?.Extraction is { } before
        && (before.Text != file.Extraction.Text || before.Tool != file.Extraction.Tool || before.Version != file.Extraction.Version);

    /// <summary>The map given, else the one that the exhibit was added with earlier.</summary>
    private TableMapFile? MapFor(CapturedFile file)
    {
        if (file.Exhibit.MediaType != CsvType || map is not null)
            return file.Exhibit.MediaType == CsvType ? map : null;
        return session.Record.Find(file.Exhibit.Id) is { Map: { } earlier } known
            ? new(known.MapName!, session.Writer.Locker.ReadText(earlier))
            : null;
    }

    private IReadOnlyList<AddOutcome> Acknowledged(StoredFile stored)
    {
        var (file, again, _, reading) = stored;
        var notes = file.Extraction.Notes.Select(TerminalSafe.Line);
        if (NoteOf(file, reading) is { } note)
            notes = notes.Append(note);

        return
        [
            new AddOutcome.Added(file.Exhibit.Id, TerminalSafe.Line(file.Path), again, reading.Claims.Count, [.. notes]),
            .. reading.Failures.Select(line => new AddOutcome.Failed(TerminalSafe.Line(line))),
        ];
    }

    private string? NoteOf(CapturedFile file, Waybill.Reading.Tables.TableReading reading)
    {
        if (!StructuredKinds.IsOne(file.Extraction.Metadata.Kind) || MapFor(file) is not null)
            return null;
        if (map is not null)
            return "the map was not used: it is for comma-separated files";
        if (reading.Note is { } told)
            return told;
        if (reading.Form is { } form)
            return reading.Claims.Count + reading.Failures.Count > 0 ? null : $"{form}: none of its entries is a listing";
        return file.Extraction.Metadata.Kind == StructuredKinds.Table
            ? "a table: give --map to read its rows"
            : "no sanctions list of a known form: it has no claims";
    }

    private static T? Try<T>(CapturedFile file, Func<T> attempt, List<AddOutcome> outcomes)
        where T : class
    {
        try
        {
            return attempt();
        }
        catch (CaseException refused)
        {
            outcomes.Add(Failure(file, refused));
            return null;
        }
    }

    private static AddOutcome.Failed Failure(CapturedFile file, CaseException refused) =>
        new(TerminalSafe.Line($"{file.Path}: {refused.Message}"));

    private sealed record StoredFile(
        CapturedFile File,
        bool Again,
        IReadOnlyList<JournalEvent> Events,
        Waybill.Reading.Tables.TableReading Reading
    );
}
