using Waybill.Assessment.Answers;
using Waybill.Dossier.Model;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>An answer's range in a few words, for a table.</summary>
internal sealed class RangeInShort(Answer answer, AnswerBasis basis, LineagePlaces places)
{
    /// <summary>The words, each number with the place that proves it.</summary>
    public IReadOnlyList<Run> Say() =>
        answer switch
        {
            { Question.Unit: null } => Runs.Of($"stated by {Independent()}"),
            { Range: null } => Runs.Plain("no value stated"),
            { Range: { Lower: { } lower, Highest: { } highest } range } when highest <= lower => Runs.Of(
                $"at least {Value(lower, basis.Floor)}{By(range)}; no higher figure stated{Open(range)}"
            ),
            { Range: { Lower: { } lower, Highest: { } highest } range } => Runs.Of(
                $"at least {Value(lower, basis.Floor)}{By(range)}; highest stated {Bare(highest)}{Open(range)}"
            ),
            { Range: { Lower: { } lower } range } => Runs.Of($"at least {Value(lower, basis.Floor)}{By(range)}{Open(range)}"),
            { Range.Highest: { } highest } => Runs.Of($"no floor; highest stated {Value(highest, basis.Highest)}"),
            _ => Runs.Plain("no value stated"),
        };

    private Run Independent() =>
        new(
            NumberWords.Count(answer.Independent.Count, "independent origin"),
            answer.Independent.Count > 0 ? places.Part(Places.Independent) : null
        );

    private Run Value(decimal value, AnswerFigure? figure) => new(QuantityPhrase.Value(value, answer.Question.Unit!), figure?.To);

    private Run Bare(decimal value) => new(QuantityPhrase.Bare(value, answer.Question.Unit!), basis.Highest?.To);

    private static string By(AnswerRange range) => $" ({NumberWords.Count(range.LowerOrigins, "origin")})";

    private static string Open(AnswerRange range) => range.OpenAbove ? "; open above" : "";
}
