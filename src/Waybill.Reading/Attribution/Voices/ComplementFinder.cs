using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Finds the dependent of a cue that holds its content.</summary>
internal sealed class ComplementFinder(SyntaxTree tree)
{
    private const int FarthestThat = 10;

    /// <summary>The strongest complement that one of the cues takes; null when there is none.</summary>
    public Complement? Of(int head, IReadOnlyList<Cue> cues)
    {
        Complement? best = null;
        foreach (var cue in cues)
        {
            foreach (var take in cue.Takes)
            {
                if (Take(head, cue, take) is { } found && (best is null || found.Rank < best.Value.Rank))
                    best = found;
            }
        }

        return best;
    }

    /// <summary>
    /// The clause that "that" opens after a verb and its adjuncts, where the tree hung it on a noun between: "told Reuters this month
    /// that".
    /// </summary>
    public Complement? ThatAfter(int verb, IReadOnlyList<Cue> cues)
    {
        if (cues.FirstOrDefault(c => c.Takes.Contains("clause")) is not { } cue)
            return null;
        for (var i = verb + 1; i + 2 < tree.Count && i <= verb + FarthestThat; i++)
        {
            if (tree.Tokens[i].Lower == "," && AfterParenthesis(i) is var next and >= 0)
            {
                i = next;
                continue;
            }

            if (
                tree.Tags[i] is Upos.Verb or Upos.Aux
                || tree.Tokens[i].Lower is "," or ";" or ":" or "."
                || tree.Tokens[i].Kind == TokenKind.Quote
            )
                return null;
            if (tree.Tokens[i].Lower != "that")
                continue;
            var before = tree.Tokens[i - 1];
            var isAdjunct =
                i == verb + 1
                || before.Lower == ","
                || CalendarNames.IsName(before)
                || tree.Tags[i - 1] is Upos.Propn or Upos.Num or Upos.Adv
                || before.Lower is "week" or "month" or "year" or "day" or "reporters" or "journalists"
                || (tree.Tags[i - 1] == Upos.Noun && tree.Is(i - 1, "obl", "nmod") && tree.Dependent(i - 1, "case") >= 0)
                || IsTold(verb);
            if (!isAdjunct || tree.Tags[i + 1] is Upos.Verb or Upos.Aux)
                return null;
            var (last, hasVerb) = (tree.Count - 1, false);
            for (var j = i; j < tree.Count; j++)
            {
                hasVerb |= tree.Tags[j] is Upos.Verb or Upos.Aux;
                if (tree.Tokens[j].Lower == ";")
                {
                    last = j - 1;
                    break;
                }
            }

            return hasVerb || i == verb + 1 ? new(cue, 0, i, last, -1) : null;
        }

        return null;
    }

    // The comma that closes what this one opens: ", Ada Obi said,".
    private int AfterParenthesis(int comma)
    {
        for (var i = comma + 1; i + 1 < tree.Count && i <= comma + FarthestThat; i++)
        {
            if (tree.Tokens[i].Lower == ",")
                return tree.Tokens[i + 1].Lower == "that" ? i : -1;
        }

        return -1;
    }

    private bool IsTold(int verb) => tree.Lemmas[verb] is "tell" or "inform" or "remind" or "assure" or "notify" or "warn";

    /// <summary>The clause or infinitive right after a noun, where the tree hung it on the verb: "shared his belief that".</summary>
    public Complement? RightAfter(int noun, IReadOnlyList<Cue> cues)
    {
        var mark = noun + 1;
        if (mark + 1 >= tree.Count || tree.Heads[mark] is not (>= 0 and var clause) || clause < mark || tree.IsUnder(clause, noun))
            return null;
        var take = tree.Tokens[mark].Lower switch
        {
            "that" => "clause",
            "to" when tree.Xpos[clause] == "VB" => "to",
            _ => "",
        };
        return cues.FirstOrDefault(c => c.Takes.Contains(take)) is { } cue
            ? new(cue, take == "to" ? 2 : 0, mark, tree.Span(clause).Last, -1)
            : null;
    }

    /// <summary>The infinitive after a passive: "is said to have left".</summary>
    public Complement? InfinitiveOf(int head, Cue cue) => Infinitive(head, cue);

    private Complement? Take(int head, Cue cue, string take) =>
        take switch
        {
            "clause" => Clause(head, cue),
            "that" => Clause(head, cue) is { Rank: 0 } clause && tree.Tokens[clause.First].Lower is "that" ? clause : null,
            "to" => Infinitive(head, cue) ?? Prepositional(head, cue, "to"),
            "ing" => Participle(head, cue),
            "object" => Object(head, cue),
            "parenthesis" => null,
            "as" => With(head, cue, "as"),
            "object+pred" => Predicate(head, cue),
            "object+of" => With(head, cue, "of") ?? With(head, cue, "with"),
            "object+at" => With(head, cue, "at"),
            "object+for" => With(head, cue, "for"),
            "object+to" => ObjectInfinitive(head, cue) ?? With(head, cue, "to"),
            _ => Prepositional(head, cue, take),
        };

    private Complement? Clause(int head, Cue cue)
    {
        foreach (var child in tree.Dependents(head))
        {
            if (IsClause(head, child))
                return Span(cue, 0, child);
            // "said: the ships had left"; "he said, the ships ..."
            if (child > head && tree.Is(child, "parataxis") && tree.Dependent(child, "nsubj", "expl") >= 0)
                return Span(cue, 1, child);
        }

        return null;
    }

    private bool IsClause(int head, int child) =>
        tree.Tokens[child].Lower == "according" ? false
        : tree.Is(child, "ccomp") ? !IsParenthesis(child) && !IsBeside(head, child)
        : tree.Tags[head] == Upos.Verb ? child > head && tree.Is(child, "advcl") && tree.Tokens[tree.Span(child).First].Lower == "whether"
        : child > head && tree.Is(child, "acl", "advcl", "csubj") && IsThat(child);

