using Waybill.Core.Catalogues;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Hebrew;

/// <summary>What Hebrew letters, and the places between them, are read and spelt as: the rows of <c>hebrew.yaml</c>.</summary>
internal sealed class HebrewLetters
{
    /// <summary>The rows that ship.</summary>
    public static readonly HebrewLetters Embedded = new(CatalogueYaml.Open(EmbeddedCatalogue.Read<Reading>("hebrew.yaml"), "hebrew.yaml"));

    private readonly Dictionary<char, Consonant> plain;
    private readonly Dictionary<char, Consonant> withGeresh;
    private readonly Dictionary<string, LatticeSpelling[]> pairs;
    private readonly Dictionary<char, Vowel> vowels = [];

    private HebrewLetters(CatalogueNode root)
    {
        root.AllowOnly("consonants", "with-geresh", "pairs", "between", "behind", "carriers", "he-last", "vav", "yod", "behind-glide");
        (plain, withGeresh) = (Consonants(root.Section("consonants")), Consonants(root.Section("with-geresh")));
        pairs = root.Section("pairs").Entries().ToDictionary(row => row.Name, row => Row(row.Node), StringComparer.Ordinal);
        foreach (var (name, node) in root.Section("carriers").Entries())
            vowels[name[0]] = VowelOf(node);
        (vowels['ו'], vowels['י']) = (VowelOf(root.Section("vav")), VowelOf(root.Section("yod")));
        (Between, Behind) = (Row(root.Section("between")), Row(root.Section("behind")));
        (HeLast, BehindGlide) = (Row(root.Section("he-last")), Row(root.Section("behind-glide")));
    }

    /// <summary>What may stand behind a consonant where no vowel is written.</summary>
    public LatticeSpelling[] Between { get; }

    /// <summary>What may stand behind a last consonant.</summary>
    public LatticeSpelling[] Behind { get; }

    /// <summary>What he is spelt as at the end.</summary>
    public LatticeSpelling[] HeLast { get; }

    /// <summary>What may stand behind vav or yod.</summary>
    public LatticeSpelling[] BehindGlide { get; }

    /// <summary>What two letters are spelt as that stand for one sign; null for others.</summary>
    public LatticeSpelling[]? Pair(HebrewLetter one, HebrewLetter other) =>
        pairs.GetValueOrDefault(string.Concat([one.Letter, other.Letter]));

    /// <summary>What vav, yod, alef or ayin is spelt as.</summary>
    public Vowel OfVowel(HebrewLetter letter) => vowels[letter.Letter];

    /// <summary>A consonant; null for a letter that is none.</summary>
    public Consonant? Of(HebrewLetter letter) =>
        (letter.HasGeresh && withGeresh.TryGetValue(letter.Letter, out var other)) || plain.TryGetValue(letter.Letter, out other)
            ? other
            : null;

    private static Dictionary<char, Consonant> Consonants(CatalogueNode rows) =>
        rows.Entries()
            .ToDictionary(
                row => row.Name[0],
                row =>
                {
                    row.Node.AllowOnly("first", "later", "spelt");
                    var first = row.Node.Text("first");
                    return new Consonant(first, row.Node.OptionalText("later") ?? first, Row(row.Node.Section("spelt")));
                }
            );

    private static Vowel VowelOf(CatalogueNode row)
    {
        row.AllowOnly("first", "before-glide", "later", "last", "doubled");
        var (first, later) = (Row(row.Section("first")), Row(row.Section("later")));
        return new(first, later, Row(row.Section("last")))
        {
            BeforeGlide = row.Optional("before-glide") is { } beforeGlide ? Row(beforeGlide) : first,
            Doubled = row.Optional("doubled") is { } doubled ? Row(doubled) : later,
        };
    }

    private static LatticeSpelling[] Row(CatalogueNode row) => LatticeSpelling.AllOf(SpellingRows.Of(row));

    /// <summary>A consonant.</summary>
    /// <param name="First">How it is read at the beginning of a word.</param>
    /// <param name="Later">How it is read elsewhere.</param>
    /// <param name="Spelt">What it is spelt as.</param>
    internal sealed record Consonant(string First, string Later, LatticeSpelling[] Spelt);

    /// <summary>A letter that stands for vowels, or for vowels and a consonant.</summary>
    /// <param name="First">What it is spelt as at the beginning of a word.</param>
    /// <param name="Later">What it is spelt as within it.</param>
    /// <param name="Last">What it is spelt as at its end.</param>
    internal sealed record Vowel(LatticeSpelling[] First, LatticeSpelling[] Later, LatticeSpelling[] Last)
    {
        /// <summary>What it is spelt as at the beginning, before vav or yod.</summary>
        public required LatticeSpelling[] BeforeGlide { get; init; }

        /// <summary>What two of it are spelt as.</summary>
        public required LatticeSpelling[] Doubled { get; init; }
    }
}
