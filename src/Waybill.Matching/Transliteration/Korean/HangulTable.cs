using Waybill.Core.Catalogues;

namespace Waybill.Matching.Transliteration.Korean;

/// <summary>Spellings of jamo and family names, from <c>hangul.yaml</c>.</summary>
internal sealed class HangulTable
{
    private static readonly Lazy<HangulTable> TheEmbedded = new(() =>
        Parse(EmbeddedCatalogue.Read<HangulTable>("hangul.yaml"), "hangul.yaml")
    );

    private readonly Dictionary<char, JamoSpelling> initials;
    private readonly Dictionary<char, JamoSpelling> vowels;
    private readonly Dictionary<char, string> finals;
    private readonly Dictionary<string, IReadOnlyList<string>> changes;
    private readonly Dictionary<char, IReadOnlyList<string>> surnames;

    private HangulTable(CatalogueNode root)
    {
        root.AllowOnly("initials", "vowels", "finals", "changes", "surnames", "surnames-of-two");
        initials = root.Section("initials").Entries().ToDictionary(e => e.Name[0], e => JamoSpelling.Of(e.Node));
        vowels = root.Section("vowels").Entries().ToDictionary(e => e.Name[0], e => JamoSpelling.Of(e.Node));
        finals = root.Section("finals").Entries().ToDictionary(e => e.Name[0], e => e.Node.Scalar());
        changes = root.Section("changes").Entries().ToDictionary(e => e.Name, e => root.Section("changes").Texts(e.Name));
        SurnamesOfTwo = root.Texts("surnames-of-two").ToHashSet(StringComparer.Ordinal);
        surnames = root.Section("surnames").Entries().ToDictionary(e => e.Name[0], e => root.Section("surnames").Texts(e.Name));
    }

    /// <summary>The initial consonants with their spellings.</summary>
    public IReadOnlyDictionary<char, JamoSpelling> Initials => initials;

    /// <summary>The vowels with their spellings.</summary>
    public IReadOnlyDictionary<char, JamoSpelling> Vowels => vowels;

    /// <summary>The syllables that are family names, with their spellings.</summary>
    public IReadOnlyDictionary<char, IReadOnlyList<string>> Surnames => surnames;

    /// <summary>Family names of two syllables.</summary>
    public IReadOnlySet<string> SurnamesOfTwo { get; }

    /// <summary>The table that ships.</summary>
    public static HangulTable Embedded => TheEmbedded.Value;

    /// <summary>Reads a table.</summary>
    /// <exception cref="CatalogueException">The file does not hold.</exception>
    public static HangulTable Parse(string yaml, string file) => new(CatalogueYaml.Open(yaml, file));

    /// <summary>How an initial consonant is spelt.</summary>
    public JamoSpelling Initial(char jamo) => initials[jamo];

    /// <summary>How a vowel is spelt.</summary>
    public JamoSpelling Vowel(char jamo) => vowels[jamo];

    /// <summary>How a final is spelt at the end of a word; nothing for none.</summary>
    public string Final(char? jamo) => jamo is { } one ? finals[one] : "";

    /// <summary>How a spelling of a final may change.</summary>
    public IReadOnlyList<string> Changes(string final) => changes.GetValueOrDefault(final) ?? [];

    /// <summary>How a family name is spelt; empty when the syllable is none.</summary>
    public IReadOnlyList<string> Surname(char syllable) => surnames.GetValueOrDefault(syllable) ?? [];
}
