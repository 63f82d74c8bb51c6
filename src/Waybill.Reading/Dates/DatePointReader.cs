using System.Collections.Frozen;
using System.Globalization;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Dates;

/// <summary>Reads one day, month or year at a token.</summary>
/// <param name="published">The day of publication, or the last day that it may be.</param>
/// <param name="isDay">True where the day of publication is known to the day.</param>
internal sealed class DatePointReader(DateOnly? published, bool isDay)
{
    private static readonly FrozenDictionary<string, int> Months = Names(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, 1)
        .Concat([
            new("jan.", 1),
            new("feb.", 2),
            new("mar.", 3),
            new("apr.", 4),
            new("jun.", 6),
            new("jul.", 7),
            new("aug.", 8),
            new("sep.", 9),
            new("sept.", 9),
            new("oct.", 10),
            new("nov.", 11),
            new("dec.", 12),
            new("oct", 10),
            new("nov", 11),
            new("dec", 12),
            new("sept", 9),
            new("aug", 8),
            new("feb", 2),
            new("jan", 1),
        ])
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Weekdays = Names(CultureInfo.InvariantCulture.DateTimeFormat.DayNames, 0)
        .ToFrozenDictionary();

    /// <summary>True for the name of a month or of a day of the week, which names no person or body.</summary>
    public static bool IsName(Token token) =>
        token is { IsWord: true, IsCapitalised: true }
        && token.Lower != "may"
        && (Weekdays.ContainsKey(token.Lower) || Months.ContainsKey(token.Lower));

    /// <summary>The point that begins at a token; null when none does. A bare year or month without a preposition is none.</summary>
    public DatePoint? At(IReadOnlyList<Token> tokens, int at, bool bare)
    {
        var start = at;
        var isLast = false;
        while (
            at < tokens.Count
            && tokens[at].Lower
                is "the"
                    or "early"
                    or "late"
                    or "earlier"
                    or "later"
                    or "mid"
                    or "about"
                    or "around"
                    or "last"
                    or "end"
                    or "of"
                    or "start"
                    or "beginning"
                    or "middle"
                    or "this"
            && at - start < 4
        )
        {
            if (Relative(tokens, at) is { } relative)
                return relative;
            // "since the start of the year"
            if (
                at > start
                && (tokens[at - 1].Lower, tokens[at].Lower, Peek(tokens, at + 1)?.Lower) is ("of", "the", "year")
                && published is { } now
            )
                return new(at + 1, now.Year, null, null);
            isLast = tokens[at].Lower == "last";
            at++;
        }

        if (at >= tokens.Count)
            return null;
        var point =
            Relative(tokens, at)
            ?? Iso(tokens, at)
            ?? DayMonth(tokens, at)
            ?? MonthDay(tokens, at, bare && at == start)
            ?? Weekday(tokens, at, isLast)
            ?? (bare ? null : Year(tokens, at));
        // "last May", said in May, is the year before.
        return isLast && published is { } today && point is { Year: null, Day: null, Month: { } month } && month == today.Month
            ? point with { Year = today.Year - 1 }
            : point;
    }

    private static IEnumerable<KeyValuePair<string, int>> Names(string[] names, int from) =>
        names.Where(n => n.Length > 0).Select((name, i) => new KeyValuePair<string, int>(name.ToLowerInvariant(), i + from));

    private static Token? Peek(IReadOnlyList<Token> tokens, int at) => at < tokens.Count ? tokens[at] : null;

    private static int? MonthOf(Token? token) =>
        token is { IsWord: true, IsCapitalised: true } word
        && Months.TryGetValue(word.Lower.StartsWith("mid-", StringComparison.Ordinal) ? word.Lower[4..] : word.Lower, out var month)
            ? month
        : token is { IsWord: true } hyphened
        && hyphened.Lower.StartsWith("mid-", StringComparison.Ordinal)
        && Months.TryGetValue(hyphened.Lower[4..], out var middle)
            ? middle
        : null;

    private static int? DayOf(Token? token)
    {
        if (token is not { Kind: TokenKind.Number } number)
            return null;
        var digits = number.Lower.AsSpan().TrimEnd("stndrh");
        return
            digits.Length <= 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : null;
    }

