using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <content>Objects that stand with another verb, or before a relative clause.</content>
internal sealed partial class ObjectFinder
{
    // "produced and shipped drones": both have the object, whichever the tree gives it to.
    private Argument? Shared(VerbGroup group)
    {
        if (tree.Dependent(group.Predicate, "nsubj") >= 0)
            return null;
        var node = group.Predicate;
        for (var steps = 0; steps < 4 && tree.Relations[node] == "conj" && tree.Heads[node] >= 0; steps++)
        {
            node = tree.Heads[node];
            if (view.GroupOf(node) is not { IsCopula: false } head || head.IsPassive != group.IsPassive)
                return null;
            if (Own(head) is { Count: > 0 } objects)
                return objects[0].First > group.First ? objects[0] : null;
        }

        foreach (var child in tree.Dependents(group.Predicate))
        {
            if (
                tree.Is(child, "conj")
                && view.GroupOf(child) is { IsCopula: false, IsPassive: false } joined
                && tree.Dependent(child, "nsubj") < 0
                && view.ChunkAt(joined.First) - view.ChunkAt(group.Last) <= 2
                && Own(joined) is { Count: > 0 } objects
            )
                return objects[0];
        }

        return null;
    }

    // The ship "which Paris sanctioned", "the shells Iran sent": the antecedent is the object.
    private Argument? LeftOut(VerbGroup group, Argument? subject)
    {
        var at = group.Predicate;
        for (
            var steps = 0;
            steps < 4 && tree.Relations[at] is "conj" or "xcomp" or "ccomp" && !tree.Is(at, "acl") && tree.Heads[at] >= 0;
            steps++
        )
            at = tree.Heads[at];
        if (!tree.Is(at, "acl:relcl") || subject is null || Nominals.Of(view, tree.Heads[at]) is not { Count: > 0 } antecedent)
            return null;
        return subject.Phrases[0].Head == antecedent[0].Head || HasRelativeOblique(at) || IsTold(tree.Heads[at])
            ? null
            : new(Argument.Object, [antecedent[0]]);
    }

    // "told agencies that reports appear": who is told is no part of what is said.
    private bool IsTold(int noun) =>
        tree.Is(noun, "obj", "iobj")
        && view.GroupOf(tree.Heads[noun]) is { } verb
        && verb.Lemma
            is "tell"
                or "inform"
                or "assure"
                or "remind"
                or "notify"
                or "warn"
                or "advise"
                or "brief"
                or "convince"
                or "persuade";

    private bool HasRelativeOblique(int node)
    {
        foreach (var child in tree.Dependents(node))
        {
            // "the missile that Chad fired", whatever the tree calls it; "the site at which" has its preposition.
            if (
                tree.Is(child, "obl", "advmod")
                && IsRelative(child)
                && !(view.Tokens[child].Lower is "that" or "which" && tree.Dependent(child, "case") < 0)
            )
                return true;
        }

        return false;
    }
}
