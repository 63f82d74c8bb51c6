using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Journal;
using CaptureAct = Waybill.Core.Evidence.Capture;

namespace Waybill.Casework.Cases;

/// <summary>
/// What the journal says stands: exhibits, configuration and decisions, as of one head. It is a fold over the entries and nothing else.
/// </summary>
internal sealed class CaseRecord
{
    private readonly Dictionary<Sha256, JournalledExhibit> exhibits = [];
    private readonly SortedDictionary<string, Sha256> configuration = new(StringComparer.Ordinal);
    private readonly List<PlacedDecision> decisions = [];
    private readonly List<EntityJudgement> judgements = [];
    private readonly List<DateTimeOffset> times = [];

    private CaseRecord() { }

    /// <summary>The head up to which the record goes.</summary>
    public JournalHead Head { get; private set; }

    /// <summary>The exhibits, in the order of their hashes.</summary>
    public IEnumerable<JournalledExhibit> Exhibits => exhibits.Values.OrderBy(exhibit => exhibit.Id);

    /// <summary>The case's configuration files by name: the hash of what is in force.</summary>
    public IReadOnlyDictionary<string, Sha256> Configuration => configuration;

    /// <summary>All decisions, in the journal's order.</summary>
    public IReadOnlyList<PlacedDecision> Decisions => decisions;

    /// <summary>All judgements on entities, in the journal's order.</summary>
    public IReadOnlyList<EntityJudgement> Judgements => judgements;

    /// <summary>The exhibits that entries after a given one are about.</summary>
    public IEnumerable<JournalledExhibit> TouchedAfter(long entry) => Exhibits.Where(exhibit => exhibit.LastEntry > entry);

    /// <summary>Folds a case's journal.</summary>
    /// <param name="store">The case.</param>
    /// <param name="upTo">The last entry to take; null for all.</param>
    public static CaseRecord Of(CaseStore store, long? upTo = null)
    {
        var record = new CaseRecord();
        record.Advance(store, upTo);
        return record;
    }

    /// <summary>Takes up the entries that have come since.</summary>
    public void Advance(CaseStore store, long? upTo = null)
    {
        foreach (var entry in store.Entries(after: Head.Count, upTo: upTo))
        {
            times.Add(entry.At);
            for (var i = 0; i < entry.Events.Count; i++)
                Apply(entry.Events[i], new(entry.Number, i));
            Head = entry.Head;
        }
    }

    /// <summary>The exhibit of that hash; null when the case has none.</summary>
    public JournalledExhibit? Find(Sha256 exhibit) => exhibits.GetValueOrDefault(exhibit);

    private void Apply(JournalEvent happened, EventPlace place)
    {
        var entry = place.Entry;
        switch (happened)
        {
            case Captured captured:
                var known = exhibits.TryGetValue(captured.Exhibit.Id, out var exhibit)
                    ? exhibit
                    : exhibits[captured.Exhibit.Id] = new JournalledExhibit(captured.Exhibit);
                known.Captures.Add(captured.Capture);
                known.FirstCaptured ??= captured.Capture.At;
                known.LastEntry = entry;
                break;
            case Extracted { Extraction: var extraction } when exhibits.TryGetValue(extraction.Exhibit, out var extracted):
                extracted.Extraction = extraction;
                extracted.LastEntry = entry;
                break;
            case Configured { AppliesTo: { } only } configured:
                // The map of an exhibit that was withdrawn later still stands in the journal; it maps nothing any more.
                if (exhibits.TryGetValue(only, out var mapped))
                {
                    mapped.Map = configured.Content;
                    mapped.MapName = configured.Name;
                    mapped.LastEntry = entry;
                }

                break;
            case Configured configured:
                configuration[configured.Name] = configured.Content;
                break;
            case Decided { Decision: var decision }:
                decisions.Add(new(place, decision));
                if (decision.Exhibit is { } about && exhibits.TryGetValue(about, out var judged))
                    judged.LastEntry = entry;
                break;
            case Judged { Judgement: var judgement }:
                judgements.Add(judgement);
                break;
            case Withdrawn withdrawn:
                // What was decided on it quotes it; a later fold meets those events without their bodies.
                decisions.RemoveAll(decided => withdrawn.Redacted.Contains(decided.Place));
                exhibits[withdrawn.Exhibit] = new(Erased(withdrawn.Exhibit))
                {
                    Withdrawn = withdrawn.Why,
                    LastEntry = entry,
                    // The events are erased, but when they were written is not.
                    FirstCaptured = times[(int)withdrawn.Redacted.Select(place => place.Entry).DefaultIfEmpty(entry).Min() - 1],
                };
                break;
            default:
                break;
        }
    }

    /// <summary>What is left to say of an exhibit whose events were erased.</summary>
    private static Exhibit Erased(Sha256 id) => new(id, "(withdrawn)", "application/octet-stream", 0);
}

/// <summary>What the journal says of one exhibit.</summary>
internal sealed class JournalledExhibit(Exhibit exhibit)
{
    public Sha256 Id => Exhibit.Id;

    public Exhibit Exhibit { get; } = exhibit;

    public List<CaptureAct> Captures { get; } = [];

    /// <summary>When it was first captured, in UTC; of an exhibit that was withdrawn, when the journal recorded that.</summary>
    public DateTimeOffset? FirstCaptured { get; set; }

    /// <summary>The latest extraction; null when withdrawn.</summary>
    public Extraction? Extraction { get; set; }

    /// <summary>The map by which a table is read; null for a text.</summary>
    public Sha256? Map { get; set; }

    /// <summary>The map's file name.</summary>
    public string? MapName { get; set; }

    /// <summary>Why it was withdrawn; null when it stands.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>The last entry that is about it.</summary>
    public long LastEntry { get; set; }
}

/// <summary>A decision with its place in the journal.</summary>
internal sealed record PlacedDecision(EventPlace Place, Decision Decision);
