using System.Globalization;
using System.Text;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Learned;

namespace Waybill.Train.Transliteration;

/// <summary>A name in Latin letters and in another script.</summary>
/// <param name="Latin">As it stands in the data.</param>
/// <param name="Native">The native spelling, joined.</param>
/// <param name="Count">How often it was seen.</param>
/// <param name="Letters">The Latin letters, prepared.</param>
/// <param name="Symbols">The native symbols.</param>
internal sealed record SpellingPair(string Latin, string Native, int Count, LatinSpelling Letters, List<NativeSymbol> Symbols)
{
    private const int LongestLine = 1000;

    /// <summary>The languages of the data, with the script that each is written in.</summary>
    public static readonly (string Language, Script Script)[] Languages =
    [
        ("arabic", Script.Arabic),
        ("chinese", Script.Han),
        ("japanese", Script.Kana),
        ("korean", Script.Hangul),
        ("russian", Script.Cyrillic),
    ];

    /// <summary>Reads a file: a Latin name, native characters parted by spaces, and a count, parted by tabs.</summary>
    /// <exception cref="IOException">The file is missing.</exception>
    /// <exception cref="FormatException">A line has another form; the message names it.</exception>
    public static List<SpellingPair> Read(string path, Script script) => Parse(File.ReadLines(path), path, script);

    /// <summary>Reads lines of a file; its path is for messages.</summary>
    /// <exception cref="FormatException">A line has another form; the message names it.</exception>
    public static List<SpellingPair> Parse(IEnumerable<string> lines, string path, Script script)
    {
        var pairs = new List<SpellingPair>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var parts = line.Split('\t');
            if (
                parts.Length != 3
                || line.Length > LongestLine
                || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            )
                throw new FormatException($"{path}:{number}: this is no 'name, characters, count' line: part the three by tabs");
            var native = parts[1].Replace(" ", "", StringComparison.Ordinal);
            var (folded, symbols) = (LatinFold.Fold(parts[0]), NativeSymbols.Of(native, script));
            if (folded.Length > 0 && symbols.Count > 0)
                pairs.Add(new(parts[0], native, count, new LatinSpelling(folded), symbols));
        }

        return pairs;
    }

    /// <summary>The first letter and the consonants behind it: names that sound alike lie close when sorted by it.</summary>
    public string Skeleton()
    {
        var skeleton = new StringBuilder();
        foreach (var letter in Letters.Letters)
        {
            var c = (char)(letter + 'a' - 1);
            if (skeleton.Length == 0 || !"aeiouyhw".Contains(c, StringComparison.Ordinal))
                skeleton.Append(c);
        }

        return skeleton.ToString();
    }
}
