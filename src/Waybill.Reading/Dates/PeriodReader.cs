using System.Collections.Frozen;
using System.Globalization;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates;

/// <summary>
/// Reads stretches of time that are counted back from publication: <c>in the preceding weeks</c>, <c>over the past three months</c>,
/// <c>two weeks ago</c>. A stretch without a number is about a month for weeks, a week for days, three for months and years.
/// </summary>
/// <param name="published">The day of publication, or the last day that it may be.</param>
internal sealed class PeriodReader(DateOnly? published)
{
    private const decimal Most = 1000;

    private static readonly FrozenSet<string> Openings = new[] { "in", "over", "during", "within", "for", "throughout", "across" }
        .ToFrozenSet();

    private static readonly FrozenSet<string> Past = new[] { "past", "last", "preceding", "previous", "recent" }.ToFrozenSet();

    /// <summary>The stretch that begins at a token, up to when it is said, or a point so long ago; null when there is neither.</summary>
    public DateMention? At(IReadOnlyList<Token> tokens, int first)
    {
        if (Openings.Contains(tokens[first].Lower))
            return Stretch(tokens, first);
        return Ago(tokens, first);
    }

    private DateMention? Stretch(IReadOnlyList<Token> tokens, int first)
    {
        var at = first + 1;
        if (Lower(tokens, at) is "the" or "these")
            at++;
        if (Lower(tokens, at) is not { } past || !Past.Contains(past))
            return null;
        at++;
        var (number, next) = Number(tokens, at);
        if (Unit(tokens, next) is not { } unit)
            return null;
        // "in the last month" is a month's time; "in the last of the months" is nothing.
        var plural = tokens[next].Lower.EndsWith('s');
        return new(first, next, DateRelation.Since, From(unit, number ?? (plural ? null : 1)), null);
    }

    private DateMention? Ago(IReadOnlyList<Token> tokens, int first)
    {
        var (number, next) = Number(tokens, first);
        if (number is null || Unit(tokens, next) is not { } unit || Lower(tokens, next + 1) != "ago")
            return null;
        return new(first, next + 1, DateRelation.At, Point(unit, (int)number), null);
    }

    private static (decimal? Number, int Next) Number(IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count)
            return (null, at);
        if (tokens[at].Lower is "a" or "an" && Unit(tokens, at + 1) is not null)
            return (1, at + 1);
        if (tokens[at].Lower is "few" or "couple")
            return (null, Lower(tokens, at + 1) == "of" ? at + 2 : at + 1);
        return
            NumberParser.At(tokens, at) is { Kind: AmountKind.Count } number
            && (number.Value ?? number.AtLeast) is >= 1 and <= Most and var value
            ? (decimal.Truncate(value), number.Last + 1)
            : (null, at);
    }

    private static string? Unit(IReadOnlyList<Token> tokens, int at) =>
        Lower(tokens, at) switch
        {
            "day" or "days" => "day",
            "week" or "weeks" => "week",
            "month" or "months" => "month",
            "year" or "years" => "year",
            _ => null,
        };

    private static string? Lower(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at].Lower : null;

    // Where a stretch begins: as finely as its unit and number tell, and marked as about where no number is given.
    private string From(string unit, decimal? number)
    {
        if (published is not { } day)
            return "";
        if (number is not { } count)
        {
            return unit switch
            {
                "day" => Day(day.AddDays(-7)) + "~",
                "week" => Month(day.AddDays(-28)) + "~",
                "month" => Month(day.AddMonths(-3)) + "~",
                _ => Year(day.AddYears(-3)) + "~",
            };
        }

        return unit == "year" && count == 1 ? Month(day.AddYears(-1)) : Point(unit, (int)count);
    }

    private string Point(string unit, int count) =>
        published is not { } day ? ""
        : unit switch
        {
            "day" => Day(day.AddDays(-count)),
            "week" => Day(day.AddDays(-7 * count)),
            "month" => Month(day.AddMonths(-count)),
            _ => Year(day.AddYears(-count)),
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
