using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Waybill.Core.Catalogues;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Goods;

/// <summary>The words of a description of goods: folded, in the singular, spellings brought together, numbers apart from units.</summary>
internal static class GoodsWords
{
    /// <summary>How much of a description is read, in UTF-16 units.</summary>
    public const int Longest = 2_000;

    private const string Name = "goods-words.yaml";

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<ListedGoods>(Name), Name);
    private static readonly FrozenDictionary<string, string> Same = File.Section("same")
        .Items()
        .SelectMany(line => line.Items().Select(word => (From: Singular(word.Scalar()), To: Singular(line.Items().First().Scalar()))))
        .ToFrozenDictionary(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Empty = Set("empty");
    private static readonly FrozenSet<string> General = Set("general");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Otherwise = File.Section("otherwise")
        .Entries()
        .ToFrozenDictionary(
            row => Word(row.Name),
            row => row.Node.Items().Select(word => Word(word.Scalar())).ToFrozenSet(StringComparer.Ordinal),
            StringComparer.Ordinal
        );

    /// <summary>The words of what is asked for: as <see cref="Of"/>, without those that mean other goods beside another word.</summary>
    public static IReadOnlyList<string> Asked(string text)
    {
        var words = Of(text);
        return [.. words.Where(word => !Otherwise.TryGetValue(word, out var beside) || !words.Any(beside.Contains))];
    }

    /// <summary>The words, each once, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var token in Tokens(text.Length > Longest ? text[..Longest] : text))
        {
            var word = Word(token);
            if (word.Length > 0 && !Empty.Contains(word) && !words.Contains(word))
                words.Add(word);
        }

        return words;
    }

    /// <summary>True for a word that tells goods by itself: no number, and none that stands with all kinds.</summary>
    public static bool Tells(string word) => !char.IsAsciiDigit(word[0]) && word.Length > 1 && !General.Contains(word);

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

    private static bool Ends(string word, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string key) => File.Texts(key).Select(Word).ToFrozenSet(StringComparer.Ordinal);
}
