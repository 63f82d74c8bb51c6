using System.Buffers;

namespace Waybill.Matching.Transliteration.Cyrillic;

/// <summary>Reads Cyrillic tokens by every standard of the languages that their letters allow, the likeliest language first.</summary>
internal static class CyrillicReader
{
    private static readonly SearchValues<char> Serbian = SearchValues.Create("ђјљњћџѓќѕ");
    private static readonly SearchValues<char> OfAsia = SearchValues.Create("әғқңөұүһӣӯҳҷ");
    private static readonly SearchValues<char> Consonants = SearchValues.Create("бвгджзклмнпрстфхцчшщ");

    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var small = token.ToLowerInvariant();
        var languages = Languages(small);
        return languages.SelectMany(language =>
            CyrillicStandard.Embedded.Where(s => s.Language == language).Select(s => new Reading(s.Write(small), s.Name))
        );
    }

    // Letters that one language has and its neighbours lack.
    private static string[] Languages(string token)
    {
        if (token.AsSpan().ContainsAny(Serbian))
            return ["serbian"];
        if (token.AsSpan().ContainsAny(OfAsia))
            return LanguagesOfAsia(token);
        if (token.AsSpan().ContainsAny("єїґ"))
            return ["ukrainian", "russian"];
        // Russian writes -ский and -цкий.
        if (token.Contains("ськ", StringComparison.Ordinal) || token.Contains("цьк", StringComparison.Ordinal))
            return ["ukrainian", "russian"];
        if (token.Contains('ў') || (token.Contains('і') && token.AsSpan().ContainsAny("ыэё")))
            return ["belarusian", "uzbek"];
        if (token.Contains('і'))
            return ["ukrainian", "belarusian", "russian", "kazakh"];
        if (HasHardVowel(token))
            return ["bulgarian", "russian"];
        return token.AsSpan().ContainsAny("ыэёъ") ? ["russian"] : ["russian", "ukrainian", "bulgarian"];
    }

    // The rarer a letter, the fewer languages have it.
    private static string[] LanguagesOfAsia(string token)
    {
        var letters = token.AsSpan();
        if (letters.ContainsAny("ӣӯҷ"))
            return ["tajik"];
        if (letters.ContainsAny("ҳў"))
            return ["uzbek", "tajik"];
        if (letters.ContainsAny("әұһ"))
            return ["kazakh"];
        return letters.ContainsAny("қғ") ? ["kazakh", "uzbek", "tajik"] : ["kyrgyz", "kazakh", "mongolian"];
    }

    // In Bulgarian ъ is a vowel and stands before consonants; in Russian only before vowels.
    private static bool HasHardVowel(string token) =>
        token.IndexOf('ъ', StringComparison.Ordinal) is var at and >= 0 && at + 1 < token.Length && Consonants.Contains(token[at + 1]);
}
