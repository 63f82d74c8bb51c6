using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>
/// Gives a verb of saying that closes a sentence its speaker back, where the tree took him for one more of those who stand before him:
/// "sent drones to Chad, Armament Research said", "…, Ann Cole, a minister, told parliament".
/// </summary>
internal static class ReporterRepair
{
    private const int LongestSpeaker = 9;
    private const int LongestAside = 12;

    /// <summary>The tree, or a mended one.</summary>
    public static SyntaxTree Apply(SyntaxTree tree)
    {
        for (var verb = 2; verb <= LongestSpeaker && verb < tree.Count; verb++)
        {
            if (IsSaying(tree, verb) && Reporter.Opening(tree, verb) is { } opening)
                return opening.Attach(tree);
        }

        for (var verb = tree.Count - 1; verb > 2; verb--)
        {
            if (
                (IsShowing(tree, verb) || (IsSaying(tree, verb) && Closes(tree, verb)))
                && Reporter.Before(tree, verb) is { } reporter
                && reporter.IsTorn(tree)
            )
                return reporter.Attach(tree);
        }

        return tree;
    }

    // "…, a leaked contract shows.": the last word of a clause, which the tree takes for a noun, or hangs where nouns hang.
    private static bool IsShowing(SyntaxTree tree, int at) =>
        (tree.Tags[at] == Upos.Noun || tree.Is(at, "obl", "nmod", "appos", "conj", "obj", "compound"))
        && VerbLexicon.Showing.Contains(VerbLexicon.Find(tree.Tokens[at].Lower)?.Lemma ?? "")
        && at + 1 < tree.Count
        && tree.Tokens[at + 1].Lower is "." or ";"
        && tree.Dependent(at, "case", "cc") < 0;

    private static bool IsSaying(SyntaxTree tree, int at) =>
        tree.Tags[at] == Upos.Verb
        && tree.Xpos[at] is "VBD" or "VBZ" or "VBP" or "VBN"
        && VerbLexicon.Sayings.Contains(VerbLexicon.Find(tree.Tokens[at].Lower)?.Lemma ?? tree.Lemmas[at])
        && tree.Dependent(at, "aux", "aux:pass", "mark") < 0;

    // Nothing is said behind it but when, where and to whom.
    private static bool Closes(SyntaxTree tree, int verb)
    {
        if (verb + 1 >= tree.Count)
            return true;
        var next = verb + 1;
        if (tree.Tags[next] is not (Upos.Punct or Upos.Adp or Upos.Adv or Upos.Propn or Upos.Noun) || tree.Tokens[next].Text == ":")
            return false;
        for (var i = next; i < tree.Count && tree.Tokens[i].Lower != ";"; i++)
        {
            if (
                tree.Tags[i] is Upos.Verb or Upos.Aux && tree.Xpos[i] is "VBD" or "VBZ" or "VBP" or "MD" or "VB"
                || tree.Tokens[i].Lower == "that"
            )
                return false;
        }

        return true;
    }

    /// <summary>A speaker right before his verb, behind a comma.</summary>
    /// <param name="Verb">The verb.</param>
    /// <param name="First">The speaker's first token.</param>
    /// <param name="Last">His last.</param>
    private sealed record Reporter(int Verb, int First, int Last)
    {
        public static Reporter? Before(SyntaxTree tree, int verb)
        {
            var last = verb - 1;
            if (tree.Tokens[last].Lower == ",")
            {
                // "Ann Cole, a minister, said": what stands aside is no speaker of its own.
                var opening = Comma(tree, last - 1, LongestAside);
                if (opening < 0 || !IsNominal(tree, opening + 1, last - 1))
                    return null;
                last = opening - 1;
            }

            var before = Comma(tree, last, LongestSpeaker);
            return before > 0 && before < last && IsNominal(tree, before + 1, last) && HasVerb(tree, before)
                ? new(verb, before + 1, last)
                : null;
        }

        // "United Nations investigators said that …": all before the verb, where the tree tore it apart.
        public static Reporter? Opening(SyntaxTree tree, int verb)
        {
            if (!IsNominal(tree, 0, verb - 1) || tree.Dependent(verb, "nsubj") is not (>= 0 and var subject) || subject > verb)
                return null;
            for (var i = 0; i < verb; i++)
            {
                if ((tree.Heads[i] == verb && i != subject && tree.Tags[i] is Upos.Noun or Upos.Propn) || tree.Heads[i] > verb)
                    return new(verb, 0, verb - 1);
            }

            return null;
        }

        // A token of the speaker, or the verb, hangs on what stands before the comma.
        public bool IsTorn(SyntaxTree tree)
        {
            if (tree.Tags[Verb] == Upos.Noun || tree.Is(Verb, "obl", "nmod", "appos", "conj", "obj", "compound"))
                return true;
            var subject = tree.Dependent(Verb, "nsubj");
            if (subject >= 0 && (subject < First || subject > Last))
                return false;
            for (var i = First; i <= Last; i++)
            {
                if (tree.Heads[i] >= 0 && tree.Heads[i] < First)
                    return true;
            }

            return false;
        }

