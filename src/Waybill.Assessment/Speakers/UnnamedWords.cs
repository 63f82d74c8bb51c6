using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Speakers;

/// <summary>Tells who names nobody who could be asked, by the words of <c>unnamed.yaml</c>: "UN experts", "a security source".</summary>
internal sealed class UnnamedWords
{
    private const int MostCapitalised = 2;
    private static readonly char[] Gaps = [' ', '-', '/'];
    private readonly FrozenSet<string> nouns;
    private readonly FrozenSet<string> modifiers;

    private UnnamedWords(CatalogueNode file) =>
        (nouns, modifiers) = (
            file.Texts("nouns").ToFrozenSet(StringComparer.Ordinal),
            file.Texts("modifiers").ToFrozenSet(StringComparer.Ordinal)
        );

    /// <summary>The words that ship with Waybill.</summary>
    public static UnnamedWords Embedded { get; } =
        new(CatalogueYaml.Open(EmbeddedCatalogue.Read<UnnamedWords>("unnamed.yaml"), "unnamed.yaml"));

    /// <summary>True for a speaker whom the words do not name.</summary>
    public bool NameNobody(string who)
    {
        var words = who.Split(Gaps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0 || !nouns.Contains(words[^1]))
            return false;
        var capitalised = 0;
        foreach (var word in words[..^1])
        {
            if (char.IsUpper(word[0]) && !modifiers.Contains(word.ToLowerInvariant()))
                capitalised++;
            else if (!modifiers.Contains(word.ToLowerInvariant()) && !char.IsDigit(word[0]))
                return false;
        }

        return capitalised <= MostCapitalised;
    }
}
