using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>The words in and about the drawing of lineages.</summary>
internal static class LineageChartWords
{
    private const int MostKinds = 2;

    /// <summary>The drawing in words, for those who do not see it.</summary>
    public static string Describe(LineageSelection selection)
    {
        var named = selection.Drawn.Where(s => s.Said is not null).Select(s => s.Said!).ToList();
        var span = named switch
        {
            [] => "",
            [var only] => $", said {Days.Say(only)}",
            _ => $", said from {Days.Say(named[0])} to {Days.Say(named.MaxBy(said => Days.Last(said))!)}",
        };
        return $"{Statements(selection)}{span}, and {Retellings(selection)}. The tables below hold them all.";
    }

    /// <summary>What is drawn of how many, where it is not all; null where it is.</summary>
    public static string? LeftOut(LineageSelection selection) =>
        selection.Drawn.Count == selection.Statements
            ? null
            : $"Drawn are {NumberWords.Grouped(selection.Drawn.Count)} of {NumberWords.Grouped(selection.Statements)} statements: first "
                + "the earliest, those that count and those against, then those changed or retold. The tables below hold all.";

    /// <summary>A statement in full.</summary>
    public static string Of(DrawnStatement statement)
    {
        var (entry, said) = (statement.Entry, statement.Entry.Origin.Said ?? "date unknown");
        return $"{entry.Origin.Speaker}, {said}: {entry.Says}{Bears(statement)} (footnote {entry.Lead.Note})";
    }

    /// <summary>A retelling in full.</summary>
    public static string Of(RelayEntry relay)
    {
        var changes = relay.Differences.Count > 0 ? $"; {string.Join("; ", relay.Differences)}" : "";
        var kept = relay.Kept is { } why ? $"; {why}" : "";
        return $"{relay.By}, {relay.Published ?? "date unknown"}: {relay.Says}{changes}{kept} (footnote {relay.Note})";
    }

    /// <summary>How a statement counts, as words behind its speaker; empty for a named one that another of its family already counts
    /// for.</summary>
    public static string Bears(DrawnStatement statement) =>
        statement switch
        {
            { Bearing: Bearing.Against } => " · against",
            { Bearing: Bearing.Possible } => " · could be",
            { Bearing: Bearing.Aside } => " · not counted",
            { Entry.Counted: true } => " · counted",
            _ => "",
        };

    /// <summary>What a retelling changed, as words behind its name.</summary>
    public static string Marks(RelayEntry relay) =>
        relay switch
        {
            { Changed: [] } => relay.Kept is null ? "" : " · rounding kept",
            { Changed: { Count: <= MostKinds } kinds } => $" · {string.Join(", ", kinds.Select(ChangeWords.Of))}",
            { Changed: var kinds } => $" · {string.Join(", ", kinds.Take(MostKinds).Select(ChangeWords.Of))} + {kinds.Count - MostKinds}",
        };

    /// <summary>How many retellings are not drawn.</summary>
    public static string Folded(DrawnStatement statement)
    {
        var drawn = statement.Relays.Select(relay => relay.Entry).ToHashSet();
        var changed = statement.Entry.Retellings.Count(relay => relay.Differences.Count > 0 && !drawn.Contains(relay));
        var more = $"+ {NumberWords.Grouped(statement.Folded)} more";
        return changed == 0 ? more
            : changed == statement.Folded ? $"{more}, changed too"
            : $"{more}, {NumberWords.Grouped(changed)} of them changed";
    }

    private static string Statements(LineageSelection selection)
    {
        var against = selection.Drawn.Count(s => s.Bearing == Bearing.Against);
        var counted = selection.Drawn.Count(s => s is { Bearing: Bearing.For, Entry.Counted: true });
        return $"{NumberWords.Count(selection.Drawn.Count, "statement")}, of them {NumberWords.Grouped(counted)} by counted origins and "
            + $"{NumberWords.Grouped(against)} against";
    }

    private static string Retellings(LineageSelection selection)
    {
        var relays = selection.Drawn.SelectMany(s => s.Entry.Retellings).ToList();
        var changed = relays.Count(relay => relay.Differences.Count > 0);
        return relays.Count == 0 ? "no retelling"
            : changed == 0 ? $"{NumberWords.Count(relays.Count, "retelling")} that changed nothing"
            : $"{NumberWords.Count(relays.Count, "retelling")}, of which {NumberWords.Grouped(changed)} changed something";
    }
}
