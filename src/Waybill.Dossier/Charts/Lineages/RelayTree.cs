using Waybill.Dossier.Model;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>
/// The retellings of a lineage that are drawn: those that changed something before those that did not, in the order of a tree. One whose
/// parent is not drawn hangs under the next above that is.
/// </summary>
internal static class RelayTree
{
    public static IReadOnlyList<DrawnRelay> Of(LineageEntry lineage, int most)
    {
        var chosen = lineage.Retellings.OrderBy(Weight).Take(most).ToHashSet();
        var shown = lineage.Retellings.Where(chosen.Contains).ToList();
        var children = shown.ToLookup(relay => Parent(relay, lineage, chosen)?.Note);
        var drawn = new List<DrawnRelay>();
        Hang(null, null);
        return drawn;

        void Hang(int? note, int? parent)
        {
            foreach (var relay in children[note])
            {
                drawn.Add(new(relay, parent));
                Hang(relay.Note, drawn.Count - 1);
            }
        }
    }

    private static int Weight(RelayEntry relay) =>
        relay.Differences.Count > 0 ? 0
        : relay.Kept is not null ? 1
        : 2;

    /// <summary>The lead stands for the origin itself: who has it from there hangs under the origin.</summary>
    private static RelayEntry? Parent(RelayEntry relay, LineageEntry lineage, HashSet<RelayEntry> chosen)
    {
        var from = relay.From;
        for (var steps = 0; steps <= lineage.Retellings.Count && from is { } note; steps++)
        {
            if (note == lineage.Lead.Note || lineage.Retellings.FirstOrDefault(other => other.Note == note) is not { } parent)
                return null;
            if (chosen.Contains(parent))
                return parent;
            from = parent.From;
        }

        return null;
    }
}
