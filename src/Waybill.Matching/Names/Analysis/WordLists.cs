using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>The words of <c>words.yaml</c> and <c>frequencies.yaml</c>.</summary>
internal sealed class WordLists
{
    private const int LongestPhrase = 6;

    private readonly FrozenDictionary<string, string> same;
    private readonly FrozenDictionary<string, string> translated;
    private readonly FrozenDictionary<string, int> kin;
    private readonly FrozenDictionary<string, int> children;
    private readonly FrozenDictionary<string, int> childrenAtEnd;
    private readonly FrozenDictionary<string, int> generationNumbers;
    private readonly FrozenDictionary<Script, FrozenSet<string>> particlesByScript;
    private readonly FrozenDictionary<Script, FrozenSet<string>> titlesByScript;
    private readonly FrozenDictionary<string, string> phrases;
    private readonly FrozenDictionary<string, int> nearKinds;
    private readonly FrozenDictionary<string, int> nearTranslations;

    private WordLists(CatalogueNode words)
    {
        Titles = Phrases(words, "titles");
        NamesToo = Phrases(words, "names-too");
        Particles = Phrases(words, "particles");
        particlesByScript = ByScript(words.Texts("particles").Append("ال"));
        titlesByScript = ByScript(words.Texts("titles"));
        OfFather = Phrases(words, "of-father");
        Generations = Phrases(words, "generations");
        Generic = Phrases(words, "generic");
        OnlyBody = Phrases(words, "only-body");
        ShowsBody = Phrases(words, "shows-body");
        nearKinds = Rows(words, "near-kinds");
        nearTranslations = Rows(words, "near-translations");
        BesideStates = Phrases(words, "beside-states");
        JoinedBefore = Phrases(words, "joined-before");
        BehindKinds = Phrases(words, "behind-kinds");
        BeforeNumbers = Phrases(words, "before-numbers");
        PortugueseToo = Phrases(words, "portuguese-too");
        Hundreds = Phrases(words, "hundreds");
        GluedForms = [.. words.Texts("glued-forms")];
        Empty = Phrases(words, "empty");
        Articles = Phrases(words, "articles");
        SecondNames = Phrases(words, "second-names");
        Descriptions = Phrases(words, "descriptions");
        Saints = Phrases(words, "saints");
        kin = Rows(words, "kin");
        children = Rows(words, "children");
        childrenAtEnd = Rows(words, "children-at-end");
        var ofPhrases = words
            .Section("phrases")
            .Items()
            .Select(row => row.Items().Select(item => item.Scalar()).ToList())
            .SelectMany(row =>
                row.Skip(1).Select(phrase => (Phrase: string.Join(' ', NameTokeniser.Cut(phrase).Select(t => t.Folded)), Head: row[0]))
            )
            .ToDictionary(pair => pair.Phrase, pair => pair.Head, StringComparer.Ordinal);
        generationNumbers = words
            .Section("generation-numbers")
            .Entries()
            .ToFrozenDictionary(
                entry => entry.Name,
                entry => int.Parse(entry.Node.Scalar(), CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
        VietnameseFamilies = Phrases(words, "vietnamese-families");
        DoubleNames = Phrases(words, "double-names");
        BurmeseNames = Phrases(words, "burmese-names");
        SpanishFamilies = Phrases(words, "spanish-families");
        ShortFor = words
            .Section("short-for")
            .Entries()
            .ToFrozenDictionary(entry => entry.Name, entry => entry.Node.Scalar(), StringComparer.Ordinal);
        PatronymicEnds = [.. words.Texts("patronymic-ends")];
        var heads = words
            .Section("same")
            .Items()
            .Select(row => row.Items().Select(item => WordFold.Fold(item.Scalar())).ToList())
            .SelectMany(row => row.Select(word => (Word: word, Head: row[0])))
            .DistinctBy(pair => pair.Word)
            .ToDictionary(pair => pair.Word, pair => pair.Head, StringComparer.Ordinal);
        foreach (var (word, head) in CharacterWords.Embedded.Heads)
            heads.TryAdd(WordFold.Fold(word), FirstOf(heads, head));
        translated = Translations.Embedded.Words.ToFrozenDictionary(
            pair => pair.Key,
            pair => FirstOf(heads, pair.Value),
            StringComparer.Ordinal
        );
        foreach (var (phrase, head) in Translations.Embedded.Phrases)
            ofPhrases.TryAdd(phrase, FirstOf(heads, head));
        phrases = ofPhrases.ToFrozenDictionary(StringComparer.Ordinal);
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

    /// <summary>Those of them that are family names too, where they come last.</summary>
    public FrozenSet<string> NamesToo { get; }

    /// <summary>Particles.</summary>
    public FrozenSet<string> Particles { get; }

    /// <summary>Particles before a father's name.</summary>
    public FrozenSet<string> OfFather { get; }

    /// <summary>The Arabic article in its forms.</summary>
    public FrozenSet<string> Articles { get; }

    /// <summary>What stands before a second name.</summary>
    public FrozenSet<string> SecondNames { get; }

    /// <summary>Words in brackets behind a body's name that say where or what it is, and no other name.</summary>
    public FrozenSet<string> Descriptions { get; }

    /// <summary>What a saint is called before the name of a ship or a place.</summary>
    public FrozenSet<string> Saints { get; }

    /// <summary>Generations and honours.</summary>
    public FrozenSet<string> Generations { get; }

    /// <summary>Words that many bodies share.</summary>
    public FrozenSet<string> Generic { get; }

    /// <summary>Those, by their heads, that say only that there is a body.</summary>
    public FrozenSet<string> OnlyBody { get; }

    /// <summary>
    /// The row of a head among kinds of bodies that papers call by either word, from 1 on, or, below zero, among words that another script's
    /// word may stand for; 0 for none.
    /// </summary>
    public int NearRow(string head) => nearKinds.TryGetValue(head, out var row) ? row : -nearTranslations.GetValueOrDefault(head);

    /// <summary>Words that stand beside a state's name and make no other body of it, by their heads.</summary>
    public FrozenSet<string> BesideStates { get; }

    /// <summary>Words for bodies of which the word before says which of a town or state it is, by their heads.</summary>
    public FrozenSet<string> BehindKinds { get; }

    /// <summary>Small words of bodies' names that some write with the word before.</summary>
    public FrozenSet<string> JoinedBefore { get; }

    /// <summary>Words that say that a number follows.</summary>
    public FrozenSet<string> BeforeNumbers { get; }

    /// <summary>Words for a hundred, in a number of several words.</summary>
    public FrozenSet<string> Hundreds { get; }

    /// <summary>Abbreviations of legal forms that no word begins or ends with, folded.</summary>
    public IReadOnlyList<string> GluedForms { get; }

    /// <summary>Words that show a body, besides those that many share.</summary>
    public FrozenSet<string> ShowsBody { get; }

    /// <summary>Words that say nothing in a body's name.</summary>
    public FrozenSet<string> Empty { get; }

    /// <summary>Family names that most people of Vietnam bear.</summary>
    public FrozenSet<string> VietnameseFamilies { get; }

    /// <summary>Words that names of Burma are made of, none of which is a family's.</summary>
    public FrozenSet<string> BurmeseNames { get; }

    /// <summary>Family names of Spanish speakers.</summary>
    public FrozenSet<string> SpanishFamilies { get; }

    /// <summary>Those of them that Portuguese speakers bear too, who write their mother's first.</summary>
    public FrozenSet<string> PortugueseToo { get; }

    /// <summary>Given names that stand before a man's own in many families.</summary>
    public FrozenSet<string> DoubleNames { get; }

    /// <summary>Given names by the few letters that stand for them before a full stop.</summary>
    public FrozenDictionary<string, string> ShortFor { get; }

    /// <summary>Ends of patronymics.</summary>
    public IReadOnlyList<string> PatronymicEnds { get; }

    /// <summary>Words for numbers, with their digits.</summary>
    public FrozenDictionary<string, string> Numbers { get; }

    /// <summary>The first of the spellings of a word, or the English word that it translates; the word where there is neither.</summary>
    public string Head(string folded) => same.GetValueOrDefault(folded) ?? translated.GetValueOrDefault(folded, folded);

    /// <summary>
    /// True for a word that many bodies share. In Latin letters words of other languages are people's names as often: Handel.
    /// </summary>
    public bool IsGeneric(in NameToken token) =>
        Generic.Contains(token.Folded)
        || Generic.Contains(token.Script == Script.Latin ? same.GetValueOrDefault(token.Folded, token.Folded) : Head(token.Folded));

    /// <summary>True for a particle that is written in a token's script: folded, على looks like "la", and is Ali.</summary>
    public bool IsParticle(in NameToken token) => Are(Particles, particlesByScript, token);

    /// <summary>True for a title of one word that is written in a token's script: folded, عمر is "mr", and Omar.</summary>
    public bool IsTitle(in NameToken token) => Are(Titles, titlesByScript, token);

    /// <summary>
    /// What a particle makes of the name behind it: a number for father of, mother of, son of, daughter of; 0 for a particle that is none.
    /// </summary>
    public int Kin(string folded) => kin.GetValueOrDefault(folded);

    /// <summary>What a word behind a father's name makes of its bearer: 1 for his son, 2 for his daughter; 0 for other words.</summary>
    public int ChildOf(string folded) => children.GetValueOrDefault(folded);

    /// <summary>The same of what a father's name may end with.</summary>
    public int ChildAtEnd(ReadOnlySpan<char> folded) =>
        childrenAtEnd.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var child) ? child : 0;

    /// <summary>Which bearer of a name a generation says: 1 for Sr., 2 for Jr.; 0 for an honour.</summary>
    public int GenerationOf(string folded) => generationNumbers.GetValueOrDefault(folded);

    /// <summary>The words that a phrase beginning at a token is another name for; null where none begins there.</summary>
    public (int Length, string Head)? PhraseAt(List<NameToken> tokens, int at)
    {
        for (var length = Math.Min(LongestPhrase, tokens.Count - at); length > 1; length--)
        {
            if (phrases.TryGetValue(Joined(tokens, at, length), out var head))
                return (length, head);
        }

        return null;
    }

    // An English word may be one of several spellings, and a word of another language too: "commerce" is French for trading.
    private static string FirstOf(Dictionary<string, string> heads, string english) =>
        heads.GetValueOrDefault(english)
        ?? (Translations.Embedded.Words.TryGetValue(english, out var other) ? heads.GetValueOrDefault(other, other) : english);

    private static bool Are(FrozenSet<string> words, FrozenDictionary<Script, FrozenSet<string>> byScript, in NameToken token) =>
        token.Script is Script.Latin or Script.Cyrillic
            ? words.Contains(token.Folded)
            : byScript.TryGetValue(token.Script, out var ofScript) && ofScript.Contains(token.Folded);

    private static FrozenDictionary<Script, FrozenSet<string>> ByScript(IEnumerable<string> words) =>
        words
            .GroupBy(word => ScriptRanges.ScriptOf(word.AsSpan()), WordFold.Fold)
            .ToFrozenDictionary(ofScript => ofScript.Key, ofScript => ofScript.ToFrozenSet(StringComparer.Ordinal));

    private static string Joined(List<NameToken> tokens, int at, int length) =>
        string.Join(' ', tokens.Skip(at).Take(length).Select(t => t.Folded));

    // Each word with the number of its row, from 1 on.
    private static FrozenDictionary<string, int> Rows(CatalogueNode words, string key) =>
        words
            .Section(key)
            .Items()
            .SelectMany((row, number) => row.Items().Select(item => (Word: WordFold.Fold(item.Scalar()), Number: number + 1)))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Number, StringComparer.Ordinal);

    private static FrozenSet<string> Phrases(CatalogueNode words, string key) =>
        words
            .Texts(key)
            .Select(phrase => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WordFold.Fold)))
            .ToFrozenSet(StringComparer.Ordinal);
}
