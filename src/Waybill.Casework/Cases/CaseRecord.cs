using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Journal;
using CaptureAct = Waybill.Core.Evidence.Capture;

namespace Waybill.Casework.Cases;

/// <summary>What the journal says stands: exhibits, configuration and decisions, as of one head. It is a fold over the entries and nothing else.</summary>
internal sealed class CaseRecord
{
    private readonly Dictionary<Sha256, JournalledExhibit> exhibits = [];
    private readonly SortedDictionary<string, Sha256> configuration = new(StringComparer.Ordinal);
    private readonly List<PlacedDecision> decisions = [];

    private CaseRecord()
    {
    }

    /// <summary>The head up to which the record goes.</summary>
    public JournalHead Head { get; private set; }

    /// <summary>The exhibits, in the order of their hashes.</summary>
    public IEnumerable<JournalledExhibit> Exhibits => exhibits.Values.OrderBy(exhibit => exhibit.Id);

    /// <summary>The case's configuration files by name: the hash of what is in force.</summary>
    public IReadOnlyDictionary<string, Sha256> Configuration => configuration;

    /// <summary>All decisions, in the journal's order.</summary>
    public IReadOnlyList<PlacedDecision> Decisions => decisions;

    /// <summary>The exhibits that entries after a given one are about.</summary>
    public ISet<Sha256> TouchedAfter(long entry) => exhibits.Values.Where(exhibit => exhibit.LastEntry > entry).Select(exhibit => exhibit.Id).ToHashSet();

    /// <summary>Folds a case's journal.</summary>
    public static CaseRecord Of(CaseStore store)
    {
        var record = new CaseRecord();
        foreach (var entry in store.Entries())
        {
            for (var i = 0; i < entry.Events.Count; i++)
                record.Apply(entry.Events[i], new(entry.Number, i));
            record.Head = entry.Head;
        }

        return record;
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
                known.LastEntry = entry;
                break;
            case Extracted { Extraction: var extraction }:
                exhibits[extraction.Exhibit].Extraction = extraction;
                exhibits[extraction.Exhibit].LastEntry = entry;
                break;
            case Configured { AppliesTo: { } only } configured:
                exhibits[only].Map = configured.Content;
                exhibits[only].MapName = configured.Name;
                exhibits[only].LastEntry = entry;
                break;
            case Configured configured:
                configuration[configured.Name] = configured.Content;
                break;
            case Decided { Decision: var decision }:
                decisions.Add(new(place, decision));
                if (decision.Exhibit is { } about && exhibits.TryGetValue(about, out var judged))
                    judged.LastEntry = entry;
                break;
            case Withdrawn withdrawn:
                var gone = exhibits.TryGetValue(withdrawn.Exhibit, out var before) ? before : new JournalledExhibit(Withdrawal(withdrawn.Exhibit));
                exhibits[withdrawn.Exhibit] = gone.WithdrawnFor(withdrawn.Why, entry);
                break;
            default:
                break;
        }
    }

    /// <summary>What is left to say of an exhibit whose events were erased.</summary>
    private static Exhibit Withdrawal(Sha256 id) => new(id, "(withdrawn)", "application/octet-stream", 0);
}

/// <summary>What the journal says of one exhibit.</summary>
internal sealed class JournalledExhibit(Exhibit exhibit)
{
    public Sha256 Id => Exhibit.Id;

    public Exhibit Exhibit { get; private init; } = exhibit;

    public List<CaptureAct> Captures { get; private init; } = [];

    /// <summary>The latest extraction; null when withdrawn.</summary>
    public Extraction? Extraction { get; set; }

    /// <summary>The map by which a table is read; null for a text.</summary>
    public Sha256? Map { get; set; }

    /// <summary>The map's file name.</summary>
    public string? MapName { get; set; }

    /// <summary>Why it was withdrawn; null when it stands.</summary>
    public string? Withdrawn { get; private init; }

    /// <summary>The last entry that is about it.</summary>
    public long LastEntry { get; set; }

    public JournalledExhibit WithdrawnFor(string why, long entry) => new(Exhibit) { Withdrawn = why, LastEntry = entry, Captures = [] };
}

/// <summary>A decision with its place in the journal.</summary>
internal sealed record PlacedDecision(EventPlace Place, Decision Decision);
