using Waybill.Assessment.Answers;
using Waybill.Core.Quantities;

namespace Waybill.Cli.Output;

/// <summary>An answer's range in a few words that keep what the bounds mean.</summary>
internal static class RangeWords
{
    public static string Of(Answer answer)
    {
        if (answer.Question.Unit is not { } unit)
            return answer.For.Count > 0 ? "stated" : "not stated";
        if (answer.Range is not { } range)
            return "no figure";
        var floor = range.Lower is { } lower ? $"at least {NumberText.Grouped(lower)} by {Counted.Of(range.LowerOrigins, "origin")}" : null;
        var top =
            range.Highest is { } highest && highest != range.Lower
                ? $"{(range.OpenAbove ? "stated up to" : "at most")} {NumberText.Grouped(highest)}"
                : null;
        var open = range.OpenAbove && top is null ? "open above" : null;
        return string.Join(", ", new[] { floor, top, open }.Where(part => part is not null)) + $" ({unit})";
    }
}
