using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Goods;

/// <summary>The words of a description of goods: folded, in the singular, spellings brought together, numbers apart from units.</summary>
internal static partial class GoodsWords
{
    /// <summary>How much of a description is read, in UTF-16 units.</summary>
    public const int Longest = 2_000;

    private const int LongestUnit = 3;
    private const string Name = "goods-words.yaml";

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<ListedGoods>(Name), Name);
    private static readonly FrozenDictionary<string, string> Same = File.Section("same")
        .Items()
        .SelectMany(line => line.Items().Select(word => (From: Singular(word.Scalar()), To: Singular(line.Items().First().Scalar()))))
        .ToFrozenDictionary(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = Set("empty");
    private static readonly FrozenSet<string> General = Set("general");

    private static readonly FrozenSet<string> Heads = Set("heads");
    private static readonly FrozenSet<string> Things = Set("things");
    private static readonly FrozenDictionary<string, FrozenSet<string>> Otherwise = Table("otherwise");
    private static readonly FrozenDictionary<string, FrozenSet<string>> Before = Table("before");

    /// <summary>The words of what is asked for: as <see cref="Of"/>, without those that mean other goods beside another word.</summary>
    public static IReadOnlyList<string> Asked(string text)
    {
        var all = Phrases(text).SelectMany(WithoutKind).ToList();
        var words = Kept(all);
        return
        [
            .. words.Where(word =>
                !(Otherwise.TryGetValue(word, out var beside) && words.Any(beside.Contains))
                && !(Before.TryGetValue(word, out var behind) && StandsBefore(all, word, behind))
            ),
        ];
    }

    /// <summary>The words, each once, in order.</summary>
    public static IReadOnlyList<string> Of(string text) => Kept(Words(text));

    /// <summary>True where a text says by a word of no more meaning that there is a thing: an inertial navigation unit is a system.</summary>
    public static bool HasHead(string text) => Words(text).Exists(Heads.Contains);

    /// <summary>True for such a word.</summary>
    public static bool IsHead(string word) => Heads.Contains(word);

    /// <summary>
    /// True where a text has words at the end of a phrase, in their order and with nothing between: "power supply" in "laptop power supply, 65 W".
    /// </summary>
    public static bool EndsPhrase(string text, IReadOnlyList<string> words) =>
        Phrases(text)
            .Select(phrase => phrase[..(Last(phrase) + 1)].FindAll(word => !Empty.Contains(word)))
            .Any(phrase => phrase.Count >= words.Count && phrase[^words.Count..].SequenceEqual(words));

    // What stands before a thing for everybody says of what kind it is.
    private static List<string> WithoutKind(List<string> phrase) =>
        Last(phrase) is var last && last > 0 && Things.Contains(phrase[last]) ? phrase[last..] : phrase;

    // Behind the last word may stand how many, or how much: "24 pcs", "50 ml".
    private static int Last(List<string> phrase)
    {
        var end = phrase.Count - 1;
        if (end > 1 && phrase[end].Length <= LongestUnit && IsNumber(phrase[end - 1]))
            end--;
        while (end > 0 && (IsNumber(phrase[end]) || Empty.Contains(phrase[end])))
            end--;
        return end;
    }

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]);

    private static List<List<string>> Phrases(string text) =>
        [.. Parting().Split(text.Length > Longest ? text[..Longest] : text).Select(Words).Where(words => words.Count > 0)];

    private static List<string> Words(string text) =>
        [.. Tokens(text.Length > Longest ? text[..Longest] : text).Select(Word).Where(word => word.Length > 0)];

    private static List<string> Kept(List<string> words) =>
        [.. words.Where(word => !Empty.Contains(word)).Distinct(StringComparer.Ordinal)];

    // Wherever it stands: in "a tank container for tanks" there are tanks.
    private static bool StandsBefore(List<string> words, string word, FrozenSet<string> behind)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] == word && (at + 1 == words.Count || !behind.Contains(words[at + 1])))
                return false;
        }

        return true;
    }

    /// <summary>True for a word that tells goods by itself: no number, and none that stands with all kinds.</summary>
    public static bool Tells(string word) => !IsNumber(word) && word.Length > 1 && !General.Contains(word);

    // A run of letters or of digits: 152mm is 152 and mm, KN-23 is KN and 23.
    private static IEnumerable<string> Tokens(string text)
    {
        var token = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var isDigit = Rune.IsDigit(rune);
            var isLetter = Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
            if (token.Length > 0 && ((!isDigit && !isLetter) || isDigit != char.IsDigit(token[^1])))
            {
                yield return token.ToString();
                token.Clear();
            }

            if (isDigit || isLetter)
                token.Append(rune);
        }

        if (token.Length > 0)
            yield return token.ToString();
    }

    private static string Word(string token)
    {
        var singular = Singular(WordFold.Fold(token));
        return Same.GetValueOrDefault(singular, singular);
    }

    private static string Singular(string word) =>
        word.Length < 4 || !word.EndsWith('s') || Ends(word, "ss", "us") ? word
        : Ends(word, "ies") ? word[..^3] + "y"
        : Ends(word, "xes", "ches", "shes", "oes") ? word[..^2]
        : word[..^1];

    [GeneratedRegex(@"[,;:/()\[\]\n+&]|\.\s|\b(?:and|or|with|for)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parting();

    private static bool Ends(string word, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, FrozenSet<string>> Table(string key) =>
        File.Section(key)
            .Entries()
            .ToFrozenDictionary(
                row => Word(row.Name),
                row => row.Node.Items().Select(word => Word(word.Scalar())).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal
            );

    private static FrozenSet<string> Set(string key) => File.Texts(key).Select(Word).ToFrozenSet(StringComparer.Ordinal);
}
