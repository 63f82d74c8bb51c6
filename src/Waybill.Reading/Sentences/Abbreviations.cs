using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Sentences;

/// <summary>Words that keep their dot, endings that part from a name, and words that begin sentences: from <c>sentences.yaml</c>.</summary>
internal static class Abbreviations
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Sentence>("sentences.yaml"), "sentences.yaml");
    private static readonly FrozenSet<string> Dotted = Set("abbreviations");
    private static readonly FrozenSet<string> Continuing = Set("continuing");
    private static readonly FrozenSet<string> Endings = Set("compoundEndings");
    private static readonly FrozenSet<string> Openers = Set("sentenceOpeners");

    /// <summary>True when a dot after the word belongs to it.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
            return true;
        var dotted = Dotted.GetAlternateLookup<ReadOnlySpan<char>>();
        if (dotted.Contains(word))
            return true;
        // GEN. and SGT. in headings; shorter ones in capitals are words, as "NO."
        if (word.Length is < 3 or > 8 || !char.IsUpper(word[1]))
            return false;
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        small[0] = word[0];
        return dotted.Contains(small);
    }

    /// <summary>True for a dotted word, in lower case, after which a sentence always goes on.</summary>
    public static bool GoesOn(string word) => Continuing.Contains(word);

    /// <summary>True for what follows a name after a hyphen and is no part of it, such as <c>made</c>.</summary>
    public static bool IsCompoundEnding(ReadOnlySpan<char> word) => Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>True for a capitalised word that begins a sentence rather than goes on with a name.</summary>
    public static bool OpensSentence(string word) => Openers.Contains(word);

    private static FrozenSet<string> Set(string key) => File.Texts(key).ToFrozenSet(StringComparer.Ordinal);
}
