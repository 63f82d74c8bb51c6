namespace Waybill.Dossier.Charts.Lineages;

/// <summary>Where a statement is drawn.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="X">Its node: the last day on which it may have been said.</param>
/// <param name="Y">Its first line.</param>
/// <param name="Since">The first day on which it may have been said, where that is another place; else null.</param>
/// <param name="Relays">Its retellings.</param>
/// <param name="FoldedY">The line that counts those not drawn; null where all are.</param>
internal sealed record PlacedStatement(
    DrawnStatement Statement,
    double X,
    double Y,
    double? Since,
    IReadOnlyList<PlacedRelay> Relays,
    double? FoldedY
);

/// <summary>Where a retelling is drawn.</summary>
/// <param name="Relay">The retelling.</param>
/// <param name="X">Its node.</param>
/// <param name="Y">Its line.</param>
/// <param name="ParentX">The node of what it hangs under.</param>
/// <param name="ParentY">The line of what it hangs under.</param>
internal sealed record PlacedRelay(DrawnRelay Relay, double X, double Y, double ParentX, double ParentY);

/// <summary>
/// Time runs from left to right, and each statement and retelling has lines of its own: words stand to the right of their node and lines
/// come from the left, so nothing lies on a word. A retelling stands on its day, and a step to the right of what it hangs under at least.
/// </summary>
internal sealed class LineageLayout
{
    /// <summary>The width of the drawing.</summary>
    public const double Width = 760;

    /// <summary>The height of statements that fits a printed page.</summary>
    public const double MostHeight = 940;

    /// <summary>The line on which the dates stand.</summary>
    public const double AxisY = 26;

    private const double Left = 26,
        Right = 352,
        FirstLine = 56,
        StatementHeight = 34,
        RelayHeight = 20,
        Gap = 12,
        LaneHead = 30,
        Step = 20;

    public LineageLayout(IReadOnlyList<DrawnStatement> statements)
    {
        var days = statements.SelectMany(DaysOf).ToList();
        Dates = days.Count == 0 ? null : new(days.Min(), days.Max(), Left, Right);
        var (placed, y) = (new List<PlacedStatement>(), Dates is null ? 22 : FirstLine);
        foreach (var statement in statements.Where(s => s.Said is not null))
            y = Place(placed, statement, y);
        AxisEnd = y - Gap;
        if (placed.Count < statements.Count)
        {
            LaneY = y + 4;
            y += LaneHead;
            foreach (var statement in statements.Where(s => s.Said is null))
                y = Place(placed, statement, y);
        }

        (Placed, Height) = (placed, y);
    }

    /// <summary>The statements.</summary>
    public IReadOnlyList<PlacedStatement> Placed { get; }

    /// <summary>The axis of days; null when no statement has one.</summary>
    public DateAxis? Dates { get; }

    /// <summary>Where the lines of the dates end.</summary>
    public double AxisEnd { get; }

    /// <summary>The heading of the lane of statements whose date is unknown; null when there are none.</summary>
    public double? LaneY { get; }

    /// <summary>The height of the drawing.</summary>
    public double Height { get; }

    /// <summary>The height that a statement takes with its retellings.</summary>
    public static double HeightOf(DrawnStatement statement) =>
        StatementHeight + (RelayHeight * (statement.Relays.Count + (statement.Folded > 0 ? 1 : 0))) + Gap;

    /// <summary>How far words may reach that begin at a place.</summary>
    public static double Room(double from) => Width - from - 4;

    private double Place(List<PlacedStatement> placed, DrawnStatement statement, double y)
    {
        var (since, x) = statement.Said is { } said ? (Dates!.At(Days.First(said)!.Value), Dates.At(Days.Last(said)!.Value)) : (Left, Left);
        var relays = new List<PlacedRelay>();
        foreach (var relay in statement.Relays)
        {
            var (parentX, parentY) = relay.Parent is { } at ? (relays[at].X, relays[at].Y) : (x, y);
            // Without a day of its own statement, a day says nothing about who came first: then only the step is drawn.
            var day = statement.Said is not null && relay.Published is { } published ? Dates!.At(Days.Last(published)!.Value) : 0;
            relays.Add(new(relay, Math.Max(day, parentX + Step), y + StatementHeight + (RelayHeight * relays.Count), parentX, parentY));
        }

        var foldedY = y + StatementHeight + (RelayHeight * relays.Count);
        placed.Add(new(statement, x, y, x - since >= 3 ? since : null, relays, statement.Folded > 0 ? foldedY : null));
        return y + HeightOf(statement);
    }

    private static IEnumerable<DateOnly> DaysOf(DrawnStatement statement) =>
        statement.Said is { } said
            ?
            [
                Days.First(said)!.Value,
                Days.Last(said)!.Value,
                .. statement.Relays.Select(relay => relay.Published).OfType<Core.Time.Edtf>().Select(date => Days.Last(date)!.Value),
            ]
            : [];
}
