using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Says an answer by counts and ranges alone, each part with the footnotes that it stands on.</summary>
internal sealed class AnswerSentence(Answer answer, FootnoteBook book)
{
    /// <summary>The answer in parts.</summary>
    public IReadOnlyList<Phrase> Parts() =>
        [.. (answer.Question.Unit is { } unit ? OfRange(unit) : OfCounts()), .. Against()];

    /// <summary>The range in a few words.</summary>
    public string Short() => answer switch
    {
        { Question.Unit: null } => $"stated by {Origins(answer.Independent.Count)}",
        { Range: null } => "no value stated",
        { Range: { Lower: { } lower, Highest: { } highest } range } =>
            $"at least {Value(lower)}; highest stated {Bare(highest)}{(range.OpenAbove ? "; open above" : "")}",
        { Range: { Lower: { } lower } range } => $"at least {Value(lower)}{(range.OpenAbove ? "; open above" : "")}",
        { Range.Highest: { } highest } => $"no floor; highest stated {Value(highest)}",
        _ => "no value stated",
    };

    private IEnumerable<Phrase> OfRange(string unit)
    {
        if (answer.Range is not { } range)
        {
            yield return new($"No origin gives a value in {UnitPhrase.Plural(unit)}", []);
            yield break;
        }

        yield return range.Lower is { } lower
            ? new($"At least {Value(lower)}{Of()}, on {Origins(range.LowerOrigins)}", Notes(point => Supports(point, lower)))
            : new($"No floor stands{Of()}: no independent origin gives one", []);
        if (range.Highest is { } highest)
            yield return new($"highest figure stated {Bare(highest)}", Notes(point => Top(point) == highest));
        yield return new(range.OpenAbove ? "nothing bounds it from above" : "a bound from above is stated", []);
        yield return new($"as it stood on {DateWords.Say(range.On)}", []);
    }

    private IEnumerable<Phrase> OfCounts()
    {
        yield return answer.For.Count == 0
            ? new("Stated by no origin", [])
            : new($"Stated by {Origins(answer.Independent.Count)}", book.Numbers(answer.For.Where(IsIndependent).Select(Lead)));
    }

    private IEnumerable<Phrase> Against()
    {
        if (answer.Against.Count > 0)
        {
            yield return new(
                $"{NumberWords.Count(answer.Against.Count, "origin speaks", "origins speak")} against it",
                book.Numbers(answer.Against.Select(Lead)));
        }

        if (answer.Aside.Count > 0)
        {
            yield return new(
                answer.Aside.Count == 1
                    ? "1 more has no named speaker and is counted apart"
                    : $"{NumberWords.Grouped(answer.Aside.Count)} more have no named speaker and are counted apart",
                book.Numbers(answer.Aside.Select(Lead)));
        }
    }

    private IReadOnlyList<int> Notes(Func<AnswerPoint, bool> which) =>
        book.Numbers(answer.Points.Where(which).Select(point => Lead(point.Lineage)));

    private bool Supports(AnswerPoint point, decimal floor) =>
        !point.Capacity && (point.Lower ?? point.Best) >= floor && IsIndependent(point.Lineage);

    private bool IsIndependent(Lineage lineage) => answer.Independent.Any(origin => origin.Id == lineage.Origin.Id);

    private static decimal? Top(AnswerPoint point) => new[] { point.Lower, point.Best, point.Upper }.Max();

    private static Core.Claims.Claim Lead(Lineage lineage) => lineage.Lead.Claim;

    private string Of() => answer.Question is { Unit: Core.Quantities.Quantity.Percent, Of: { } whole } ? $" of {whole}" : "";

    private string Value(decimal value) => QuantityPhrase.Value(value, answer.Question.Unit!);

    private string Bare(decimal value) => answer.Question.Unit == Core.Quantities.Quantity.Percent ? Value(value) : NumberWords.Say(value);

    private static string Origins(int count) => NumberWords.Count(count, "independent origin");
}
