using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Waybill.Core.Evidence;
using Waybill.Storage.Disk;
using Waybill.Storage.Journal;

namespace Waybill.Storage.Verification;

/// <summary>Walks the chain from its first entry to its last.</summary>
internal sealed class JournalCheck(string file, FindingList findings)
{
    private const string EventOfNoEntry = "SELECT entry FROM event WHERE entry NOT IN (SELECT n FROM entry) ORDER BY entry LIMIT 1";
    private readonly Dictionary<EventPlace, string> absent = [];
    private readonly Dictionary<EventPlace, Withdrawn> erased = [];
    private readonly HashSet<EventPlace> present = [];

    public JournalHead Head { get; private set; }

    public long Events { get; private set; }

    public long Redacted { get; private set; }

    /// <summary>The bytes that live events name.</summary>
    public Dictionary<Sha256, NamedContent> Named { get; } = [];

    public List<Withdrawn> Tombstones { get; } = [];

    public void Run(JournalHead? expected, CancellationToken cancel)
    {
        try
        {
            if (!File.Exists(file))
                throw new CaseException(file, "the journal is missing", "bring it back from a copy of the case");
            using var connection = JournalFile.OpenForReading(file);
            using var state = connection.BeginTransaction(deferred: true);
            Walk(connection, expected, cancel);
            CheckRest(connection);
        }
        catch (Exception fault) when (fault is CaseException or InvalidCastException or InvalidOperationException || DiskFault.Tells(fault))
        {
            var told = fault as CaseException ?? DiskFault.Of(file, fault);
            findings.Fail(
                FindingKind.UnreadableJournal,
                Head.Count == 0 ? file : $"{file}, after entry {Head.Count}",
                "a journal that can be read",
                told.Message
            );
        }

        CheckErasures();
    }

    private void Walk(SqliteConnection connection, JournalHead? expected, CancellationToken cancel)
    {
        var previous = (Number: 0L, Hash: StoredEntry.Zeros);
        foreach (var entry in JournalRows.Read(connection))
        {
            cancel.ThrowIfCancellationRequested();
            var place = $"{file}, entry {entry.Number}";
            if (entry.Number != previous.Number + 1)
                findings.Fail(
                    FindingKind.MissingEntry,
                    place,
                    $"entry {previous.Number + 1} after entry {previous.Number}",
                    $"entry {entry.Number}"
                );
            else if (entry.Previous != previous.Hash)
                findings.Fail(
                    FindingKind.BrokenChain,
                    place,
                    $"the hash of entry {previous.Number}, {previous.Hash}",
                    $"{entry.Previous}: reordered, removed or replaced"
                );
            CheckEntry(entry, place);
            previous = (entry.Number, entry.Hash);
            Head = new(entry.Number, Sha256.TryParse(entry.Hash, null, out var hash) ? hash : default);
            if (expected is { } head && head.Count == entry.Number && head.Hash != Head.Hash)
                findings.Fail(FindingKind.OtherHead, place, $"the hash {head.Hash.Hex} of the head given", entry.Hash);
        }

        if (Head.Count == 0)
            findings.Fail(FindingKind.MissingEntry, file, "an entry that opens the case", "no entry");
        if (expected is { } given && given.Count > Head.Count)
            findings.Fail(
                FindingKind.CutTail,
                file,
                $"{given.Count} entries, as the head given says",
                $"{Head.Count}: entries {Head.Count + 1} to {given.Count} are missing"
            );
    }

    private void CheckEntry(StoredEntry entry, string place)
    {
        var computed = entry.ComputeHash();
        if (computed != entry.Hash)
            findings.Fail(FindingKind.AlteredEntry, place, $"the hash {entry.Hash}", $"content with the hash {computed}");
        if (entry.Events.Count == 0)
            findings.Fail(FindingKind.MalformedEvent, place, "at least one event", "none");
        Events += entry.Events.Count;
        for (var i = 0; i < entry.Events.Count; i++)
        {
            var stored = entry.Events[i];
            var at = $"{place}, event {stored.Position} ({stored.Kind})";
            if (stored.Position != i)
                findings.Fail(FindingKind.MalformedEvent, at, $"event {i}", $"event {stored.Position}");
            if (stored.Body is null)
                absent[new(entry.Number, i)] = at;
            else
                CheckBody(entry, stored, i, at);
        }
    }

