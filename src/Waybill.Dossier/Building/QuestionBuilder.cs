using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Turns an answer into a section, giving out footnotes in the order in which the section shows them.</summary>
internal sealed class QuestionBuilder(Answer answer, ExhibitShelf shelf, FootnoteBook book)
{
    public QuestionSection Build(int number)
    {
        var sentence = new AnswerSentence(answer, book);
        return new()
        {
            Number = number,
            Id = Clip.ToLabel(answer.Question.Id),
            Ask = Clip.ToLabel(answer.Question.Ask),
            Unit = answer.Question.Unit,
            Series = answer.Question.Series,
            Range = sentence.Short(),
            Answer = sentence.Parts(),
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
            Independent = [.. answer.Independent.Select(Independent)],
            Grade = answer.Grade.ToString(),
            AnalystGrade = answer.Judgements.LastOrDefault(judgement => judgement.Grade is not null)?.Grade?.ToString(),
            GradeReason = Clip.ToQuote(answer.GradeReason),
            Against = [.. answer.Against.Select(Lineage)],
            For = [.. answer.For.Select(Lineage)],
            Possible = [.. answer.Possible.Select(Lineage)],
            Aside = [.. answer.Aside.Select(Lineage)],
            NotComparable = [.. answer.NotComparable.Select(NotCompared)],
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

    private OriginEntry Independent(Origin origin) =>
        Entry(origin, book.Numbers(answer.For.Where(lineage => lineage.Origin.Id == origin.Id).Select(lineage => lineage.Lead.Claim)));

    private LineageEntry Lineage(Lineage lineage)
    {
        var lead = Relay(lineage.Lead);
        return new(
            Entry(lineage.Origin, [lead.Note]),
            lead.Says,
            ClaimPhrase.Stance(lineage.Lead.Claim),
            lead,
            [.. lineage.Retellings.Select(Relay)]
        );
    }

    private RelayEntry Relay(Relay relay) =>
        new(
            book.Number(relay.Claim),
            shelf.Bearer(relay.Claim),
            shelf.Held(relay.Claim),
            Says(relay.Claim),
            Clip.ToLabel(relay.Why),
            [.. relay.Differences.Select(Clip.ToLabel)]
        );

    /// <summary>A step without its number: the forms number their own lists.</summary>
    private static string Unnumbered(string step, int number) =>
        step.StartsWith($"{number}. ", StringComparison.Ordinal) ? step[(step.IndexOf(' ', StringComparison.Ordinal) + 1)..] : step;

    /// <summary>The amount; without one the quoted words, which say more than the fillers do, behind what the speaker does when denying
    /// them.</summary>
    private string Says(Claim claim) =>
        claim is { Quantity: null, Selector: TextQuoteSelector quote } && shelf.Of(claim).Text is not null
            ? Clip.ToLabel($"{(claim.Polarity == Polarity.Negative ? $"{ClaimPhrase.Deed(claim)}: " : "")}“{quote.Exact}”")
            : Clip.ToLabel(ClaimPhrase.Says(claim));

    private NotComparableEntry NotCompared(NotComparable entry) =>
        new(
            book.Number(entry.Claim),
            entry.Claim.Attribution is [.., { } speaker] ? Clip.ToLabel(speaker.Who) : null,
            shelf.Bearer(entry.Claim) + (shelf.Held(entry.Claim) is { } held ? $" ({held})" : ""),
            Says(entry.Claim),
            Clip.ToLabel(entry.Why)
        );

    private static OriginEntry Entry(Origin origin, IReadOnlyList<int> notes) =>
        new(
            Clip.ToLabel(origin.Id),
            Clip.ToLabel(origin.Speaker),
            [.. origin.Families.Select(Clip.ToLabel)],
            [.. origin.DrawsOn.Select(Clip.ToLabel)],
            origin.Source?.Reliability.ToString(),
            origin.Source?.Party ?? false,
            origin.Said is { } said ? DateWords.Say(said) : null,
            origin.Said?.Text,
            origin.Anonymous,
            notes
        );
}
