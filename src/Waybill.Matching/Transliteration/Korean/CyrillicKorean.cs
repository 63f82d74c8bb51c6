using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Korean;

/// <summary>How Korean is spelt in Cyrillic letters, from <c>cyrillic-korean.yaml</c>.</summary>
internal sealed class CyrillicKorean
{
    private CyrillicKorean(CatalogueNode root)
    {
        root.AllowOnly("initials", "vowels", "finals");
        Initials = [.. root.Section("initials").Entries().Select(row => KeyValuePair.Create(row.Name[0], CyrillicSpelling.Of(row.Node)))];
        Vowels = [.. root.Section("vowels").Entries().Select(row => KeyValuePair.Create(row.Name[0], CyrillicSpelling.Of(row.Node)))];
        Finals = [.. root.Section("finals").Entries().Select(row => KeyValuePair.Create(row.Name, CyrillicSpelling.Of(row.Node)))];
    }

    /// <summary>The table that ships.</summary>
    public static CyrillicKorean Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<HangulTable>("cyrillic-korean.yaml"), "cyrillic-korean.yaml"));

    /// <summary>The initial consonants.</summary>
    public IReadOnlyList<KeyValuePair<char, CyrillicSpelling>> Initials { get; }

    /// <summary>The vowels.</summary>
    public IReadOnlyList<KeyValuePair<char, CyrillicSpelling>> Vowels { get; }

    /// <summary>The sounds of finals.</summary>
    public IReadOnlyList<KeyValuePair<string, CyrillicSpelling>> Finals { get; }
}

/// <summary>How a jamo, or a final's sound, is spelt in Cyrillic letters.</summary>
/// <param name="System">By the published systems.</param>
/// <param name="Others">What is met besides.</param>
/// <param name="Inside">Of a final, what it becomes before another syllable.</param>
internal sealed record CyrillicSpelling(IReadOnlyList<string> System, IReadOnlyList<string> Others, IReadOnlyList<string> Inside)
{
    /// <summary>Reads a row.</summary>
    public static CyrillicSpelling Of(CatalogueNode row)
    {
        row.AllowOnly("system", "other", "inside");
        return new(row.Texts("system"), row.Texts("other"), row.Texts("inside"));
    }

    /// <summary>All spellings at the end of a word, or of no final; those of a system at no cost.</summary>
    public IEnumerable<(string Spelling, int Cost)> All(int other) => System.Select(s => (s, 0)).Concat(Others.Select(s => (s, other)));

    /// <summary>All spellings within a word.</summary>
    public IEnumerable<(string Spelling, int Cost)> Within(int other) => All(other).Concat(Inside.Select(s => (s, other)));
}
