namespace Waybill.Reading.Frames;

/// <summary>
/// Gives a figure to what it counts: "put the number of shells sent to Chad at 300" tells of 300 that were sent to Chad, and not of 300
/// and of shells.
/// </summary>
internal static class FigureJoin
{
    private static readonly string[] Figures = ["transfer.figure", "transfer.stood"];
    private static readonly string[] CountedRoles = ["goods", "cargo", "weapon"];

    /// <summary>The matches, without figures that another match has taken.</summary>
    public static List<FrameMatch> Apply(List<FrameMatch> matches)
    {
        foreach (var figure in matches.FindAll(m => Array.IndexOf(Figures, m.Rule.Id) >= 0 && m is { IsVerb: true, Quantity: not null }))
        {
            if (matches.Find(m => IsCountedBy(figure, m)) is not { } counted)
                continue;
            matches[matches.IndexOf(counted)] = counted.CountedBy(figure);
            matches.Remove(figure);
        }

        return matches;
    }

    // What was done to the goods that the figure is of, told within it.
    private static bool IsCountedBy(FrameMatch figure, FrameMatch match) =>
        match != figure
        && match is { IsVerb: true, IsFilled: true, Quantity: null }
        && figure.First <= match.First
        && match.Last <= figure.Last
        && match.Trigger != figure.Trigger
        && figure.Role("goods")?.Start is { } start
        && CountedRoles.Any(role => match.Roles.TryGetValue(role, out var goods) && goods is [var only] && only.Start == start);
}
