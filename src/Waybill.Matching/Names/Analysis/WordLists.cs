using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Matching.Names.Analysis;

/// <summary>The words of <c>words.yaml</c> and <c>frequencies.yaml</c>.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, string> same;

    private WordLists(CatalogueNode words)
    {
        Titles = Phrases(words, "titles");
        Particles = Phrases(words, "particles");
        OfFather = Phrases(words, "of-father");
        Generations = Phrases(words, "generations");
        Generic = Phrases(words, "generic");
        Empty = Phrases(words, "empty");
        PatronymicEnds = [.. words.Texts("patronymic-ends")];
        var heads = words
            .Section("same")
            .Items()
            .Select(row => row.Items().Select(item => WordFold.Fold(item.Scalar())).ToList())
            .SelectMany(row => row.Select(word => (Word: word, Head: row[0])))
            .DistinctBy(pair => pair.Word)
            .ToDictionary(pair => pair.Word, pair => pair.Head, StringComparer.Ordinal);
        foreach (var (word, head) in CharacterWords.Embedded.Heads)
            heads.TryAdd(WordFold.Fold(word), heads.GetValueOrDefault(head, head));
        same = heads.ToFrozenDictionary(StringComparer.Ordinal);
        Numbers = words
            .Section("numbers")
            .Entries()
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Node.Scalar(), StringComparer.Ordinal);
    }

    /// <summary>The words that ship with Waybill.</summary>
    public static WordLists Embedded { get; } = new(CatalogueYaml.Open(EmbeddedCatalogue.Read<WordLists>("words.yaml"), "words.yaml"));

    /// <summary>Titles, folded, of one or two words.</summary>
    public FrozenSet<string> Titles { get; }

    /// <summary>Particles.</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>Particles before a father's name.</summary>
    public FrozenSet<string> OfFather { get; }

    /// <summary>Generations and honours.</summary>
    public FrozenSet<string> Generations { get; }

    /// <summary>Words that many bodies share.</summary>
    public FrozenSet<string> Generic { get; }

    /// <summary>Words that say nothing in a body's name.</summary>
    public FrozenSet<string> Empty { get; }

    /// <summary>Ends of patronymics.</summary>
    public IReadOnlyList<string> PatronymicEnds { get; }

    /// <summary>Words for numbers, with their digits.</summary>
    public FrozenDictionary<string, string> Numbers { get; }

    /// <summary>The first of the spellings of a word; the word where it has no others.</summary>
    public string Head(string folded) => same.GetValueOrDefault(folded, folded);

    private static FrozenSet<string> Phrases(CatalogueNode words, string key) =>
        words
            .Texts(key)
            .Select(phrase => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordFold.Fold)))
            .ToFrozenSet(StringComparer.Ordinal);
}
