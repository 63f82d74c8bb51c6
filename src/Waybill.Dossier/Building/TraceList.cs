using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Lists the figures of an answer with the statements that they stand on, and the commands that trace them.</summary>
internal sealed class TraceList(Answer answer, AnswerBasis basis, LineagePlaces places, FootnoteBook book)
{
    /// <summary>An entry for each figure, and one for the answer as a whole.</summary>
    public IReadOnlyList<TraceEntry> Entries() =>
        [
            .. basis.Figures.Select(Entry),
            new(
                places.Entry(Places.Trace, basis.Figures.Count + 1),
                null,
                "the whole answer",
                [],
                TraceCommand.Of(Clip.ToLabel(answer.Question.Id))
            ),
        ];

    private TraceEntry Entry(AnswerFigure figure)
    {
        var unit = answer.Question.Unit!;
        return new(
            figure.Place,
            Clip.ToLabel(QuantityPhrase.Value(figure.Value, unit)),
            figure.Is,
            [.. figure.Lineages.Select(Statement).OfType<TracedStatement>()],
            TraceCommand.Of(figure.Value, unit)
        );
    }

    private TracedStatement? Statement(Lineage lineage) =>
        places.Of(lineage) is { } place
            ? new(
                Clip.ToLabel(lineage.Origin.Speaker),
                lineage.Origin.Said is { } said ? DateWords.Say(said) : null,
                place,
                book.Number(lineage.Lead.Claim)
            )
            : null;
}
