using Waybill.Core.Catalogues;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Brahmic;

/// <summary>What the letters of Brahmic scripts are read and spelt as: the rows of <c>brahmic.yaml</c>.</summary>
internal sealed class BrahmicLetters
{
    private const char Candrabindu = '\u0901';
    private const char Anusvara = '\u0902';

    /// <summary>The rows that ship.</summary>
    public static readonly BrahmicLetters Embedded = new(
        CatalogueYaml.Open(EmbeddedCatalogue.Read<Reading>("brahmic.yaml"), "brahmic.yaml")
    );

    private readonly Dictionary<char, Row> consonants;
    private readonly Dictionary<char, Row> withNukta;
    private readonly Dictionary<char, Row> ofTamil;
    private readonly Dictionary<char, Row> vowels;
    private readonly Dictionary<char, string> sinhala;
    private readonly Dictionary<string, char> letters;
    private readonly Dictionary<string, LatticeSpelling[]> pairs;
    private readonly LatticeSpelling[] inherent;
    private readonly LatticeSpelling[] inherentLast;
    private readonly LatticeSpelling[] anusvara;
    private readonly LatticeSpelling[] candrabindu;
    private readonly LatticeSpelling[] visarga;
    private readonly LatticeSpelling[] again;

    private BrahmicLetters(CatalogueNode root)
    {
        root.AllowOnly(
            "consonants",
            "with-nukta",
            "of-tamil",
            "vowels",
            "inherent",
            "inherent-last",
            "joined",
            "pairs",
            "anusvara",
            "candrabindu",
            "visarga",
            "again",
            "letters",
            "sinhala"
        );
        pairs = root.Section("pairs").Entries().ToDictionary(row => row.Name, row => LatticeSpelling.AllOf(SpellingRows.Of(row.Node)));
        (consonants, withNukta) = (Rows(root.Section("consonants")), Rows(root.Section("with-nukta")));
        (ofTamil, vowels) = (Rows(root.Section("of-tamil")), Rows(root.Section("vowels")));
        (inherent, inherentLast) = (Spelt(root, "inherent"), Spelt(root, "inherent-last"));
        (anusvara, candrabindu, visarga) = (Spelt(root, "anusvara"), Spelt(root, "candrabindu"), Spelt(root, "visarga"));
        (again, Joined) = (Spelt(root, "again"), Spelt(root, "joined"));
        letters = root.Section("letters").Entries().ToDictionary(row => row.Name, row => row.Node.Scalar()[0], StringComparer.Ordinal);
        sinhala = root.Text("sinhala").Split(' ').ToDictionary(pair => pair[0], pair => pair[1..]);
    }

    /// <summary>The letters of Devanagari that a Sinhala one stands for; none for no letter.</summary>
    public string OfSinhala(char letter) => sinhala.GetValueOrDefault(letter, "");

    /// <summary>The letter of English whose name a word is, by its reading; null for another word.</summary>
    public char? LetterCalled(string reading) => letters.TryGetValue(reading, out var letter) ? letter : null;

    /// <summary>What two joined consonants are spelt as that stand for one sign; null for others.</summary>
    public LatticeSpelling[]? Pair(in BrahmicSign one, in BrahmicSign other) =>
        one.Kind == BrahmicKind.Consonant && other.Kind == BrahmicKind.Consonant
            ? pairs.GetValueOrDefault(string.Concat([one.Letter, other.Letter]))
            : null;

    /// <summary>What may stand behind a consonant that is joined to another.</summary>
    public LatticeSpelling[] Joined { get; }

    /// <summary>How a sign is read, and how elsewhere.</summary>
    public (string As, string Or) Read(in BrahmicSign sign) =>
        sign.Kind switch
        {
            BrahmicKind.Inherent => ("a", "a"),
            BrahmicKind.Mark => sign.Letter == Anusvara ? ("n", "m") : ("", ""),
            BrahmicKind.Again => ("", ""),
            _ => Of(sign) is { } row ? (row.As, row.Or) : ("", ""),
        };

    /// <summary>What a sign is spelt as.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="isLast">True for a word's last.</param>
    public LatticeSpelling[] Spelt(in BrahmicSign sign, bool isLast) =>
        sign.Kind switch
        {
            BrahmicKind.Inherent => isLast ? inherentLast : inherent,
            BrahmicKind.Mark => sign.Letter switch
            {
                Candrabindu => candrabindu,
                Anusvara => anusvara,
                _ => visarga,
            },
            BrahmicKind.Again => [.. Of(sign)?.Spelt ?? [], .. again],
            _ => Of(sign)?.Spelt ?? [],
        };

    private Row? Of(in BrahmicSign sign) =>
        sign.Kind == BrahmicKind.Vowel ? vowels.GetValueOrDefault(sign.Letter)
        : (sign.HasNukta && withNukta.TryGetValue(sign.Letter, out var row)) || (sign.IsTamil && ofTamil.TryGetValue(sign.Letter, out row))
            ? row
        : consonants.GetValueOrDefault(sign.Letter);

    private static Dictionary<char, Row> Rows(CatalogueNode rows) =>
        rows.Entries()
            .ToDictionary(
                row => row.Name[0],
                row =>
                {
                    row.Node.AllowOnly("as", "or", "spelt");
                    var reading = row.Node.Text("as");
                    return new Row(reading, row.Node.OptionalText("or") ?? reading, Spelt(row.Node, "spelt"));
                }
            );

    private static LatticeSpelling[] Spelt(CatalogueNode root, string key) => LatticeSpelling.AllOf(SpellingRows.Of(root.Section(key)));

    private sealed record Row(string As, string Or, LatticeSpelling[] Spelt);
}
