using Waybill.Assessment.Answers;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Turns an answer into a section, giving out footnotes in the order in which the section shows them.</summary>
internal sealed class QuestionBuilder(Answer answer, ExhibitShelf shelf, FootnoteBook book, Parentage parentage, SourceLetters letters)
{
    public QuestionSection Build(int number)
    {
        var places = new LineagePlaces(number, answer);
        var basis = new AnswerBasis(answer, places);
        var lineages = new LineageEntries(answer, shelf, book, places, parentage, letters);
        var changes = new ChangeList(answer, shelf, book, lineages);
        return new()
        {
            Number = number,
            Id = Clip.ToLabel(answer.Question.Id),
            Ask = Clip.ToLabel(answer.Question.Ask),
            Unit = answer.Question.Unit,
            Series = answer.Question.Series,
            RangeRuns = new RangeInShort(answer, basis, places).Say(),
            Answer = new AnswerSentence(answer, basis, places, book).Parts(),
            Traces = new TraceList(answer, basis, places, book).Entries(),
            Band =
            [
                .. answer.Band.Select(step => new BandStep(
                    step.On,
                    step.Lower,
                    step.LowerOrigins,
                    step.SingleFloor,
                    step.Highest,
                    step.OpenAbove
                )),
            ],
            Points = [.. answer.Points.Select(Point)],
            Independent = [.. answer.Independent.Select(lineages.Independent)],
            Grade = answer.Grade.ToString(),
            AnalystGrade = answer.Judgements.LastOrDefault(judgement => judgement.Grade is not null)?.Grade?.ToString(),
            GradeReason = Clip.ToQuote(answer.GradeReason),
            Against = lineages.Of(Places.Against, answer.Against),
            For = lineages.Of(Places.For, answer.For),
            Possible = lineages.Of(Places.Possible, answer.Possible),
            Aside = lineages.Of(Places.Aside, answer.Aside),
            Changes = changes.Changes(),
            Roundings = changes.Roundings(),
            NotComparable = [.. answer.NotComparable.Select(entry => NotCompared(entry, lineages))],
            Unknown = [.. answer.Unknown.Select(Clip.ToQuote)],
            Explanation = [.. answer.Explanation.Index().Select(step => Clip.ToQuote(Unnumbered(step.Item, step.Index + 1)))],
            Judgements = [.. answer.Judgements.Select(JudgementWords.Entry)],
        };
    }

    private PointEntry Point(AnswerPoint point) =>
        new(
            point.On,
            point.Lower,
            point.Best,
            point.Upper,
            Clip.ToLabel(ClaimPhrase.Says(point.Lineage.Lead.Claim)),
            Clip.ToLabel(point.Lineage.Origin.Speaker),
            point.Family is { } family ? Clip.ToLabel(family) : null,
            point.Capacity,
            point.Narrower,
            book.Number(point.Lineage.Lead.Claim)
        );

    /// <summary>A step without its number: the forms number their own lists.</summary>
    private static string Unnumbered(string step, int number) =>
        step.StartsWith($"{number}. ", StringComparison.Ordinal) ? step[(step.IndexOf(' ', StringComparison.Ordinal) + 1)..] : step;

    private NotComparableEntry NotCompared(NotComparable entry, LineageEntries lineages) =>
        new(
            book.Number(entry.Claim),
            entry.Claim.Attribution is [.., { } speaker] ? Clip.ToLabel(speaker.Who) : null,
            shelf.Bearer(entry.Claim) + (shelf.Held(entry.Claim) is { } held ? $" ({held})" : ""),
            lineages.Says(entry.Claim),
            Clip.ToLabel(entry.Why)
        );
}