    private void CheckBody(StoredEntry entry, StoredEvent stored, int i, string at)
    {
        present.Add(new(entry.Number, i));
        var hash = Sha256.Of(stored.Body!).Hex;
        if (hash != stored.BodyHash)
        {
            findings.Fail(FindingKind.AlteredBody, at, $"a body with the hash {stored.BodyHash}", hash);
            return;
        }

        try
        {
            Note(stored.Decode(), entry.Number, i, at);
        }
        catch (Exception fault)
            when (fault is JsonException or FormatException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            findings.Fail(FindingKind.MalformedEvent, at, "a body of its kind", fault.Message);
        }
    }

    private void Note(JournalEvent happened, long entry, int i, string at)
    {
        if (happened is CaseOpened != (entry == 1 && i == 0))
            findings.Fail(FindingKind.MalformedEvent, at, "the case to be opened by the first event alone", happened.GetType().Name);
        if (happened is Captured { Exhibit: var exhibit, Capture: var capture } && exhibit.Id != capture.Exhibit)
            findings.Fail(FindingKind.MalformedEvent, at, $"a capture of {exhibit.Id}", $"one of {capture.Exhibit}");
        if (happened is Withdrawn withdrawn)
        {
            Tombstones.Add(withdrawn);
            foreach (var place in withdrawn.Redacted)
                erased[place] = withdrawn;
        }

        if (EventSubject.Content(happened) is not { } content)
            return;
        var named = happened switch
        {
            Captured captured => new NamedContent("exhibit", at, captured.Exhibit.Length),
            Extracted => new NamedContent("text", at, null),
            _ => new NamedContent("configuration", at, null),
        };
        if (!Named.TryGetValue(content, out var before) || before.What != "exhibit" && named.What == "exhibit")
            Named[content] = named;
    }

    /// <summary>
    /// What the walk does not pass: rows of no entry, erasures not come to their end, and pages or indexes that contradict each other.
    /// </summary>
    private void CheckRest(SqliteConnection connection)
    {
        if (connection.QueryFirstOrDefault<long?>(EventOfNoEntry) is { } stray)
            findings.Fail(FindingKind.MissingEntry, file, $"entry {stray}, to which events belong", "no such entry");
        if (connection.QueryFirstOrDefault<long?>("SELECT entry FROM erasing ORDER BY entry LIMIT 1") is { } unfinished)
            findings.Fail(
                FindingKind.WithdrawnPresent,
                $"{file}, entry {unfinished}",
                "a withdrawal come to its end",
                "one that was broken off; the next writing command finishes it"
            );
        if (connection.QueryFirstOrDefault<string>("PRAGMA integrity_check(1)") is var integrity && integrity != "ok")
            findings.Fail(FindingKind.UnreadableJournal, file, "a sound SQLite file", integrity ?? "nothing");
    }

    private void CheckErasures()
    {
        foreach (var (place, at) in absent.OrderBy(body => body.Key.Entry).ThenBy(body => body.Key.Event))
        {
            if (erased.ContainsKey(place))
                Redacted++;
            else
                findings.Fail(FindingKind.MissingBody, at, "a body, or a withdrawal that names it", "neither");
        }

        foreach (var place in erased.Keys.Where(present.Contains).OrderBy(place => place.Entry).ThenBy(place => place.Event))
            findings.Fail(FindingKind.WithdrawnPresent, $"{file}, entry {place.Entry}, event {place.Event}", "an erased body", "a body");
    }
}
