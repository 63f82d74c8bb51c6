using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Clauses;

/// <summary>Tells how far a verb's clause reaches, and what a verb of saying says.</summary>
internal sealed class ClauseExtents(SentenceView view)
{
    private readonly SyntaxTree tree = view.Tree;

    /// <summary>From the verb to the end of its clause, without what is joined to it; null when nothing follows.</summary>
    public (int First, int Last)? Rest(VerbGroup group)
    {
        var last = End(group);
        return last > group.Last ? (group.First, last) : null;
    }

    /// <summary>What follows the verb in its clause; null when nothing does.</summary>
    public (int First, int Last)? After(VerbGroup group)
    {
        var last = End(group);
        return last > group.Last ? Trim(group.Last + 1, last) : null;
    }

    /// <summary>The clause that the verb says, after or before it; null when it says none.</summary>
    public (int First, int Last)? Content(VerbGroup group)
    {
        foreach (var child in tree.Dependents(group.Predicate))
        {
            if (!tree.Is(child, "ccomp", "parataxis") || view.GroupOf(child) is null)
                continue;
            var (first, last) = tree.Span(child);
            if (tree.Is(child, "parataxis") && first > group.Last)
                continue;
            if (first <= group.Last && group.First <= last)
                continue;
            return Trim(first, last);
        }

        return Told(group);
    }

    // "told agencies that reports appear": the tree may hang what is said on who is told.
    private (int First, int Last)? Told(VerbGroup group)
    {
        if (!VerbLexicon.Sayings.Contains(group.Lemma))
            return null;
        foreach (var told in tree.Dependents(group.Predicate))
        {
            if (!tree.Is(told, "obj", "iobj") || told < group.Last)
                continue;
            foreach (var clause in tree.Dependents(told))
            {
                var (first, last) = tree.Span(clause);
                if (tree.Is(clause, "acl") && view.Tokens[first].Lower == "that" && tree.Dependent(clause, "nsubj") > first)
                    return Trim(first, last);
            }
        }

        return null;
    }

    /// <summary>Index of the last token of the verb's clause.</summary>
    public int End(VerbGroup group)
    {
        var last = tree.Span(group.Predicate).Last;
        foreach (var child in tree.Dependents(group.Predicate))
        {
            if (child > group.Last && Leaves(child))
                last = Math.Min(last, tree.Span(child).First - 1);
        }

        return Trim(group.First, last).Last;
    }

    private bool Leaves(int child)
    {
        if (tree.Is(child, "parataxis"))
            return true;
        var first = tree.Span(child).First;
        if (tree.Is(child, "conj"))
            return view.GroupOf(child) is not null;
        return tree.Is(child, "advcl")
            && first > 0
            && (
                view.Tokens[first - 1].Lower == ","
                || view.Tokens[first].Lower is "while" or "whereas" or "because" or "although" or "though"
            );
    }

    // Without "that", commas and quotation marks at its ends.
    private (int First, int Last) Trim(int first, int last)
    {
        while (
            first < last && (view.Tokens[first].Kind == TokenKind.Quote || view.Tokens[first].Lower is "that" or ":" or "," or "-" or "–")
        )
            first++;
        while (last > first && view.Tokens[last].Lower is "," or "." or ";" or ":" or "and" or "but" or "–" or "-" or "!")
            last--;
        return (first, last);
    }
}
