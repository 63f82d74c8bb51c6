using Waybill.Reading.Factuality;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <content>Tells which nominal a token is a part of.</content>
internal sealed partial class PhraseSpans
{
    // Which nominal a token stands before, or is; nothing where it is no part of a noun phrase.
    private void Own(int token)
    {
        var path = new List<int>();
        var at = token;
        while (owners[at] == Unknown)
        {
            path.Add(at);
            owners[at] = None;
            if (closed[at])
                break;
            if (Modifies(at))
            {
                at = tree.Heads[at];
                continue;
            }

            owners[at] = IsNominal(at) ? at : None;
            break;
        }

        var owner = owners[at];
        for (var i = path.Count - 1; i >= 0; i--)
        {
            // A noun that the tree hangs on a verb as if on a noun stands for itself.
            if (owner < 0 && path[i] != at && IsNominal(path[i]))
                owner = path[i];
            owners[path[i]] = closed[path[i]] ? None : owner;
        }
    }

    private bool Modifies(int token)
    {
        var head = tree.Heads[token];
        if (head < 0 || closed[head])
            return false;
        if (tree.Xpos[token] is "VB" or "VBP" or "VBZ" or "VBD")
            return false;
        if (view.Tokens[token].Lower == "per" && token + 1 < owners.Length && view.Tokens[token + 1].Lower == "capita")
            return token < head;
        // "called the theory absurd": a verdict is no head of what it is on.
        if (token < head && FactualityWords.Falsity.Contains(view.Tokens[head].Lower) && tree.Tags[token] is Upos.Noun or Upos.Propn)
            return false;
        // "of arming M23": a gerund between a preposition and a name is a verb.
        if (
            tree.Xpos[token] == "VBG"
            && token > 0
            && WordClasses.Prepositions.Contains(view.Tokens[token - 1].Lower)
            && (
                view.Names.Any(n => n.First == token + 1 && n.Entry.IsParty)
                || tree.Names.Any(n => n.First == token + 1 && n.Kind == NameKind.Organisation)
            )
        )
            return false;
        var relation = tree.Relations[token];
        var before = token < head;
        // "the army's depots": whatever the tree calls it, what a possessive ends on stands before its head.
        if (before && token + 1 < owners.Length && view.Tokens[token + 1].Kind == TokenKind.Possessive)
            return true;
        return relation switch
        {
            "det" when before && view.Tokens[token].Lower == "that" && (tree.Xpos[head] is "NNS" or "NNPS" || tree.Xpos[token] == "IN") =>
                false,
            "det"
            or "det:predet"
            or "nummod"
            or "amod"
            or "compound"
            or "nmod:poss"
            or "goeswith"
            or "nmod:npmod"
            or "nmod:unmarked" when before => true,
            "flat" or "goeswith" or "nmod:desc" or "flat:foreign" => tree.Tags[token]
                is not (Upos.Aux or Upos.Verb or Upos.Adv or Upos.Adp),
            "nummod" or "dep" or "compound" or "nmod:npmod" or "nmod:unmarked" when token == head + 1 => IsNumber(token),
            "appos" when !before => IsJoinedName(head, token),
            "case" => view.Tokens[token].Kind == TokenKind.Possessive,
            "advmod" or "obl:npmod" or "obl:unmarked" => before && ModifiesBefore(head),
            "conj" or "cc" or "punct" => ModifiesBefore(head) && StandsBeforeOwner(token, head),
            _ => false,
        };
    }

    private bool IsNumber(int token) => view.Tokens[token].Kind == TokenKind.Number || tree.Tags[token] == Upos.Num;

    // "spokesman John Kirby": an apposition without a comma.
    private bool IsJoinedName(int head, int token) =>
        tree.Tags[token] == Upos.Propn && tree.Span(token).First == head + 1 && tree.Tags[head] is Upos.Noun or Upos.Propn;

    private bool ModifiesBefore(int token) =>
        tree.Heads[token] > token && tree.Relations[token] is "amod" or "nummod" or "compound" or "nmod:poss" or "det" or "conj";

    // "rocket and mortar rounds": the second word stands before the same head as the first.
    private bool StandsBeforeOwner(int token, int head)
    {
        var top = tree.Heads[head];
        return top > token && (tree.Relations[token] != "conj" || top - token <= 3);
    }

    private bool IsNominal(int token)
    {
        var lower = view.Tokens[token].Lower;
        if (tree.Xpos[token] is "VB" or "VBP" or "VBZ" or "VBD")
            return false;
        if (tree.Relations[token] is "case" or "cc" or "cc:preconj" or "mark" or "punct" or "aux" or "aux:pass" or "cop" or "fixed")
            return false;
        if (WordClasses.Relatives.Contains(lower) && !(lower == "that" && tree.Tags[token] is Upos.Det or Upos.Pron && !IsRelative(token)))
            return false;
        return tree.Tags[token] switch
        {
            Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Sym or Upos.X or Upos.Adj => tree.Relations[token] != "advmod",
            Upos.Det => tree.Relations[token] is not "det",
            Upos.Verb => tree.Dependent(token, "det", "nmod:poss", "amod") is >= 0 and var before
                && before < token
                && tree.Dependent(token, "aux", "nsubj", "obj") < 0,
            _ => false,
        };
    }

    private bool IsRelative(int token) =>
        tree.Heads[token] >= 0 && tree.Relations[tree.Heads[token]].StartsWith("acl", StringComparison.Ordinal);
}
