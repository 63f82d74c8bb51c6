using Waybill.Core.Quantities;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Quantities;

/// <summary>Reads from a tree what an amount counts: the noun that its number modifies, and what stands under that with "of".</summary>
internal static class CountedTree
{
    private const int LongestClimb = 8;

    /// <summary>
    /// What an amount counts by its sentence's tree; by the tokens alone where the tree has it modify nothing that is counted, or agrees on
    /// the head.
    /// </summary>
    public static CountedPhrase Of(SyntaxTree tree, Amount amount)
    {
        var counted = One(tree, amount);
        return amount.IsVague && counted is { Unit: { } unit, Head: >= 0 }
            ? counted with
            {
                Unit = Common(tree, unit, counted.Head),
            }
            : counted;
    }

    private static CountedPhrase One(SyntaxTree tree, Amount amount)
    {
        var plain = CountedReader.After(tree.Tokens, amount);
        // Of two ends of a whole the nearer one: the other runs into what is said of it.
        if (amount.Kind == AmountKind.Percent && plain.Of is { } whole && OfChild(tree, Top(tree, amount)) is { } child)
            return plain with { Of = (whole.First, Math.Min(whole.Last, Math.Max(whole.First, Trimmed(tree, child).Last))) };
        var read = Modified(tree, amount);
        // "mortar rounds": a head inside the noun phrase that the tokens give is a modifier.
        var isInside = plain.Unit is not null && read is not null && read.Head >= plain.First && read.Head < plain.Head;
        return read is null || isInside || read.Head == plain.Head || (read.Unit ?? "millimetre") == "millimetre" ? plain : read;
    }

    // "millions of rockets and shells" counts neither alone: its unit is the nearest that both are counted in.
    private static string Common(SyntaxTree tree, string unit, int head)
    {
        var catalogue = UnitCatalogue.Embedded;
        var common = catalogue.Find(unit);
        foreach (var joined in tree.Dependents(head))
        {
            if (
                common is null
                || !tree.Is(joined, "conj")
                || tree.Dependent(joined, "nummod", "det", "case") >= 0
                || tree.Xpos[joined] != "NNS"
            )
                continue;
            if (UnitFinder.At(tree.Tokens, Math.Max(head + 1, tree.Span(joined).First), joined) is { } other)
                common = Nearest(common, catalogue.Find(other)!);
        }

        return common?.Id ?? unit;
    }

    private static Unit? Nearest(Unit one, Unit other)
    {
        for (var unit = one; unit is not null; unit = UnitCatalogue.Embedded.Find(unit.Broader))
        {
            if (UnitCatalogue.Embedded.IsKindOf(other, unit))
                return unit;
        }

        return null;
    }

    private static CountedPhrase? Modified(SyntaxTree tree, Amount amount)
    {
        if (amount.Kind != AmountKind.Count)
            return null;
        var number = Top(tree, amount);
        // "dozens of rockets": the number is itself the head.
        if (OfChild(tree, number) is { } child && amount.IsVague)
            return With(tree, amount, child);
        return
            tree.Is(number, "nummod", "amod", "det", "compound", "advmod") && tree.Heads[number] is >= 0 and var head && head > amount.Last
            ? With(tree, amount, head)
            : null;
    }

    /// <summary>What an amount counts when its head is known.</summary>
    public static CountedPhrase With(SyntaxTree tree, Amount amount, int head)
    {
        var first = Math.Min(head, amount.Last < head ? Math.Max(amount.Last + 1, tree.Span(head).First) : tree.Span(head).First);
        while (first < head && tree.Tags[first] is Upos.Det or Upos.Adp or Upos.Pron)
            first++;
        (int First, int Last)? of = OfChild(tree, head) is { } child ? Trimmed(tree, child) : null;
        if (UnitFinder.At(tree.Tokens, first, head) is not { } named)
            return new(null, first, head, head, of);
        var (unit, last) = UnitFinder.Rate(tree.Tokens, named, head);
        return new(unit, first, last, head, of);
    }

    private static int Top(SyntaxTree tree, Amount amount)
    {
        var at = amount.Last;
        for (var climbed = 0; climbed < LongestClimb; climbed++)
        {
            var head = tree.Heads[at];
            if (head < amount.First || head > amount.Last)
                break;
            at = head;
        }

        return at;
    }

    private static int? OfChild(SyntaxTree tree, int head)
    {
        foreach (var child in tree.Dependents(head))
        {
            if (
                child > head
                && tree.Is(child, "nmod", "obl")
                && tree.Dependent(child, "case") is >= 0 and var mark
                && tree.Tokens[mark].Lower == "of"
            )
                return child;
        }

        return null;
    }

    // Without "of" and determiners, and without the clauses that follow.
    private static (int First, int Last) Trimmed(SyntaxTree tree, int head)
    {
        var (first, last) = tree.Span(head);
        while (first < head && tree.Tags[first] is Upos.Adp or Upos.Det or Upos.Pron)
            first++;
        foreach (var child in tree.Dependents(head))
        {
            if (child > head && !tree.Is(child, "conj", "compound", "flat", "fixed", "nmod:poss"))
                last = Math.Min(last, Math.Max(head, tree.Span(child).First - 1));
        }

        while (last > head && tree.Tags[last] is Upos.Punct or Upos.Cconj)
            last--;
        return (first, last);
    }
}
