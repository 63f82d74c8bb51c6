using Waybill.Reading.Dates;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Phrases;

/// <summary>A sentence with all that was found in it before any frame is filled: its tree, names, dates, amounts, chunks.</summary>
internal sealed class SentenceView
{
    private int[] chunkAt = [];

    private SentenceView(SyntaxTree tree, List<NameMatch> names, List<DateMention> dates, List<Amount> amounts) =>
        (Tree, Names, Dates, Amounts) = (tree, names, dates, amounts);

    /// <summary>Its tree.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence => Tree.Sentence;

    /// <summary>Its tokens.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>The names that the gazetteers know.</summary>
    public IReadOnlyList<NameMatch> Names { get; }

    /// <summary>The dates in it.</summary>
    public IReadOnlyList<DateMention> Dates { get; }

    /// <summary>The amounts in it.</summary>
    public IReadOnlyList<Amount> Amounts { get; }

    /// <summary>Its chunks, which cover it.</summary>
    public IReadOnlyList<Chunk> Chunks { get; private set; } = [];

    /// <summary>True where its root is a finite verb with a subject.</summary>
    public bool IsStatement => Tree.Xpos[Tree.Root] is "VBD" or "VBZ" or "VBP" && Tree.Dependent(Tree.Root, "nsubj") >= 0;

    /// <summary>The views of sentences, in order.</summary>
    public static IEnumerable<SentenceView> OfAll(IEnumerable<Sentence> sentences, Gazetteer gazetteer, DateScanner dates)
    {
        foreach (var batch in Batches.ForGrammar(sentences))
        {
            var names = batch.ConvertAll(sentence => gazetteer.Find(sentence.Tokens));
            var limits = batch.Zip(names, (sentence, known) => KnownWords.Of(sentence.Tokens, known));
            var trees = EnglishGrammar.Embedded.AnalyseAll(batch, [.. limits]);
            for (var i = 0; i < trees.Length; i++)
                yield return Of(TreeRepair.Apply(trees[i]), names[i], dates);
        }
    }

    /// <summary>Finds all of it in a tree.</summary>
    public static SentenceView Of(SyntaxTree tree, List<NameMatch> names, DateScanner dates)
    {
        var tokens = tree.Sentence.Tokens;
        var when = dates.Scan(tree.Sentence);
        var taken = new bool[tokens.Count];
        foreach (var date in when)
            Array.Fill(taken, true, date.First, date.Last - date.First + 1);
        // "the Huitong 78": a ship's number counts nothing.
        foreach (var ship in tree.Names.Where(name => name.Kind == NameKind.Vessel && name.Last > name.First))
            Array.Fill(taken, true, ship.First + 1, ship.Last - ship.First);
        var view = new SentenceView(tree, names, when, AmountScanner.Scan(tokens, at => taken[at]));
        view.Chunks = new Chunker(view).Cut();
        view.chunkAt = new int[tokens.Count];
        for (var i = 0; i < view.Chunks.Count; i++)
            Array.Fill(view.chunkAt, i, view.Chunks[i].First, view.Chunks[i].Last - view.Chunks[i].First + 1);
        return view;
    }

    /// <summary>Index of the chunk that holds a token.</summary>
    public int ChunkAt(int token) => chunkAt[token];

    /// <summary>What the name that holds a token names; null when none does.</summary>
    public NameKind? NamedAt(int token)
    {
        foreach (var name in Tree.Names)
        {
            if (token >= name.First && token <= name.Last)
                return name.Kind;
        }

        return null;
    }

    /// <summary>The noun phrase that holds a token; null when none does.</summary>
    public NounPhrase? PhraseAt(int token) => token < 0 ? null : Chunks[chunkAt[token]] as NounPhrase;

    /// <summary>The verb group whose arguments hang on a node; null when there is none.</summary>
    public VerbGroup? GroupOf(int node)
    {
        if (node < 0)
            return null;
        if (Chunks[chunkAt[node]] is VerbGroup own && own.Predicate == node)
            return own;
        var be = Tree.Dependent(node, "cop");
        if (be < 0 && Tree.Tags[node] is Upos.Adj or Upos.Noun or Upos.Adv)
            be = Tree.Dependent(node, "aux");
        return be >= 0 ? Chunks[chunkAt[be]] as VerbGroup : null;
    }

    /// <summary>The words between two tokens, in lower case.</summary>
    public string Words(int first, int last) =>
        first == last ? Tokens[first].Lower : string.Join(' ', Tokens.Skip(first).Take(last - first + 1).Select(t => t.Lower));

    /// <summary>The names that stand wholly between two tokens.</summary>
    public IReadOnlyList<NameMatch> NamesIn(int first, int last)
    {
        List<NameMatch>? found = null;
        foreach (var name in Names)
        {
            if (name.First >= first && name.Last <= last)
                (found ??= []).Add(name);
        }

        return found ?? (IReadOnlyList<NameMatch>)[];
    }
}
