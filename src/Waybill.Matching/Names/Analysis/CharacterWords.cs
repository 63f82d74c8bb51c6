using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Analysis;

/// <summary>The words of <c>characters.yaml</c>, which stand without blanks in the names of bodies.</summary>
internal sealed class CharacterWords
{
    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> places;
    private readonly HashSet<char> behindPlaces;
    private readonly HashSet<char> ends;
    private readonly HashSet<char> behindWords;
    private readonly FrozenDictionary<string, string> headsBehind;
    private readonly int longest;

    private CharacterWords(CatalogueNode root)
    {
        root.AllowOnly("words", "ends", "places", "behind-places", "behind-words");
        var (called, last, behind) = (Pairs(root.Section("words")), Pairs(root.Section("ends")), Pairs(root.Section("behind-words")));
        Heads = [.. called, .. last];
        headsBehind = behind.ToFrozenDictionary(pair => pair.Word, pair => pair.Head, StringComparer.Ordinal);
        behindWords = [.. behind.Select(pair => pair.Word[0])];
        ends = [.. last.Select(pair => pair.Word[0])];
        behindPlaces = [.. root.Texts("behind-places").Select(sign => sign[0])];
        places = root.Texts("places").ToFrozenSet(StringComparer.Ordinal);
        words = called.Select(pair => pair.Word).Concat(places).ToFrozenSet(StringComparer.Ordinal);
        longest = words.Max(word => word.Length);
    }

    /// <summary>The words that ship with Waybill.</summary>
    public static CharacterWords Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<CharacterWords>("characters.yaml"), "characters.yaml"));

    /// <summary>The words, each with what it is called in English.</summary>
    public IReadOnlyList<(string Word, string Head)> Heads { get; }

    /// <summary>What a word of one character behind another word is called in English; null for others.</summary>
    /// <remarks>Folded to Latin letters such a word is a name of many people: 局 is "ju".</remarks>
    public string? HeadBehind(string character) => headsBehind.GetValueOrDefault(character);

    /// <summary>
    /// Cuts known words out of a text without blanks, the longest first from the left; what is between them stays together.
    /// </summary>
    public List<string> Cut(string text)
    {
        var (pieces, from) = (new List<string>(), 0);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(longest, text.Length - at);
            while (length > 1 && !lookup.Contains(text.AsSpan(at, length)))
                length--;
            if (length < 2)
            {
                at++;
                continue;
            }

            if (at > from)
                pieces.Add(text[from..at]);
            pieces.Add(text.Substring(at, length));
            at += length;
            if (at + 1 < text.Length && behindPlaces.Contains(text[at]) && places.Contains(pieces[^1]))
                at++;
            from = at;
        }

        if (from == text.Length)
            return pieces;
        if (from > 0 && from == text.Length - 1 && behindWords.Contains(text[^1]))
            return [.. pieces, text[^1..]];
        var hasEnd = text.Length > 1 && ends.Contains(text[^1]);
        if (!hasEnd || from + 1 < text.Length)
            pieces.Add(hasEnd ? text[from..^1] : text[from..]);
        if (hasEnd)
            pieces.Add(text[^1..]);
        return pieces;
    }

    private static List<(string Word, string Head)> Pairs(CatalogueNode rows) =>
        [
            .. rows.Items()
                .Select(row => row.Items().Select(item => item.Scalar()).ToList())
                .SelectMany(row => row.Skip(1).Select(word => (word, row[0]))),
        ];
}
