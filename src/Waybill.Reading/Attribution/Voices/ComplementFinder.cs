using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Finds the dependent of a cue that holds its content.</summary>
internal sealed partial class ComplementFinder(SyntaxTree tree)
{
    private const int FarthestThat = 10;
    private const int WithAdjuncts = 20;
    private const int FarthestGerund = 6;

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
            if (child > head && tree.Is(child, "parataxis") && tree.Dependent(child, "nsubj", "expl") >= 0 && !IsParted(head, child))
                return Span(cue, 1, child);
        }

        return null;
    }

    // "Chad denied it; Mali said that it had bought six": another sentence, though no full stop parts them.
    private bool IsParted(int head, int child)
    {
        for (var i = head + 1; i < child; i++)
        {
            if (tree.Tokens[i].Lower == ";")
                return true;
        }

        return false;
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
            if (
                child > head
                && tree.Is(child, "xcomp", "ccomp", "nsubj", "obj", "advcl")
                // "denied on Monday receiving": what stands next to the verb is no aside.
                && (IsParticiple(child) || (tree.Xpos[child] == "VBG" && child == head + 1))
            )
                return Span(cue, 2, child);
        }

        return null;
    }

    // "denied sending", "denied having sent"
    private bool IsParticiple(int child)
    {
        if (tree.Xpos[child] == "VBG")
            return tree.Is(child, "xcomp", "ccomp");
        return tree.Tags[child] == Upos.Verb
            && tree.Dependent(child, "aux") is >= 0 and var aux
            && tree.Tokens[aux].Lower is "having" or "being";
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

        // "accused Chad on Thursday of arming ...": hung on the day.
        for (var i = target + 1; target > head && i + 1 < tree.Count && i - target <= FarthestGerund; i++)
        {
            if (tree.Tags[i] == Upos.Verb)
                break;
            if (tree.Tokens[i].Lower == preposition && tree.Xpos[i + 1] == "VBG")
                return new(cue, 4, Range(target).First, LastOfClause(i), -1);
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
