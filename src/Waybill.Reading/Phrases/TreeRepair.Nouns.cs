using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <content>Nouns that hang on what they do not belong to: what is given, whose it is, since when.</content>
internal static partial class TreeRepair
{
    // "handed the rebels mortar rounds": what is given hangs on the verb; -1 where it does, or nothing is given.
    private static int GivenTo(SyntaxTree tree, int given)
    {
        var receiver = tree.Heads[given];
        return
            receiver >= 0
            && receiver < given
            && (
                tree.Relations[given] == "nmod" && tree.Tags[given] == Upos.Noun
                || tree.Relations[given] == "obj" && tree.Tags[given] == Upos.Sym
            )
            && tree.Dependent(given, "case") < 0
            && tree.Is(receiver, "obj", "iobj")
            && tree.Heads[receiver] is >= 0 and var verb
            && verb < receiver
            && VerbLexicon.IsGiving(tree.Tokens[verb].Lower)
            ? verb
            : -1;
    }

    // "Chad's Foreign Minister Ali Bosu said": the one whose state stands before him, where the tree hangs him on it; -1 where it does not.
    private static int Titled(SyntaxTree tree, int owner)
    {
        if (
            owner + 2 >= tree.Count
            || tree.Tokens[owner + 1].Kind != TokenKind.Possessive
            || tree.Tags[owner] is not (Upos.Noun or Upos.Propn)
            || !tree.Is(owner, "nsubj", "nsubj:pass", "obl", "obj", "root", "conj", "parataxis")
        )
            return -1;
        foreach (var child in tree.Dependents(owner))
        {
            if (
                child > owner + 1
                && tree.Span(child).First == owner + 2
                && tree.Is(child, "appos", "flat", "compound", "dep", "nmod:desc", "nmod")
                && tree.Tags[child] is Upos.Noun or Upos.Propn
            )
                return child;
        }

        return -1;
    }

    // "arms worth $2 million": the sum behind "worth", where the tree hangs the goods before it on the two; -1 where it does not.
    private static int Priced(SyntaxTree tree, int worth)
    {
        if (
            tree.Tokens[worth].Lower != "worth"
            || worth == 0
            || tree.Tags[worth - 1] is not (Upos.Noun or Upos.Propn)
            || tree.Heads[worth] is not (>= 0 and var sum)
            || sum < worth
        )
            return -1;
        var goods = tree.Heads[worth - 1];
        return goods == worth || goods == sum ? sum : -1;
    }

    // "says it has “never sold”": the object of a saying that stands right before the verb of what is said is its subject; -1 where it is none.
    private static int Bereft(SyntaxTree tree, int noun)
    {
        if (tree.Relations[noun] != "obj" || tree.Tags[noun] != Upos.Pron || noun + 1 >= tree.Count || tree.Heads[noun] >= noun)
            return -1;
        foreach (var child in tree.Dependents(tree.Heads[noun]))
        {
            if (
                child > noun
                && tree.Is(child, "ccomp")
                && tree.Dependent(child, "nsubj", "nsubj:pass") < 0
                && (
                    tree.Heads[noun + 1] == child
                    || noun + 1 == child
                    || (tree.Heads[noun + 1] == tree.Heads[noun] && tree.Is(noun + 1, "aux"))
                )
                && tree.Tags[noun + 1] is Upos.Aux or Upos.Verb or Upos.Adv
            )
                return child;
        }

        return -1;
    }

