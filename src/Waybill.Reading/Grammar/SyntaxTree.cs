using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar;

/// <summary>
/// A sentence as grammar sees it: for each token its part of speech, lemma, features, head and relation (Universal Dependencies,
/// version 2, English), and the names. Token indices run from 0; the root's head is -1.
/// </summary>
internal sealed class SyntaxTree
{
    private readonly int[] childStarts;
    private readonly int[] children;
    private readonly (int First, int Last)[] spans;

    /// <summary>Makes a tree; every array has an element for each token.</summary>
    /// <exception cref="ArgumentException">The heads make no tree.</exception>
    public SyntaxTree(
        Sentence sentence,
        Upos[] tags,
        string[] xpos,
        string[] lemmas,
        string[] features,
        int[] heads,
        string[] relations,
        IReadOnlyList<NameSpan> names
    )
    {
        (Sentence, Tags, Xpos, Lemmas, Features, Heads, Relations, Names) = (
            sentence,
            tags,
            xpos,
            lemmas,
            features,
            heads,
            relations,
            names
        );
        (childStarts, children) = Children(heads);
        spans = Spans();
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The tokens.</summary>
    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>How many tokens there are.</summary>
    public int Count => Heads.Count;

    /// <summary>Universal parts of speech.</summary>
    public IReadOnlyList<Upos> Tags { get; }

    /// <summary>Penn Treebank tags, such as <c>VBN</c>.</summary>
    public IReadOnlyList<string> Xpos { get; }

    /// <summary>Lemmas; lower case save for proper nouns and what comes of them ("Iranian").</summary>
    public IReadOnlyList<string> Lemmas { get; }

    /// <summary>Morphological features as UD writes them (<c>Number=Plur|Tense=Past</c>); <c>_</c> for none.</summary>
    public IReadOnlyList<string> Features { get; }

    /// <summary>Heads.</summary>
    public IReadOnlyList<int> Heads { get; }

    /// <summary>Relations with their subtype, such as <c>nsubj:pass</c>; <c>root</c> for the root.</summary>
    public IReadOnlyList<string> Relations { get; }

    /// <summary>The names, in order, without overlap.</summary>
    public IReadOnlyList<NameSpan> Names { get; }

    /// <summary>The root's index.</summary>
    public int Root { get; private set; }

    /// <summary>The dependents of a token, in order.</summary>
    public ReadOnlySpan<int> Dependents(int token) => children.AsSpan(childStarts[token], childStarts[token + 1] - childStarts[token]);

    /// <summary>The first dependent with one of the relations; -1 when there is none. <c>nsubj</c> also finds <c>nsubj:pass</c>.</summary>
    public int Dependent(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in Dependents(token))
        {
            if (Is(child, relations))
                return child;
        }

        return -1;
    }

    /// <summary>True when a token bears one of the relations; a bare relation also means its subtypes.</summary>
    public bool Is(int token, params ReadOnlySpan<string> relations)
    {
        var relation = Relations[token];
        foreach (var wanted in relations)
        {
            if (relation == wanted || (relation.StartsWith(wanted, StringComparison.Ordinal) && relation[wanted.Length] == ':'))
                return true;
        }

        return false;
    }

    /// <summary>True when the features hold one, such as <c>VerbForm=Ger</c>.</summary>
    public bool Has(int token, string feature) => Features[token].Contains(feature, StringComparison.Ordinal);

    /// <summary>The first and last token of what a token heads, itself included.</summary>
    public (int First, int Last) Span(int token) => spans[token];

    /// <summary>True when one token stands under another, or is it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var at = token; at >= 0; at = Heads[at])
        {
            if (at == ancestor)
                return true;
        }

        return false;
    }

    private (int[] Starts, int[] Children) Children(int[] heads)
    {
        var starts = new int[heads.Length + 1];
        var root = -1;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
                starts[heads[i] + 1]++;
            else if (root < 0)
                root = i;
            else
                throw new ArgumentException("A tree has one root.", nameof(heads));
        }

        Root = root >= 0 ? root : throw new ArgumentException("A tree has a root.", nameof(heads));
        for (var i = 0; i < heads.Length; i++)
            starts[i + 1] += starts[i];
        var next = starts.AsSpan(0, heads.Length).ToArray();
        var all = new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] >= 0)
                all[next[heads[i]]++] = i;
        }

        return (starts, all);
    }

    // Breadth first from the root, then back: no recursion, whatever the depth; a token not reached stands in a cycle.
    private (int First, int Last)[] Spans()
    {
        var result = new (int First, int Last)[Count];
        var order = new int[Count];
        var filled = 1;
        order[0] = Root;
        for (var at = 0; at < filled; at++)
        {
            foreach (var child in Dependents(order[at]))
                order[filled++] = child;
        }

        if (filled < Count)
            throw new ArgumentException("The heads hold a cycle.");
        for (var i = 0; i < Count; i++)
            result[i] = (i, i);
        for (var at = filled - 1; at > 0; at--)
        {
            var (child, head) = (order[at], Heads[order[at]]);
            result[head] = (Math.Min(result[head].First, result[child].First), Math.Max(result[head].Last, result[child].Last));
        }

        return result;
    }
}
