using System.Text.RegularExpressions;
using Waybill.Capture.Dates;

namespace Waybill.Capture.Html.Stated;

/// <summary>Reads the short lines with which an article's text begins: "By A. Writer", "Published 12 May 2024", or a date alone.</summary>
internal static partial class BylineReader
{
    private const int MostLines = 14;
    private const int LongestLine = 120;

    public static PageStatement Read(string text)
    {
        string? author = null,
            date = null;
        foreach (var line in text.Split('\n', MostLines + 1).Take(MostLines).Where(line => line.Length is > 0 and <= LongestLine))
        {
            if (author is null && Author().Match(line) is { Success: true } by)
                author = StatedText.Name(by.Groups["name"].Value);
            if (date is null && (Published().IsMatch(line) || WrittenDate.Read(line) is not null))
                date = line;
        }
        return new("byline")
        {
            Author = author,
            Date = date,
            Published = date is null ? null : WrittenDate.FindIn(date),
        };
    }

    [GeneratedRegex(
        @"\A(?:[Ww]ritten )?[Bb][Yy]:? (?<name>\p{Lu}[\p{L}.'’-]*(?: (?:and |de |van |von |al-|bin )?\p{Lu}[\p{L}.'’-]*){1,7}?)"
            + @"(?=\s*(?:\z|[,|•·(]|\bin\b|\bfor\b|-|–))",
        RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex Author();

    [GeneratedRegex(
        @"\A(?:First )?(?:Published|Posted|Issued|Publication date|Date published|Date)\b(?!.{0,20}\b[Bb]y\b)",
        RegexOptions.CultureInvariant,
        500
    )]
    private static partial Regex Published();
}
