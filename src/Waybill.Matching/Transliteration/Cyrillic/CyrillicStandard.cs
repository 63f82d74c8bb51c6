using System.Text;
using Waybill.Core.Catalogues;
using Letters = System.Collections.Generic.Dictionary<string, string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Waybill.Matching.Transliteration.Cyrillic;

/// <summary>One standard for Cyrillic names, a row of <c>cyrillic.yaml</c>.</summary>
internal sealed class CyrillicStandard
{
    private const string Vowels = "аеёиоуыэюяєіїйъь'’";
    private static readonly Lazy<IReadOnlyList<CyrillicStandard>> TheEmbedded = new(() =>
        Parse(EmbeddedCatalogue.Read<CyrillicStandard>("cyrillic.yaml"), "cyrillic.yaml")
    );

    private readonly Letters letters;
    private readonly Letters opening;
    private readonly Letters ending;
    private readonly Letters pairs;
    private readonly bool behind;

    private CyrillicStandard(CatalogueNode row)
    {
        row.AllowOnly("name", "language", "source", "behind", "letters", "opening", "ending", "pairs");
        (Name, Language, behind) = (row.Text("name"), row.Text("language"), row.Flag("behind", false));
        row.Text("source");
        (letters, opening, ending, pairs) = (Map(row, "letters"), Map(row, "opening"), Map(row, "ending"), Map(row, "pairs"));
    }

    /// <summary>The standards that ship, in the file's order.</summary>
    public static IReadOnlyList<CyrillicStandard> Embedded => TheEmbedded.Value;

    /// <summary>The standard's name.</summary>
    public string Name { get; }

    /// <summary>The language whose names it is for.</summary>
    public string Language { get; }

    /// <summary>Reads the standards of a file.</summary>
    /// <exception cref="CatalogueException">The file does not hold.</exception>
    public static IReadOnlyList<CyrillicStandard> Parse(string yaml, string file) =>
        [.. CatalogueYaml.Open(yaml, file).Section("standards").Items().Select(row => new CyrillicStandard(row))];

    /// <summary>Small Cyrillic letters in Latin ones; letters that the standard does not know come out folded.</summary>
    public string Write(string token)
    {
        var latin = new StringBuilder();
        for (var i = 0; i < token.Length; i++)
        {
            if (i > 0 && ending.TryGetValue(token.AsSpan(i), out var end))
                return latin.Append(end).ToString();
            if (i + 1 < token.Length && pairs.TryGetValue(token.AsSpan(i, 2), out var pair))
            {
                latin.Append(pair);
                i++;
                continue;
            }

            var letter = token.AsSpan(i, 1);
            var opens = i == 0 || (behind && Vowels.Contains(token[i - 1], StringComparison.Ordinal));
            latin.Append(
                opens && opening.TryGetValue(letter, out var first) ? first
                : letters.TryGetValue(letter, out var plain) ? plain
                : LatinFold.Fold(letter.ToString())
            );
        }

        return latin.ToString();
    }

    private static Letters Map(CatalogueNode row, string key) =>
        (
            row.Optional(key)?.Entries().ToDictionary(e => e.Name, e => e.Node.Scalar(), StringComparer.Ordinal)
            ?? new(StringComparer.Ordinal)
        ).GetAlternateLookup<ReadOnlySpan<char>>();
}
