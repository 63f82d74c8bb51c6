using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Factuality;
using Waybill.Reading.Grammar;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>
/// Mends single words that a parser hung on the wrong one and that the words around them tell: the tail of a name taken for an auxiliary,
/// how often after where, the verdict before what it is passed on.
/// </summary>
internal static class WordRepair
{
    private static readonly string[] Auxiliaries = ["be", "have", "do", "get"];

    /// <summary>The tree, or a mended one.</summary>
    public static SyntaxTree Apply(SyntaxTree tree)
    {
        int[] heads = [.. tree.Heads];
        string[] relations = [.. tree.Relations];
        Upos[] tags = [.. tree.Tags];
        string[] xpos = [.. tree.Xpos];
        var isMended = false;
        for (var i = 1; i < tree.Count; i++)
        {
            if (IsTail(tree, i))
            {
                (heads[i], relations[i], tags[i], xpos[i]) = (i - 1, "flat", Upos.Propn, "NNP");
                isMended = true;
            }
            else if (IsOften(tree, i))
            {
                (heads[i], relations[i]) = (tree.Heads[tree.Heads[i]], "obl");
                isMended = true;
            }
            else if (Inverted(tree, i) is { } inverted)
            {
                Turn(heads, relations, inverted);
                isMended = true;
            }
            else if (Brought(tree, i) is { } brought)
            {
                (heads[brought.Brought], relations[brought.Brought]) = (brought.To, tree.Tags[brought.To] == Upos.Verb ? "obl" : "nmod");
                isMended = true;
            }
            else if (Listener(tree, i) is >= 0 and var listener)
            {
                var (said, subject) = (heads[listener], heads[i]);
                (heads[i], relations[i], tags[i]) = (said, "mark", Upos.Sconj);
                (heads[subject], relations[subject]) = (said, relations[listener]);
                if (tags[subject] == Upos.Verb)
                    (tags[subject], xpos[subject]) = (Upos.Noun, "NN");
                (heads[listener], relations[listener]) = (heads[said], "obj");
                isMended = true;
            }
            else if (Judged(tree, i) is >= 0 and var judged)
            {
                (heads[i], relations[i]) = (i + 1, "case");
                (heads[i + 1], relations[i + 1], tags[i + 1], xpos[i + 1]) = (i - 1, "obl", Upos.Noun, "NN");
                (heads[judged], relations[judged]) = (i - 1, "obj");
                isMended = true;
            }
        }

        return isMended ? new(tree.Sentence, tags, xpos, [.. tree.Lemmas], [.. tree.Features], heads, relations, tree.Names) : tree;
    }

    // "the Port Olya-3 berthed": what is written large behind a name and is no auxiliary goes with the name.
    private static bool IsTail(SyntaxTree tree, int at) =>
        tree.Tags[at] == Upos.Aux
        && tree.Tokens[at].IsCapitalised
        && tree.Xpos[at] != "MD"
        && Array.IndexOf(Auxiliaries, tree.Lemmas[at]) < 0
        && tree.Tags[at - 1] == Upos.Propn
        && tree.Dependents(at).IsEmpty;

    // "sailed to Tartus four times": how often it was done, and no part of where.
    private static bool IsOften(SyntaxTree tree, int at) =>
        tree.Tokens[at].Lower == "times"
        && tree.Is(at, "flat", "compound", "nmod", "appos")
        && tree.Dependent(at, "case") < 0
        && tree.Dependent(at, "nummod") >= 0
        && tree.Heads[at] is >= 0 and var place
        && place < at
        && tree.Tags[place] == Upos.Propn
        && tree.Heads[place] >= 0;

    // "the Ministry of Economic Development", "12 of the 40 tanks have arrived": the noun or number before "of" and the one behind it, where the tree hangs the first on the second.
    private static (int Whole, int Of)? Inverted(SyntaxTree tree, int preposition)
    {
        var whole = preposition - 1;
        return
            tree.Tokens[preposition].Lower == "of"
            && tree.Tags[whole] is Upos.Noun or Upos.Propn or Upos.Num
            && tree.Heads[preposition] is var of
            && of > preposition
            && tree.Tags[of] is Upos.Noun or Upos.Propn
            && tree.Heads[whole] == of
            && tree.Is(whole, "nsubj", "compound", "nmod", "obl", "dep", "nummod")
            ? (whole, of)
            : null;
    }