        public SyntaxTree Attach(SyntaxTree tree)
        {
            int[] heads = [.. tree.Heads];
            string[] relations = [.. tree.Relations];
            Upos[] tags = [.. tree.Tags];
            string[] xpos = [.. tree.Xpos];
            var head = Core(tree, First, Last);
            if (tree.Root >= Math.Max(0, First - 1) && tree.Root != Verb)
                return tree;
            for (var i = First; i < Verb; i++)
            {
                var core = i <= Last ? head : Core(tree, Last + 2, Verb - 2);
                if (i == core || tree.Tags[i] == Upos.Punct)
                    (heads[i], relations[i]) =
                        i == head ? (Verb, "nsubj")
                        : i == core ? (head, "appos")
                        : (head, "punct");
                else if (tree.Tokens[i].Kind == TokenKind.Possessive && i > First)
                    (heads[i], relations[i]) = (i - 1, "case");
                else if (heads[i] < First || heads[i] >= Verb || !IsOneSide(heads[i], i))
                    (heads[i], relations[i]) = (core, RelationOf(tree, i, core));
                if (tree.Tags[i] == Upos.Verb && tree.Tokens[i].IsCapitalised)
                    (tags[i], xpos[i]) = (Upos.Propn, "NNP");
            }

            if (First > 0)
                (heads[First - 1], relations[First - 1]) = (Verb, "punct");
            if (tree.Root != Verb)
                (heads[Verb], relations[Verb]) = (tree.Root, "parataxis");
            tags[Verb] = Upos.Verb;
            xpos[Verb] =
                xpos[Verb] == "VBN" ? "VBD"
                : xpos[Verb] == "NNS" ? "VBZ"
                : xpos[Verb];
            // What hung on the speaker from behind the verb goes with the verb.
            for (var i = Verb + 1; i < tree.Count; i++)
            {
                if (heads[i] >= First && heads[i] < Verb)
                    heads[i] = Verb;
            }

            return new(tree.Sentence, tags, xpos, [.. tree.Lemmas], [.. tree.Features], heads, relations, tree.Names);
        }

        private bool IsOneSide(int one, int other) => one <= Last == other <= Last;

        private static string RelationOf(SyntaxTree tree, int at, int core) =>
            tree.Tokens[at].Kind == TokenKind.Possessive ? "case"
            : at + 1 < tree.Count && tree.Tokens[at + 1].Kind == TokenKind.Possessive ? "nmod:poss"
            : tree.Tags[at] == Upos.Det ? "det"
            : tree.Tags[at] == Upos.Adj ? "amod"
            : tree.Tags[at] == Upos.Adp ? "case"
            : tree.Tags[at] == Upos.Num ? "nummod"
            : tree.Tags[at] == Upos.Cconj ? "cc"
            : at > core ? (tree.Tags[at - 1] == Upos.Cconj ? "conj" : "nmod")
            : "compound";

        private static int Comma(SyntaxTree tree, int from, int longest)
        {
            for (var i = from; i >= 0 && from - i <= longest; i--)
            {
                if (tree.Tokens[i].Lower == ",")
                    return i;
            }

            return -1;
        }

        // The last noun before a preposition or "and".
        private static int Core(SyntaxTree tree, int first, int last)
        {
            var core = last;
            for (var i = first; i <= last; i++)
            {
                if (i > first && tree.Tags[i] is Upos.Adp or Upos.Cconj)
                    break;
                if (tree.Tags[i] is Upos.Noun or Upos.Propn)
                    core = i;
            }

            return core;
        }

        private static bool IsNominal(SyntaxTree tree, int first, int last)
        {
            var hasNoun = false;
            for (var i = first; i <= last; i++)
            {
                hasNoun |= tree.Tags[i] is Upos.Noun or Upos.Propn;
                var fits =
                    tree.Tags[i] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num
                    || (tree.Tags[i] is Upos.Adp or Upos.Cconj && i > first && i < last)
                    || tree.Tokens[i].Kind == TokenKind.Possessive
                    || tree.Tokens[i].Text.StartsWith('-')
                    || (tree.Tags[i] == Upos.Verb && (tree.Tokens[i].IsCapitalised || tree.Xpos[i] is "VBG" or "VBN"))
                    || tree.Xpos[i] == "PRP$";
                if (!fits || tree.Tokens[i].Lower is "which" or "who" or "that")
                    return false;
            }

            return hasNoun;
        }

        private static bool HasVerb(SyntaxTree tree, int before)
        {
            for (var i = 0; i < before; i++)
            {
                if (tree.Tags[i] == Upos.Verb)
                    return true;
            }

            return false;
        }
    }
}
