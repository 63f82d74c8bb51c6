using System.Globalization;

namespace Waybill.Core.Time;

/// <summary>EDTF dates in words; an expression without common words for it is shown as it is written.</summary>
public static class DateWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>Says a date or interval.</summary>
    public static string Say(Edtf date)
    {
        if (date.Text.Split('/') is not [var from, var to])
            return Single(date.Text) ?? date.Text;
        return (from, to) switch
        {
            ("..", _) when Single(to) is { } end => $"until {end}",
            ("", _) when Single(to) is { } end => $"until {end}, from an unknown date",
            (_, "..") when Single(from) is { } start => $"since {start}",
            (_, "") when Single(from) is { } start => $"from {start} to an unknown date",
            _ when from == to && Single(from) is { } both => both,
            _ when Single(from) is { } start && Single(to) is { } end => $"between {start} and {end}",
            _ => date.Text,
        };
    }

    /// <summary>A day, such as 13 October 2023.</summary>
    public static string Say(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment in UTC, to the minute.</summary>
    public static string Say(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string? Single(string text)
    {
        var (bare, lead, tail) = text switch
        {
            [.. var rest, '~'] => (rest, "about ", ""),
            [.. var rest, '?'] => (rest, "", " (uncertain)"),
            [.. var rest, '%'] => (rest, "about ", " (uncertain)"),
            _ => (text, "", ""),
        };
        return Plain(bare) is { } words ? lead + words + tail : null;
    }

    private static string? Plain(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Say(day);
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        return text switch
        {
            _ when text.Length == 4 && text.All(char.IsAsciiDigit) => text,
            _ when text.Length == 4 && text.EndsWith('X') && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 =>
                $"the {text[..3]}0s",
            _ when text.Length == 7 && text.EndsWith("-XX", StringComparison.Ordinal) => Plain(text[..4]) is { } year
                ? $"some month of {year}"
                : null,
            _ when text.Length == 10 && text.EndsWith("-XX", StringComparison.Ordinal) => Plain(text[..7]) is { } of
                ? $"some day of {of}"
                : null,
            [.. var year, '-', '2', >= '1' and <= '4' and var season] when Plain(year) is { Length: 4 } =>
                $"{Seasons[season - '1']} {year}",
            _ => null,
        };
    }
}