    private static void Turn(int[] heads, string[] relations, (int Whole, int Of) inverted)
    {
        var (whole, of) = inverted;
        (heads[whole], relations[whole]) = (heads[of], relations[of]);
        (heads[of], relations[of]) = (whole, "nmod");
        for (var i = 0; i < whole; i++)
        {
            if (heads[i] == of)
                heads[i] = whole;
        }

        // Without its preposition it is the subject that its verb lacks.
        var verb = heads[whole];
        if (
            relations[whole] == "obl"
            && verb > of
            && !relations.Where((r, i) => heads[i] == verb && r.StartsWith("nsubj", StringComparison.Ordinal)).Any()
        )
            relations[whole] = "nsubj";
    }

    // "put the number of shells sent at 300", "traced parts found in drones to a firm": what a preposition brings to the verb that wants it,
    // where the tree hangs it on a verb between; null where it does not.
    private static (int Brought, int To)? Brought(SyntaxTree tree, int preposition)
    {
        if (
            tree.Tags[preposition] is not (Upos.Adp or Upos.Part)
            || tree.Heads[preposition] is not (> 0 and var brought)
            || brought < preposition
            || !tree.Is(brought, "obl", "nmod")
        )
            return null;
        // "took delivery on 9 January of eight jets": no part of the day.
        if (
            tree.Tokens[preposition].Lower == "of"
            && tree.Heads[brought] is >= 0 and var day
            && IsDay(tree, day)
            && tree.Heads[day] is >= 0 and var taking
            && tree.Dependent(taking, "obj") is >= 0 and var taken
            && taken < day
        )
            return (brought, taken);
        for (var verb = tree.Heads[brought]; verb >= 0; verb = tree.Heads[verb])
        {
            if (Wants(tree, verb, preposition, brought))
                return
                    verb < preposition
                    && verb != tree.Heads[brought]
                    && tree.Dependent(verb, "obj") is var set
                    && set > verb
                    && set < preposition
                    ? (brought, verb)
                    : null;
        }

        return null;
    }

    private static bool IsDay(SyntaxTree tree, int at) =>
        tree.Names.Any(name => name.Kind == NameKind.Date && name.First <= at && at <= name.Last);

    private static bool Wants(SyntaxTree tree, int verb, int preposition, int brought) =>
        tree.Tokens[preposition].Lower is "at"
            ? (tree.Tags[brought] == Upos.Num || tree.Dependent(brought, "nummod") >= 0)
                && CueLexicon.Verb(tree.Lemmas[verb]).Any(cue => cue.Takes.Contains("object+at"))
            : VerbLexicon.Brings(tree.Lemmas[verb], tree.Tokens[preposition].Lower);

    // "told the congress that output would rise": who is told, where the tree makes him the subject of what he is told; -1 where it does not.
    private static int Listener(SyntaxTree tree, int that)
    {
        if (
            tree.Tokens[that].Lower != "that"
            || tree.Heads[that] is not (> 0 and var subject)
            || subject < that
            || tree.Heads[subject] is not (>= 0 and var listener)
        )
            return -1;
        return
            tree.Tags[subject] is Upos.Noun or Upos.Propn or Upos.Verb
            && listener < that
            && tree.Is(listener, "nsubj")
            && tree.Heads[listener] is var said
            && said > subject
            && tree.Is(said, "ccomp")
            && tree.Heads[said] is >= 0 and var telling
            && telling < listener
            && VerbLexicon.Hearing.Contains(tree.Lemmas[telling])
            && !CueLexicon.IsStatement(tree.Tokens[listener].Lower)
            && tree.Dependent(said, "mark") < 0
            ? listener
            : -1;
    }

    // "dismissed as lies the claim that": the head of what a word of falsity is said of; -1 where none follows.
    private static int Judged(SyntaxTree tree, int at)
    {
        if (
            tree.Tokens[at].Lower != "as"
            || at + 3 >= tree.Count
            || tree.Tags[at - 1] != Upos.Verb
            || !FactualityWords.Falsity.Contains(tree.Tokens[at + 1].Lower)
            || tree.Tags[at + 2] != Upos.Det
        )
            return -1;
        var noun = at + 3;
        while (noun < tree.Count && tree.Tags[noun] is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num && tree.Heads[noun] > noun)
            noun++;
        return noun < tree.Count && tree.Tags[noun] == Upos.Noun && !tree.IsUnder(at - 1, noun) && !tree.IsUnder(at - 1, at + 1)
            ? noun
            : -1;
    }
}