    private static int? YearOf(Token? token) =>
        token is { Kind: TokenKind.Number, Lower.Length: 4 } number
        && int.TryParse(number.Lower, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and <= 2099
            ? year
            : null;

    private static DatePoint? Year(IReadOnlyList<Token> tokens, int at) =>
        YearOf(tokens[at]) is { } year && Peek(tokens, at + 1)?.Lower is not ("containers" or "shells" or "mm" or "%")
            ? new(at, year, null, null)
            : null;

    private static DatePoint? DayMonth(IReadOnlyList<Token> tokens, int at)
    {
        if (DayOf(tokens[at]) is not { } day)
            return null;
        var next = Peek(tokens, at + 1)?.Lower == "of" ? at + 2 : at + 1;
        if (MonthOf(Peek(tokens, next)) is not { } month)
            return null;
        var year = YearOf(Peek(tokens, next + 1));
        return new(year is null ? next : next + 1, year, month, day);
    }

    private static DatePoint? MonthDay(IReadOnlyList<Token> tokens, int at, bool bare)
    {
        if (MonthOf(tokens[at]) is not { } month)
            return null;
        if (YearOf(Peek(tokens, at + 1)) is { } monthYear)
            return new(at + 1, monthYear, month, null);
        if (Peek(tokens, at + 1)?.Lower == "of" && YearOf(Peek(tokens, at + 2)) is { } ofYear)
            return new(at + 2, ofYear, month, null);
        if (DayOf(Peek(tokens, at + 1)) is { } day && Peek(tokens, at + 2)?.Lower is not ("containers" or "shells"))
        {
            var comma = Peek(tokens, at + 2)?.Lower == "," ? at + 3 : at + 2;
            return YearOf(Peek(tokens, comma)) is { } year ? new(comma, year, month, day) : new(at + 1, null, month, day);
        }

        return bare || (tokens[at].Lower is "may" or "march" && at == 0) ? null : new(at, null, month, null);
    }

    private static DatePoint? Iso(IReadOnlyList<Token> tokens, int at)
    {
        if (
            YearOf(tokens[at]) is not { } year
            || Peek(tokens, at + 1)?.Lower != "-"
            || Peek(tokens, at + 2) is not { Kind: TokenKind.Number, Lower.Length: 2 } m
            || Peek(tokens, at + 3)?.Lower != "-"
            || Peek(tokens, at + 4) is not { Kind: TokenKind.Number, Lower.Length: 2 } d
        )
        {
            return null;
        }

        var month = int.Parse(m.Lower, CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 ? new(at + 4, year, month, int.Parse(d.Lower, CultureInfo.InvariantCulture)) : null;
    }

    // The latest such day that is not after publication: papers say "Friday" of the week that is past.
    private DatePoint? Weekday(IReadOnlyList<Token> tokens, int at, bool isLast)
    {
        if (!tokens[at].IsCapitalised || !Weekdays.TryGetValue(tokens[at].Lower, out var weekday))
            return null;
        if (!isDay || published is not { } day)
            return new(at, null, null, null, "");
        var back = ((int)day.DayOfWeek - weekday + 7) % 7;
        return Resolved(at, day.AddDays(isLast && back == 0 ? -7 : -back));
    }

    private DatePoint? Relative(IReadOnlyList<Token> tokens, int at)
    {
        var day = published ?? DateOnly.MinValue.AddYears(1);
        var first = tokens[at].Lower;
        var second = Peek(tokens, at + 1)?.Lower ?? "";
        var third = Peek(tokens, at + 2)?.Lower ?? "";
        if (published is null || !isDay)
        {
            var length = (first, second, third) switch
            {
                ("the", "day", "before") or ("the", "same", "day") => 2,
                ("yesterday" or "today" or "tomorrow", _, _) => 0,
                ("last" or "this" or "next", "week" or "month" or "year", _) when published is null || second == "week" => 1,
                _ => -1,
            };
            if (length >= 0)
                return new(at + length, null, null, null, "");
        }

        return (first, second, third) switch
        {
            ("the", "day", "before") when isDay => Resolved(at + 2, day.AddDays(-1)),
            ("the", "same", "day") when isDay => Resolved(at + 2, day),
            ("yesterday", _, _) when isDay => Resolved(at, day.AddDays(-1)),
            ("today", _, _) when isDay => Resolved(at, day),
            ("this", "year", _) => new(at + 1, day.Year, null, null, day.Year.ToString("0000", CultureInfo.InvariantCulture)),
            ("last", "year", _) => new(at + 1, day.Year - 1, null, null, (day.Year - 1).ToString("0000", CultureInfo.InvariantCulture)),
            ("this", "month", _) => new(at + 1, day.Year, day.Month, null),
            ("last", "month", _) => new(at + 1, day.AddMonths(-1).Year, day.AddMonths(-1).Month, null),
            ("next", "year", _) => new(at + 1, day.Year + 1, null, null),
            ("next", "month", _) => new(at + 1, day.AddMonths(1).Year, day.AddMonths(1).Month, null),
            ("this", "week", _) when isDay => new(
                at + 1,
                null,
                null,
                null,
                Written(day.AddDays(-(((int)day.DayOfWeek + 6) % 7))),
                Written(day)
            ),
            ("next", "week", _) when isDay => new(
                at + 1,
                null,
                null,
                null,
                Written(day.AddDays(7 - (((int)day.DayOfWeek + 6) % 7))),
                Written(day.AddDays(13 - (((int)day.DayOfWeek + 6) % 7)))
            ),
            ("last", "week", _) when isDay => new(
                at + 1,
                null,
                null,
                null,
                Written(day.AddDays(-6 - (((int)day.DayOfWeek + 6) % 7) - 1)),
                Written(day.AddDays(-(((int)day.DayOfWeek + 6) % 7) - 1))
            ),
            _ => null,
        };
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DatePoint Resolved(int last, DateOnly day) => new(last, day.Year, day.Month, day.Day, Written(day));
}