    // "100 missiles, more than 200 howitzers": a further amount of a list, which the tree takes for what something is more than.
    private static (int Amount, int Before)? Compared(SyntaxTree tree, int more)
    {
        if (
            more < 2
            || more + 3 >= tree.Count
            || tree.Tokens[more].Lower is not ("more" or "fewer" or "less")
            || tree.Tokens[more + 1].Lower != "than"
            || tree.Tags[more + 2] != Upos.Num
            || tree.Tokens[more - 1].Lower is not ("," or "and" or "or")
        )
            return null;
        var (amount, before) = (tree.Heads[more + 2], tree.Tokens[more - 2].Lower == "," ? more - 3 : more - 2);
        if (
            amount < more
            || before < 0
            || tree.Tags[amount] != Upos.Noun
            || !tree.Is(amount, "obl", "nmod")
            || tree.Tags[before] is not (Upos.Noun or Upos.Propn)
        )
            return null;
        while (
            tree.Heads[before] is >= 0 and var above
            && above < more
            && tree.Tags[above] is Upos.Noun or Upos.Propn
            && !tree.Is(before, "conj")
        )
            before = above;
        return tree.Is(before, "obj", "conj", "nsubj:pass", "obl", "nsubj") && tree.Dependent(before, "nummod") >= 0
            ? (amount, before)
            : null;
    }

    // "3 million rounds of 152 mm shells or 500,000 rounds of rockets": an amount is listed beside the amount, not beside what that is of;
    // -1 where it is.
    private static int Raised(SyntaxTree tree, int amount)
    {
        if (tree.Relations[amount] != "conj" || !HasCount(tree, amount) || tree.Heads[amount] is not (>= 0 and var content))
            return -1;
        return
            tree.Is(content, "nmod")
            && !HasCount(tree, content)
            && tree.Dependent(content, "case") is >= 0 and var of
            && tree.Tokens[of].Lower == "of"
            && tree.Heads[content] is >= 0 and var first
            && first < content
            && HasCount(tree, first)
            ? first
            : -1;
    }

    // Of a calibre, "152 mm" or "152-millimetre", a measure follows the number.
    private static bool HasCount(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Dependents(noun))
        {
            if (
                child < noun
                && tree.Is(child, "nummod")
                && !(tree.Tokens[child + 1].Lower is "-" or "mm" || tree.Tokens[child + 1].Lower.StartsWith('-'))
                && !tree.Tokens[child].Lower.EndsWith("mm", StringComparison.Ordinal)
            )
                return true;
        }

        return false;
    }

    // "the junta's purchases": whose they are hangs on them; -1 where it does, or nothing is owned.
    private static int Owned(SyntaxTree tree, int owner)
    {
        if (
            owner + 2 >= tree.Count
            || tree.Tokens[owner + 1].Kind != TokenKind.Possessive
            || tree.Tags[owner] is not (Upos.Noun or Upos.Propn)
            || !tree.Is(owner, "obl", "nsubj", "obj", "nsubj:pass")
            || tree.Heads[owner] <= owner
        )
            return -1;
        var noun = owner + 2;
        while (noun < tree.Count && tree.Tags[noun] is Upos.Adj or Upos.Num)
            noun++;
        while (noun + 1 < tree.Count && tree.Tags[noun] is Upos.Noun or Upos.Propn && tree.Tags[noun + 1] is Upos.Noun or Upos.Propn)
            noun++;
        return noun < tree.Count && tree.Tags[noun] is Upos.Noun or Upos.Propn && tree.Heads[owner] != noun && !tree.IsUnder(noun, owner)
            ? noun
            : -1;
    }

    // "Since the coup the army has imported arms": a moment, and no clause, where the subject behind it hangs on it.
    private static int Moment(SyntaxTree tree, int mark)
    {
        if (
            mark + 1 >= tree.Count
            || tree.Tokens[mark].Lower is not ("since" or "after" or "before" or "until")
            || tree.Heads[mark] != tree.Root
        )
            return -1;
        var noun = tree.Dependent(tree.Root, "nsubj");
        return noun > mark && noun < tree.Root && SubjectBehind(tree, noun) >= 0 ? noun : -1;
    }

    // The noun behind a moment that no preposition joins to it.
    private static int SubjectBehind(SyntaxTree tree, int moment)
    {
        foreach (var child in tree.Dependents(moment))
        {
            if (
                child > moment
                && child < tree.Root
                && tree.Is(child, "nmod", "appos", "compound", "flat", "dep")
                && tree.Tags[child] is Upos.Noun or Upos.Propn or Upos.Pron
                && tree.Dependent(child, "case") < 0
            )
                return child;
        }

        return -1;
    }
}
