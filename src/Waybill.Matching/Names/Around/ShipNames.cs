using System.Text.RegularExpressions;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// Finds the names of a ship in what is written of it: "Xylo ex Ocean Maid" and "Xylo (ex Ocean Maid, ex Tern)" have several; "M/S Tern" is
/// the Tern, as "Tern (Panama)" and "Russian-flagged tanker Tern" are (<see cref="ShipFlags"/>).
/// </summary>
internal static partial class ShipNames
{
    private static readonly char[] Trailing = [' ', ',', ';', ':', '/', '-', '–'];

    private static readonly string Marks = string.Join(
        '|',
        ShipWords
            .BeforeNames.OrderByDescending(mark => mark.Length)
            .Select(mark => Regex.Escape(mark).Replace("\\ ", @"\s+", StringComparison.Ordinal))
    );

    // Behind a name, and before another: "Ex Libris" begins with a word of its own.
    private static readonly Regex BeforeName = new(
        $@"(?<=[\p{{L}}\p{{N}}]\W*)[\s,;]\s*(?:{Marks})(?:[.:]\s*|\s+|-\s*)(?=\W*[\p{{L}}\p{{N}}])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    // Brackets that begin with such a word.
    private static readonly Regex InBrackets = new(
        $@"\s*[(\[]\s*(?:{Marks})(?:[.:]\s*|\s+|-\s*)(?<names>[^()\[\]]*)[)\]]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The names, the first one's first; one at least.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        // Most names are a word or two that none of this is about.
        if (text.AsSpan().IndexOfAny(' ', '/') < 0)
            return [text];
        text = Stroke().Replace(text.Trim(), "${first}${second} ");
        var inside = new List<string>();
        text = InBrackets.Replace(
            text,
            match =>
            {
                inside.AddRange(BeforeName.Split(match.Groups["names"].Value).SelectMany(Listed));
                return " ";
            }
        );
        var names = BeforeName
            .Split(text)
            .Concat(inside)
            .Select(name => ShipFlags.Without(name.Trim().TrimEnd(Trailing)))
            .Where(name => name.Any(char.IsLetterOrDigit))
            .ToList();
        return names.Count == 0 ? [text] : names;
    }

    // "(ex Ocean Maid, Tern, Panama)": a country among them is a flag.
    private static IEnumerable<string> Listed(string names) =>
        names.Split([',', ';']).Where((name, at) => at == 0 || !Places.AreCountryOrCode(name.Trim()));

    // "M/S Tern": not a stroke between two names.
    [GeneratedRegex(@"^(?<first>\p{L})\s?/\s?(?<second>\p{L})\.?\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stroke();
}
