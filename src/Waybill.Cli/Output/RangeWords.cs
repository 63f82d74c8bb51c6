using System.Globalization;
using Waybill.Assessment.Answers;
using Waybill.Core.Quantities;

namespace Waybill.Cli.Output;

/// <summary>An answer's range in a few words that keep what the bounds mean.</summary>
internal static class RangeWords
{
    /// <summary>
    /// How many independent origins an answer has; "2 of 3" where two of them support its floor, and the third says something else.
    /// </summary>
    public static string Independent(Answer answer) =>
        answer.Range is { Lower: not null, LowerOrigins: var floor } && floor < answer.Independent.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{floor} of {answer.Independent.Count}")
            : answer.Independent.Count.ToString(CultureInfo.InvariantCulture);

    public static string Of(Answer answer)
    {
        if (answer.Question.Unit is not { } unit)
            return answer.For.Count > 0 ? "stated" : "not stated";
        if (answer.Range is not { } range)
            return "no figure";
        var floor = range.Lower is { } lower ? $"at least {NumberText.Grouped(lower)}" : null;
        var top =
            range.Highest is { } highest && highest != range.Lower
                ? $"{(range.OpenAbove ? "stated up to" : "at most")} {NumberText.Grouped(highest)}"
                : null;
        var open = range.OpenAbove && top is null ? "open above" : null;
        return string.Join(", ", new[] { floor, top, open }.Where(part => part is not null)) + $" ({unit})";
    }
}
