using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;
using Waybill.Reading.Words;

namespace Waybill.Reading.Clauses;

/// <summary>
/// Finds the subject of a predicate: its own, its antecedent's, or the one that control, raising and coordination lend it. Each is
/// looked for once.
/// </summary>
internal sealed partial class SubjectFinder(SentenceView view)
{
    private const int Deepest = 10;
    private const int Farthest = 16;
    private readonly SyntaxTree tree = view.Tree;
    private readonly Dictionary<int, Argument?> known = [];

    /// <summary>The subject as it stands; null when none is found.</summary>
    public Argument? Find(int predicate) => Find(predicate, 0);

    private Argument? Find(int node, int depth)
    {
        if (depth > Deepest || node < 0)
            return null;
        if (!known.TryGetValue(node, out var subject))
            known[node] = subject = Own(node) ?? Lent(node, depth) ?? Before(node);
        return subject;
    }

    private Argument? Own(int node)
    {
        foreach (var child in Nearest(node))
        {
            if (IsRelative(child))
                return PartOf(child) ?? NearGoods(child) ?? Antecedent(node);
            if (PartOfRelative(child) is { } whole)
                return whole;
            if (view.PhraseAt(child) is { } phrase && Prepositions.Before(view, phrase) is null && Of(child) is { } own)
                return own;
        }

        var clause = tree.Dependent(node, "csubj");
        return clause >= 0 ? Clause(clause) : Plain(node);
    }

    // The subjects that the tree gives a verb, the nearest before it first: "the accusation that Norway sold".
    private List<int> Nearest(int node)
    {
        var found = new List<int>();
        foreach (var child in tree.Dependents(node))
        {
            if (!tree.Is(child, "nsubj"))
                continue;
            if (child < node)
                found.Insert(0, child);
            else
                found.Add(child);
        }

        return found;
    }

    // "At least 100 missiles came": a plain phrase before the verb that the tree takes for something else.
    private Argument? Plain(int node)
    {
        if (view.GroupOf(node) is not { IsInfinitive: false, IsGerund: false, IsReduced: false } group)
            return null;
        foreach (var child in tree.Dependents(node))
        {
            if (
                child < group.First
                && tree.Is(child, "obl", "dep", "nmod", "parataxis", "advcl", "obj")
                && view.PhraseAt(child) is { } phrase
                && Prepositions.Before(view, phrase) is null
                && !NounKinds.Is("time", phrase.Head)
                && view.GroupOf(child) is null
            )
                return Of(child);
        }

        return null;
    }

    // "shells, half of which": the tree may take "which" alone for the subject.
    private Argument? PartOf(int relative)
    {
        var at = view.ChunkAt(relative);
        return at >= 2 && view.Chunks[at - 1].Words == "of" && view.Chunks[at - 2] is NounPhrase part ? PartOfRelative(part.Node) : null;
    }

    // "shells, half of which do not work"
    private Argument? PartOfRelative(int node)
    {
        if (view.PhraseAt(node) is not { } part)
            return null;
        var at = view.ChunkAt(part.Last);
        if (at + 2 >= view.Chunks.Count || view.Chunks[at + 1].Words != "of" || view.Chunks[at + 2].Kind != ChunkKind.Relative)
            return null;
        for (var i = at - 1; i >= 0 && at - i < 4; i--)
        {
            if (view.Chunks[i] is NounPhrase whole)
                return Alone(whole.Node);
        }

        return null;
    }

    // "Sending arms to Mali violates the embargo."
    private Argument Clause(int node)
    {
        var (first, last) = tree.Span(node);
        return new(Argument.Subject, [new(NounPhrases.Make(view, first, last, node), view.ChunkAt(node), [])]);
    }

    private Argument? Of(int node) => Nominals.Of(view, node) is { Count: > 0 } phrases ? new(Argument.Subject, phrases) : null;

    // "papers for arms that were sent": of goods right before it, whatever the tree hangs it on.
    private Argument? NearGoods(int relative) =>
        view.ChunkAt(relative) is > 1 and var at
        && view.Chunks[at - 1] is NounPhrase { IsPronoun: false } phrase
        && view.Chunks[at - 2] is { Kind: ChunkKind.Preposition, Words: "for" }
        && GoodsFillers.ClassOf(view, phrase) is not null
            ? Alone(phrase.Node)
            : null;

    // What a relative word stands for.
    private Argument? Antecedent(int node)
    {
        var at = node;
        for (var steps = 0; steps < Deepest && tree.Heads[at] >= 0; steps++)
        {
            if (tree.Is(at, "acl", "advcl:relcl"))
                return Alone(tree.Heads[at]);
            at = tree.Heads[at];
        }

        // The tree hangs it elsewhere: the phrase right before the relative word.
        var relative = Relative(node);
        for (var i = relative < 0 ? -1 : view.ChunkAt(relative) - 1; i >= 0; i--)
        {
            if (view.Chunks[i] is NounPhrase phrase)
                return Alone(phrase.Node);
            if (view.Chunks[i].Kind is not (ChunkKind.Comma or ChunkKind.Preposition))
                break;
        }

        return null;
    }

    private int Relative(int node)
    {
        foreach (var child in tree.Dependents(node))
        {
            if (tree.Is(child, "nsubj") && IsRelative(child))
                return child;
        }

        return -1;
    }

    // A finite verb that the tree leaves without a subject: the phrase that stands right before it.
    private Argument? Before(int node)
    {
        if (view.GroupOf(node) is not { IsInfinitive: false, IsGerund: false, IsReduced: false } group)
            return null;
        NounPhrase? nearest = null;
        var start = view.ChunkAt(group.First) - 1;
        for (var i = start; i >= 0 && start - i < Farthest; i--)
        {
            switch (view.Chunks[i])
            {
                case { Kind: ChunkKind.Adverb or ChunkKind.Date or ChunkKind.Preposition }:
                    break;
                // "armed nobody or sent grenades"
                case { Kind: ChunkKind.Coordinator } when nearest is null && group.Form == Inflection.Past:
                    return VerbBefore(i) is { } joined ? known.GetValueOrDefault(joined.Predicate) : null;
                // "shells used by Russia in Ukraine come from Iran": back over what stands between.
                case VerbGroup { IsReduced: true }:
                    nearest = null;
                    break;
                case NounPhrase phrase when Prepositions.Before(view, phrase) is null && !tree.Is(phrase.Node, "nsubj"):
                    nearest = phrase;
                    break;
                case NounPhrase phrase when Prepositions.Before(view, phrase) is not null:
                    break;
                default:
                    i = -1;
                    break;
            }

            if (nearest is not null && !(i >= 2 && view.Chunks[i - 1] is VerbGroup { IsReduced: true }))
                break;
        }

        return nearest is null || IsObject(nearest) ? null : Alone(nearest.Node);
    }

    private bool IsObject(NounPhrase phrase) =>
        view.ChunkAt(phrase.First) is > 0 and var at && view.Chunks[at - 1] is VerbGroup { IsReduced: false };

    private VerbGroup? VerbBefore(int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 12; i--)
        {
            if (view.Chunks[i] is VerbGroup group)
                return group.Form == Inflection.Past ? group : null;
        }

        return null;
    }

    private bool IsRelative(int node) => view.Chunks[view.ChunkAt(node)].Kind == ChunkKind.Relative;
}
