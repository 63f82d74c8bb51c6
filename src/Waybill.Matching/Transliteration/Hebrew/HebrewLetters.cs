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
    private readonly Dictionary<char, Dictionary<string, LatticeSpelling[]>> vowels = [];

    private HebrewLetters(CatalogueNode root)
    {
        root.AllowOnly("consonants", "with-geresh", "pairs", "between", "behind", "carriers", "he-last", "vav", "yod", "behind-glide");
        (plain, withGeresh) = (Consonants(root.Section("consonants")), Consonants(root.Section("with-geresh")));
        pairs = Places(root.Section("pairs"));
        foreach (var (name, node) in root.Section("carriers").Entries())
            vowels[name[0]] = Places(node);
        (vowels['ו'], vowels['י']) = (Places(root.Section("vav")), Places(root.Section("yod")));
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

    /// <summary>What vav, yod, alef or ayin is spelt as at a place.</summary>
    public LatticeSpelling[] Vowel(char letter, string place) => vowels[letter][place];

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

    private static Dictionary<string, LatticeSpelling[]> Places(CatalogueNode rows) =>
        rows.Entries().ToDictionary(row => row.Name, row => Row(row.Node), StringComparer.Ordinal);

    private static LatticeSpelling[] Row(CatalogueNode row) => LatticeSpelling.AllOf(SpellingRows.Of(row));

    /// <summary>A consonant.</summary>
    /// <param name="First">How it is read at the beginning of a word.</param>
    /// <param name="Later">How it is read elsewhere.</param>
    /// <param name="Spelt">What it is spelt as.</param>
    internal sealed record Consonant(string First, string Later, LatticeSpelling[] Spelt);
}
