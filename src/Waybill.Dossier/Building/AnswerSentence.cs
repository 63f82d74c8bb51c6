using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>
/// Says an answer by counts and ranges alone, each part with the footnotes that it stands on, and each number with the place that proves
/// it.
/// </summary>
internal sealed class AnswerSentence(Answer answer, AnswerBasis basis, LineagePlaces places, FootnoteBook book)
{
    private const int MostNames = 3;

    /// <summary>The answer in parts.</summary>
    public IReadOnlyList<Phrase> Parts() =>
        [
            .. answer.Question.Unit is { } unit ? OfRange(unit) : OfCounts(),
            .. Against(),
            .. answer is { Question.Unit: not null, Range: { } range }
                ? [new Phrase(Runs.Of($"as it stood on {new Run(DateWords.Say(range.On), Band)}"), [])]
                : (Phrase[])[],
        ];

    private IEnumerable<Phrase> OfRange(string unit)
    {
        if (answer.Range is not { } range)
        {
            yield return Plain($"No origin gives a value in {UnitPhrase.Plural(unit)}");
            yield break;
        }

        yield return range.Lower is { } lower
            ? new(
                Runs.Of($"At least {Value(lower, basis.Floor)}{Of()}, on {Count(range.LowerOrigins, basis.Floor?.To)}"),
                Notes(basis.Floor?.Lineages ?? [])
            )
            : Plain($"No floor stands{Of()}: no independent origin gives one");
        if (range.SingleFloor is { } single && single != range.Lower)
        {
            var highestToo = single == range.Highest ? ", the highest figure stated" : "";
            yield return new(
                Runs.Of($"one origin alone supports at least {Bare(single, basis.Single)}{highestToo}"),
                Notes(basis.Single?.Lineages ?? [])
            );
        }

        if (range.Highest is { } highest && (highest == range.Lower || highest != range.SingleFloor))
        {
            yield return highest == range.Lower
                ? Plain("no higher figure is stated")
                : new(Runs.Of($"highest figure stated {Bare(highest, basis.Highest)}"), Notes(basis.Highest?.Lineages ?? []));
        }

        yield return Plain(range.OpenAbove ? "nothing bounds it from above" : "a bound from above is stated");
    }

    private IEnumerable<Phrase> OfCounts()
    {
        yield return answer.For.Count == 0
            ? Plain("Stated by no origin")
            : new(Runs.Of($"Stated by {Count(answer.Independent.Count, Independent)}"), book.Numbers(answer.Independent.Select(FirstOf)));
    }

    private IEnumerable<Phrase> Against()
    {
        var denials = answer.Against.Where(Denies).ToList();
        if (denials.Count > 0)
            yield return new(Speakers(denials), Notes(denials));
        var others = answer.Against.Where(lineage => !Denies(lineage)).ToList();
        if (others.Count > 0)
        {
            var count = new Run(NumberWords.Count(others.Count, "origin"), places.Of(others, places.Part(Places.Against)));
            yield return new(Runs.Of($"{count} {(others.Count == 1 ? "gives" : "give")} an amount that cannot also hold"), Notes(others));
        }

        if (answer.Aside.Count > 0)
        {
            var count = new Run($"{NumberWords.Grouped(answer.Aside.Count)} more", places.Of(answer.Aside, places.Part(Places.Aside)));
            yield return new(
                answer.Aside.Count == 1
                    ? Runs.Of($"{count} has no named speaker and is counted apart")
                    : Runs.Of($"{count} have no named speaker and are counted apart"),
                Notes(answer.Aside)
            );
        }
    }

    private IReadOnlyList<Run> Speakers(List<Lineage> lineages)
    {
        var origins = lineages.Select(lineage => lineage.Origin).DistinctBy(origin => origin.Speaker).ToList();
        var names = string.Join(
            " and ",
            origins.Take(MostNames).Select(origin => origin.Speaker + (origin.IsParty ? ", a party to the matter," : ""))
        );
        if (origins.Count <= MostNames)
            return Runs.Plain($"denied by {names.TrimEnd(',')}");
        var more = new Run($"{NumberWords.Grouped(origins.Count - MostNames)} more", places.Part(Places.Against));
        return Runs.Of($"denied by {names} and {more}");
    }

    private IReadOnlyList<int> Notes(IEnumerable<Lineage> lineages) => book.Numbers(lineages.Select(lineage => lineage.Lead.Claim));

    private Core.Claims.Claim FirstOf(Origin origin) => answer.For.First(lineage => lineage.Origin.Id == origin.Id).Lead.Claim;

    private static bool Denies(Lineage lineage) => lineage.Lead.Claim.Polarity == Core.Claims.Polarity.Negative;

    private static Phrase Plain(string text) => new(Runs.Plain(text), []);

    private string Of() => answer.Question is { Unit: Core.Quantities.Quantity.Percent, Of: { } whole } ? $" of {whole}" : "";

    private string? Independent => answer.Independent.Count > 0 ? places.Part(Places.Independent) : null;

    /// <summary>The table of the range over time stands only where values are drawn.</summary>
    private string? Band => answer is { Band.Count: > 0, Points.Count: > 0 } ? places.Part(Places.Band) : null;

    private static Run Count(int origins, string? to) => new(NumberWords.Count(origins, "independent origin"), to);

    private Run Value(decimal value, AnswerFigure? figure) => new(QuantityPhrase.Value(value, answer.Question.Unit!), figure?.To);

    private Run Bare(decimal value, AnswerFigure? figure) => new(QuantityPhrase.Bare(value, answer.Question.Unit!), figure?.To);
}
