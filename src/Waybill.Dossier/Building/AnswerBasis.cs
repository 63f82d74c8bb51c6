using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Dossier.Model;

namespace Waybill.Dossier.Building;

/// <summary>A figure of an answer.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Is">What it is of the answer.</param>
/// <param name="Lineages">The lineages that it stands on.</param>
/// <param name="Place">The place that lists them.</param>
/// <param name="To">Where it is proved: the lineage itself when it is one, else the place that lists them; null when none is shown.</param>
internal sealed record AnswerFigure(decimal Value, string Is, IReadOnlyList<Lineage> Lineages, string Place, string? To);

/// <summary>The figures of an answer with what each stands on. One that is two things, such as floor and highest, is there once.</summary>
internal sealed class AnswerBasis
{
    private readonly List<AnswerFigure> figures = [];
    private readonly LineagePlaces places;

    public AnswerBasis(Answer answer, LineagePlaces places)
    {
        this.places = places;
        if (answer.Range is not { } range)
            return;
        if (range.Lower is { } lower)
            Floor = Add(lower, range.Highest == lower ? "the floor; no higher figure is stated" : "the floor", OfFloor(answer, lower));
        if (range.SingleFloor is { } single)
        {
            var isHighest = single == range.Highest ? "; the highest figure stated" : "";
            Single = single == range.Lower ? Floor : Add(single, $"the floor of one origin alone{isHighest}", OfSingle(answer, single));
        }

        if (range.Highest is { } highest)
        {
            Highest =
                highest == range.Lower ? Floor
                : highest == range.SingleFloor ? Single
                : Add(highest, "the highest figure stated", OfHighest(answer, highest));
        }
    }

    /// <summary>The floor; null when none stands.</summary>
    public AnswerFigure? Floor { get; }

    /// <summary>The greatest floor of any one origin.</summary>
    public AnswerFigure? Single { get; }

    /// <summary>The highest figure stated.</summary>
    public AnswerFigure? Highest { get; }

    /// <summary>The figures, each once, in the order in which an answer gives them.</summary>
    public IReadOnlyList<AnswerFigure> Figures => figures;

    private AnswerFigure Add(decimal value, string what, IReadOnlyList<Lineage> lineages)
    {
        var place = places.Entry(Places.Trace, figures.Count + 1);
        var figure = new AnswerFigure(value, what, lineages, place, places.Of(lineages, place));
        figures.Add(figure);
        return figure;
    }

    /// <summary>Of each origin that supports the floor, the statement that does.</summary>
    private static IReadOnlyList<Lineage> OfFloor(Answer answer, decimal floor) =>
        [
            .. answer
                .FloorOrigins.Select(origin =>
                    answer.Points.FirstOrDefault(point =>
                        point.Lineage.Origin.Id == origin.Id && !point.Capacity && (point.Lower ?? point.Best) >= floor
                    )
                )
                .OfType<AnswerPoint>()
                .Select(point => point.Lineage),
        ];

    private static IReadOnlyList<Lineage> OfSingle(Answer answer, decimal single) =>
        Which(answer, point => !point.Capacity && (point.Lower ?? point.Best) == single && !point.Lineage.Origin.Anonymous);

    private static IReadOnlyList<Lineage> OfHighest(Answer answer, decimal highest) =>
        Which(
            answer,
            point =>
                new[] { point.Lower, point.Best, point.Upper }.Max() == highest && !point.Capacity && !answer.Aside.Contains(point.Lineage)
        );

    private static IReadOnlyList<Lineage> Which(Answer answer, Func<AnswerPoint, bool> which) =>
        [.. answer.Points.Where(which).Select(point => point.Lineage)];
}
