using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Answers;

/// <summary>A step of the range over time, with the origins that support its floor.</summary>
/// <param name="Range">The range.</param>
/// <param name="Support">A largest set of independent origins at or above the floor.</param>
/// <param name="Standing">All origins at or above the floor.</param>
internal sealed record BandStep(AnswerRange Range, IReadOnlyList<Origin> Support, IReadOnlyList<Origin> Standing);

/// <summary>
/// The range over time. In a cumulative series all that was stated by a date stands; in a rate or level only what is about that date, of
/// each
/// source its latest word. An upper bound on a total holds for its own date: the total may have grown since.
/// </summary>
internal sealed class Band(IndependentOrigins independent)
{
    /// <summary>One step for each date at which a statement takes effect, oldest first.</summary>
    /// <param name="supporting">Statements that support the answer.</param>
    /// <param name="contradicting">Statements that contradict it: they are among the values stated, and raise no floor.</param>
    /// <param name="series">How values at different times go together.</param>
    public IReadOnlyList<BandStep> Of(IReadOnlyList<Stated> supporting, IReadOnlyList<Stated> contradicting, SeriesKind series) =>
        [
            .. supporting
                .Concat(contradicting)
                .Select(s => s.On)
                .OfType<DateOnly>()
                .Distinct()
                .Order()
                .Select(date => Step(date, Present(supporting, date, series), Present(contradicting, date, series), series)),
        ];

    private BandStep Step(DateOnly date, List<Stated> supporting, List<Stated> contradicting, SeriesKind series)
    {
        var lower = Floor(supporting);
        List<Origin> standing = lower is { } floor ? [.. supporting.Where(s => s.Supports(floor)).Select(s => s.Told.Lineage.Origin)] : [];
        var support = independent.Largest(standing);
        var stated = supporting.Concat(contradicting).ToList();
        var highest = stated.Max(s => s.Top);
        var ceiling = stated.Where(s => series != SeriesKind.Cumulative || s.On == date).Max(s => s.Ceiling);
        var open = ceiling is null || highest > ceiling;
        return new(new(date, lower, support.Count, highest, open) { SingleFloor = supporting.Max(s => s.Floor) }, support, standing);
    }

    /// <summary>The greatest floor that two independent origins support; where none is, the greatest of one.</summary>
    private decimal? Floor(List<Stated> supporting)
    {
        var reached = new List<Origin>();
        var waiting = supporting;
        foreach (var level in supporting.Select(s => s.Floor).OfType<decimal>().Distinct().OrderDescending())
        {
            foreach (var origin in waiting.Where(s => s.Supports(level)).Select(s => s.Told.Lineage.Origin))
            {
                if (reached.Exists(other => independent.AreIndependent(origin, other)))
                    return level;
                if (!reached.Exists(other => independent.AreAlike(origin, other)))
                    reached.Add(origin);
            }

            waiting = waiting.FindAll(s => !s.Supports(level));
        }

        return supporting.Max(s => s.Floor);
    }

    private static List<Stated> Present(IReadOnlyList<Stated> statements, DateOnly date, SeriesKind series) =>
        series == SeriesKind.Cumulative
            ? [.. statements.Where(s => s.On <= date)]
            :
            [
                .. statements
                    .Where(s => s.On >= date && !(s.From > date))
                    .GroupBy(s => s.Told.Lineage.Origin.Source?.Id ?? s.Told.Id, StringComparer.Ordinal)
                    .SelectMany(voice => voice.Where(s => Said(s) == voice.Max(Said))),
            ];

    private static DateOnly Said(Stated stated) => stated.Told.Lineage.Origin.Said?.Latest ?? stated.On ?? DateOnly.MinValue;
}
