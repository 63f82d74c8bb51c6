using Waybill.Core.Catalogues;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>What Arabic and Persian letters, and the places between them, are spelt as: the rows of <c>arabic.yaml</c>.</summary>
internal sealed class ArabicLetters
{
    private const int Also = 3;
    private const int Doubled = 1;

    // A consonant is doubled freely but where it would stand for a vowel that is not written.
    private const int OddlyDoubled = 50;

    /// <summary>The rows that ship.</summary>
    public static readonly ArabicLetters Embedded = new(CatalogueYaml.Open(EmbeddedCatalogue.Read<Reading>("arabic.yaml"), "arabic.yaml"));

    private readonly Dictionary<char, LatticeSpelling[]> single = [];
    private readonly Dictionary<char, LatticeSpelling[]> doubled = [];
    private readonly Dictionary<char, LatticeSpelling[]> oddlyDoubled = [];
    private readonly Dictionary<char, LatticeSpelling[]> glides = [];
    private readonly Dictionary<string, LatticeSpelling[]> places = [];

    private readonly Dictionary<string, LatticeSpelling[]> names = [];

    private ArabicLetters(CatalogueNode root)
    {
        foreach (var (name, node) in root.Section("letters").Entries())
        {
            node.AllowOnly("ala", "press", "fr", "fa", "also");
            var ala = node.Section("ala").Scalar();
            var press = node.Optional("press")?.Scalar() ?? ala;
            var letter = new ArabicSpelling(ala, press, node.Optional("fr")?.Scalar() ?? press, node.Optional("fa")?.Scalar() ?? ala);
            Consonants[name[0]] = letter;
            var standards = new[] { letter.Ala, letter.Press, letter.French, letter.Persian };
            Add(name[0], [.. standards.Select(s => (s, 0)), .. node.Texts("also").Select(s => (s, Also))]);
        }

        foreach (var (name, node) in root.Section("vowels").Entries())
        {
            node.AllowOnly("consonant", "long", "fr");
            Vowels[name[0]] = (node.Text("consonant"), node.Text("long"), node.Text("fr"));
        }

        foreach (var (name, node) in root.Section("spellings").Entries())
            places[name] = LatticeSpelling.AllOf(SpellingRows.Of(node));
        foreach (var (name, node) in root.Section("names").Entries())
            names[name] = LatticeSpelling.AllOf(SpellingRows.Of(node));
        var rows = root.Section("spellings");
        glides['و'] = Glide(SpellingRows.Of(rows.Section("waw")), ["", "a", "e", "o"], ["w", "v", "ww", "vv"], ["a", "e", "i", "o", "u"]);
        glides['ي'] = Glide(SpellingRows.Of(rows.Section("ya")), ["", "a", "e"], ["y", "yy"], ["e", "i"]);
        glides['Y'] = Glide(SpellingRows.Of(rows.Section("ya")), ["", "a", "e"], ["y", "yy", "i"], ["a", "e", "i"]);
    }

    /// <summary>Each consonant, and alif with hamza, as standards write it.</summary>
    public Dictionary<char, ArabicSpelling> Consonants { get; } = [];

    /// <summary>Waw and ya as standards write them.</summary>
    public Dictionary<char, (string Consonant, string Long, string French)> Vowels { get; } = [];

    /// <summary>What may stand at a place that the rows name.</summary>
    public LatticeSpelling[] At(string place) => places[place];

    /// <summary>What a name is spelt as that is read otherwise than its letters would be; null for others.</summary>
    public LatticeSpelling[]? Name(string letters) => names.GetValueOrDefault(letters);

    /// <summary>What a consonant is spelt as.</summary>
    public LatticeSpelling[] Consonant(char letter, bool isDoubled, bool oddly = false) =>
        (
            !isDoubled ? single
            : oddly ? oddlyDoubled
            : doubled
        )[letter];

    /// <summary>What waw or ya between consonants is spelt as, a vowel or a consonant with short vowels about it.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="late">True where a short a may follow ya: Maryam; in "Zayd" none does, for then it is "Ziyad".</param>
    public LatticeSpelling[] Glide(char letter, bool late) => glides[letter == 'ي' && late ? 'Y' : letter];

    private void Add(char letter, List<(string Letters, int Cost)> spellings)
    {
        var all = spellings.Where(s => s.Letters.Length > 0).ToList();
        single[letter] = LatticeSpelling.AllOf(all);
        doubled[letter] = LatticeSpelling.AllOf([.. all, .. Double(all, Doubled)]);
        // Between vowels a single s is read as z in French and English: Hassan.
        oddlyDoubled[letter] = LatticeSpelling.AllOf([.. all, .. Double(all, letter is 'س' or 'ص' ? Doubled : OddlyDoubled)]);
    }

    private static IEnumerable<(string Letters, int Cost)> Double(List<(string Letters, int Cost)> spellings, int cost) =>
        spellings.SelectMany(s => new[] { (s.Letters + s.Letters, s.Cost + cost), (s.Letters[0] + s.Letters, s.Cost + cost) });

    private static LatticeSpelling[] Glide(
        IEnumerable<(string Letters, int Cost)> vowels,
        string[] before,
        string[] consonants,
        string[] behind
    )
    {
        const int asConsonant = 4;
        var all = vowels.ToList();
        foreach (var consonant in consonants)
        {
            foreach (var first in before)
                all.AddRange(behind.Select(last => (first + consonant + last, asConsonant)));
        }

        return LatticeSpelling.AllOf(all);
    }
}