    // "Speaking in Oslo, she said": a participle that goes before is no content.
    private bool IsBeside(int head, int child) => child < head && tree.Xpos[child] == "VBG" && tree.Dependent(child, "nsubj", "aux") < 0;

    // "told the court, the agency reported, that": what stands between the commas tells the whole.
    private bool IsParenthesis(int child) =>
        child + 1 < tree.Count
        && tree.Tokens[child + 1].Lower == ","
        && tree.Dependent(child, "nsubj") is >= 0 and var subject
        && tree.Span(subject) is var (first, last)
        && last == child - 1
        && first > 0
        && tree.Tokens[first - 1].Lower == ","
        && CueLexicon.Verb(tree.Lemmas[child]).Any(c => c.Takes.Contains("clause"));

    private bool IsThat(int child) => tree.Tokens[tree.Span(child).First].Lower is "that" or "whether" or "if" or "how";

    private Complement? Infinitive(int head, Cue cue)
    {
        foreach (var child in tree.Dependents(head))
        {
            if (
                child > head
                && tree.Is(child, "xcomp", "acl", "advcl")
                && HasTo(child)
                && (tree.Is(child, "xcomp") || tree.Tags[head] == Upos.Noun || HasObject(head))
            )
                return Span(cue, 2, child);
        }

        return null;
    }

    private bool HasObject(int head) => tree.Dependent(head, "obj", "iobj") >= 0;

    private bool HasTo(int child)
    {
        var mark = tree.Dependent(child, "mark");
        return mark >= 0 && tree.Tokens[mark].Lower == "to";
    }

    private Complement? Participle(int head, Cue cue)
    {
        foreach (var child in tree.Dependents(head))
        {
            if (child > head && tree.Is(child, "xcomp", "ccomp") && tree.Xpos[child] == "VBG")
                return Span(cue, 2, child);
        }

        return null;
    }

    private Complement? Object(int head, Cue cue)
    {
        var child = tree.Dependent(head, "obj");
        return child >= 0 && tree.Tags[child] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Verb or Upos.Adj
            ? Span(cue, 6, child)
            : null;
    }

    // "call it a fraud", "found him guilty"
    private Complement? Predicate(int head, Cue cue)
    {
        var (target, predicate) = (tree.Dependent(head, "obj"), -1);
        foreach (var child in tree.Dependents(head))
        {
            if (tree.Is(child, "xcomp") && child > head && tree.Dependent(child, "mark") < 0)
                predicate = child;
        }

        if (predicate < 0)
            return target > head && CueLexicon.IsStatement(tree.Tokens[target].Lower)
                ? new(cue, 3, Range(target).First, LastOfClause(target), -1)
                : null;
        var (first, last) = Range(predicate);
        return target > head && target < predicate ? new(cue, 3, Range(target).First, last, -1) : new(cue, 3, first, last, -1);
    }

    // "called reports that it sold arms false": the verdict may have been hung anywhere.
    private int LastOfClause(int from)
    {
        var at = from;
        while (at + 1 < tree.Count && tree.Tokens[at + 1].Lower is not (";" or "."))
            at++;
        return at;
    }

    private Complement? ObjectInfinitive(int head, Cue cue)
    {
        var target = tree.Dependent(head, "obj");
        if (target < head || Infinitive(head, cue) is not { } to)
            return null;
        return to with { Rank = 3, First = Range(target).First };
    }

    // "accused Chad of ...", "described the cargo as ..."
    private Complement? With(int head, Cue cue, string preposition)
    {
        var target = tree.Dependent(head, "obj");
        foreach (var child in tree.Dependents(head))
        {
            if (child <= head || !tree.Is(child, "obl", "advcl", "xcomp", "nmod") || Marker(child, preposition) < 0)
                continue;
            var (first, last) = Range(child);
            if (target > head && target < first)
                return new(cue, 3, Range(target).First, last, -1);
            var marker = Marker(child, preposition);
            return target < 0 ? new(cue, 3, Math.Max(first, marker + 1), last, marker) : null;
        }

        // "accused Chad of arming ..." read as "[Chad of arming]"
        if (target > head)
        {
            foreach (var child in tree.Dependents(target))
            {
                if (tree.Is(child, "nmod", "acl") && Marker(child, preposition) > target)
                    return new(cue, 4, Range(target).First, Range(target).Last, -1);
            }
        }

        return null;
    }

    private Complement? Prepositional(int head, Cue cue, string preposition)
    {
        foreach (var child in tree.Dependents(head))
        {
            if (child <= head || !tree.Is(child, "obl", "advcl", "nmod", "acl", "ccomp", "xcomp"))
                continue;
            var marker = Marker(child, preposition);
            if (marker <= head || tree.Is(child, "obl:tmod", "obl:agent"))
                continue;
            // "promised to repay", whatever relation the tree gives it.
            if (preposition == "to" && tree.Xpos[child] == "VB")
                return Span(cue, 2, child);
            var last = Range(child).Last;
            return marker < last ? new(cue, 5, marker + 1, last, marker) : null;
        }

        return null;
    }

    private int Marker(int child, string word)
    {
        foreach (var mark in tree.Dependents(child))
        {
            if (mark < child && tree.Is(mark, "case", "mark") && tree.Tokens[mark].Lower == word)
                return mark;
        }

        return -1;
    }

    private Complement Span(Cue cue, int rank, int child)
    {
        var (first, last) = Range(child);
        return new(cue, rank, first, last, -1);
    }

    private (int First, int Last) Range(int token) => tree.Span(token);
}
