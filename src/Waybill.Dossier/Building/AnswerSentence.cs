using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Says an answer by counts and ranges alone, each part with the footnotes that it stands on.</summary>
internal sealed class AnswerSentence(Answer answer, FootnoteBook book)
{
    private const int MostNames = 3;

    /// <summary>The answer in parts.</summary>
    public IReadOnlyList<Phrase> Parts() =>
        [
            .. answer.Question.Unit is { } unit ? OfRange(unit) : OfCounts(),
            .. Against(),
            .. answer is { Question.Unit: not null, Range: { } range }
                ? [new Phrase($"as it stood on {DateWords.Say(range.On)}", [])]
                : (Phrase[])[],
        ];

    /// <summary>The range in a few words.</summary>
    public string Short() =>
        answer switch
        {
            { Question.Unit: null } => $"stated by {Origins(answer.Independent.Count)}",
            { Range: null } => "no value stated",
            { Range: { Lower: { } lower, Highest: { } highest } range } when highest <= lower =>
                $"at least {Value(lower)}{By(range)}; no higher figure stated{(range.OpenAbove ? "; open above" : "")}",
            { Range: { Lower: { } lower, Highest: { } highest } range } =>
                $"at least {Value(lower)}{By(range)}; highest stated {Bare(highest)}{(range.OpenAbove ? "; open above" : "")}",
            { Range: { Lower: { } lower } range } => $"at least {Value(lower)}{By(range)}{(range.OpenAbove ? "; open above" : "")}",
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
            ? new($"At least {Value(lower)}{Of()}, on {Origins(range.LowerOrigins)}", Floor(lower))
            : new($"No floor stands{Of()}: no independent origin gives one", []);
        if (range.SingleFloor is { } single && single != range.Lower)
        {
            yield return new(
                $"one origin alone supports at least {Bare(single)}{(single == range.Highest ? ", the highest figure stated" : "")}",
                Notes(point => !point.Capacity && (point.Lower ?? point.Best) == single && !point.Lineage.Origin.Anonymous)
            );
        }

        if (range.Highest is { } highest && (highest == range.Lower || highest != range.SingleFloor))
        {
            yield return highest == range.Lower
                ? new("no higher figure is stated", [])
                : new($"highest figure stated {Bare(highest)}", Notes(point => Top(point) == highest && IsTold(point)));
        }

        yield return new(range.OpenAbove ? "nothing bounds it from above" : "a bound from above is stated", []);
    }

    private IEnumerable<Phrase> OfCounts()
    {
        yield return answer.For.Count == 0
            ? new("Stated by no origin", [])
            : new($"Stated by {Origins(answer.Independent.Count)}", book.Numbers(answer.Independent.Select(FirstOf)));
    }

    private IEnumerable<Phrase> Against()
    {
        var denials = answer.Against.Where(Denies).ToList();
        if (denials.Count > 0)
            yield return new($"denied by {Speakers(denials)}", book.Numbers(denials.Select(Lead)));
        var others = answer.Against.Where(lineage => !Denies(lineage)).ToList();
        if (others.Count > 0)
        {
            yield return new(
                $"{NumberWords.Count(others.Count, "origin gives", "origins give")} an amount that cannot also hold",
                book.Numbers(others.Select(Lead))
            );
        }

        if (answer.Aside.Count > 0)
        {
            yield return new(
                answer.Aside.Count == 1
                    ? "1 more has no named speaker and is counted apart"
                    : $"{NumberWords.Grouped(answer.Aside.Count)} more have no named speaker and are counted apart",
                book.Numbers(answer.Aside.Select(Lead))
            );
        }
    }

    private IReadOnlyList<int> Notes(Func<AnswerPoint, bool> which) =>
        book.Numbers(answer.Points.Where(which).Select(point => Lead(point.Lineage)));

    /// <summary>Of each origin that supports the floor, the statement that does.</summary>
    private IReadOnlyList<int> Floor(decimal floor) =>
        book.Numbers(
            answer
                .FloorOrigins.Select(origin =>
                    answer.Points.FirstOrDefault(point =>
                        point.Lineage.Origin.Id == origin.Id && !point.Capacity && (point.Lower ?? point.Best) >= floor
                    )
                )
                .OfType<AnswerPoint>()
                .Select(point => Lead(point.Lineage))
        );

    private Core.Claims.Claim FirstOf(Origin origin) => Lead(answer.For.First(lineage => lineage.Origin.Id == origin.Id));

    private bool IsTold(AnswerPoint point) => !point.Capacity && !answer.Aside.Contains(point.Lineage);

    private static bool Denies(Lineage lineage) => lineage.Lead.Claim.Polarity == Core.Claims.Polarity.Negative;

    private static string Speakers(List<Lineage> lineages)
    {
        var origins = lineages.Select(lineage => lineage.Origin).DistinctBy(origin => origin.Speaker).ToList();
        var names = string.Join(
            " and ",
            origins.Take(MostNames).Select(origin => origin.Speaker + (origin.Source is { Party: true } ? ", a party to the matter," : ""))
        );
        return origins.Count > MostNames ? $"{names} and {NumberWords.Grouped(origins.Count - MostNames)} more" : names.TrimEnd(',');
    }

    private static decimal? Top(AnswerPoint point) => new[] { point.Lower, point.Best, point.Upper }.Max();

    private static Core.Claims.Claim Lead(Lineage lineage) => lineage.Lead.Claim;

    private string Of() => answer.Question is { Unit: Core.Quantities.Quantity.Percent, Of: { } whole } ? $" of {whole}" : "";

    private string Value(decimal value) => QuantityPhrase.Value(value, answer.Question.Unit!);

    private string Bare(decimal value) => answer.Question.Unit == Core.Quantities.Quantity.Percent ? Value(value) : NumberWords.Say(value);

    private static string By(AnswerRange range) => $" ({NumberWords.Count(range.LowerOrigins, "origin")})";

    private static string Origins(int count) => NumberWords.Count(count, "independent origin");
}
