using Waybill.Dossier.Model;

namespace Waybill.Dossier.Charts.Lineages;

/// <summary>
/// The statements of a question that are drawn. A drawing is no longer than a printed page: where there are more, the first of all, the counted and the
/// contrary come first, then those that were changed in retelling, then those that were retold; what is left stands in the tables.
/// </summary>
internal sealed class LineageSelection
{
    private const int MostRelays = 4;

    public LineageSelection(QuestionSection question)
    {
        var all = Parts(question)
            .SelectMany(part => part.Lineages.Select(entry => new DrawnStatement(entry, part.Bearing, RelayTree.Of(entry, MostRelays))))
            .ToList();
        var firsts = all.DistinctBy(statement => (statement.Bearing, statement.Entry.Origin.Id)).ToHashSet();
        var earliest = all.Where(statement => statement.Bearing != Bearing.Against).MinBy(LastDay);
        var ranked = all.OrderBy(statement => statement == earliest ? 0 : Rank(statement, firsts.Contains(statement)));
        Drawn = [.. Fitting(ranked).OrderBy(FirstDay).ThenBy(LastDay).ThenBy(statement => all.IndexOf(statement))];
        Statements = all.Count;
        Retellings = all.Sum(statement => statement.Entry.Retellings.Count);
        Changed = all.SelectMany(statement => statement.Entry.Retellings).Count(relay => relay.Differences.Count > 0);
    }

    /// <summary>The statements drawn, oldest first, undated ones last.</summary>
    public IReadOnlyList<DrawnStatement> Drawn { get; }

    /// <summary>How many statements there are.</summary>
    public int Statements { get; }

    /// <summary>How many retellings there are.</summary>
    public int Retellings { get; }

    /// <summary>How many of the retellings changed something.</summary>
    public int Changed { get; }

    private static IEnumerable<(Bearing Bearing, IReadOnlyList<LineageEntry> Lineages)> Parts(QuestionSection question) =>
        [
            (Bearing.Against, question.Against),
            (Bearing.For, question.For),
            (Bearing.Possible, question.Possible),
            (Bearing.Aside, question.Aside),
        ];

    private static IEnumerable<DrawnStatement> Fitting(IEnumerable<DrawnStatement> ranked)
    {
        var left = LineageLayout.MostHeight;
        foreach (var statement in ranked)
        {
            left -= LineageLayout.HeightOf(statement);
            if (left < 0)
                yield break;
            yield return statement;
        }
    }

    private static int Rank(DrawnStatement statement, bool isFirstOfOrigin) =>
        statement is { Bearing: Bearing.For, Entry.Counted: true } && isFirstOfOrigin ? 0
        : statement.Bearing == Bearing.Against && isFirstOfOrigin ? 1
        : statement.Relays.Any(relay => relay.Changed) ? 2
        : statement.Entry.Retellings.Count > 0 ? 3
        : statement.Bearing == Bearing.For ? 4
        : 5;

    private static DateOnly FirstDay(DrawnStatement statement) =>
        statement.Said is { } said && Days.First(said) is { } day ? day : DateOnly.MaxValue;

    private static DateOnly LastDay(DrawnStatement statement) =>
        statement.Said is { } said && Days.Last(said) is { } day ? day : DateOnly.MaxValue;
}
