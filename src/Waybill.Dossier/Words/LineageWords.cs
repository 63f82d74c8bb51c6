using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Words;

/// <summary>Words about lineages that more than one form writes.</summary>
internal static class LineageWords
{
    /// <summary>Over lineages that say what could be.</summary>
    public const string Possible = "What could be: capacities, plans, forecasts";

    /// <summary>Over claims that count over another window.</summary>
    public const string NotComparable = "What cannot be compared";

    /// <summary>How a relay comes to have the statement: when it was published, from which other relay, and why it belongs to the
    /// lineage.</summary>
    public static string Why(RelayEntry relay, LineageEntry lineage)
    {
        var from = lineage.Retellings.Prepend(lineage.Lead).FirstOrDefault(other => other.Note == relay.From);
        var parts = new[] { relay.Published, from is null ? null : $"{How(relay.Relation)} {from.By}", relay.Why };
        return string.Join("; ", parts.OfType<string>());
    }

    private static string How(ProvRelation? relation) =>
        relation switch
        {
            ProvRelation.WasQuotedFrom => "names",
            ProvRelation.WasRevisionOf => "repeats",
            ProvRelation.AlternateOf => "the same page as",
            _ => "from",
        };
}
