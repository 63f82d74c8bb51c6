using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Clauses;

/// <summary>Finds what stands in the slots of a verb or noun by the dependencies of the tree.</summary>
internal sealed class ClauseFinder
{
    private readonly SentenceView view;
    private readonly SyntaxTree tree;
    private readonly SubjectFinder subjects;
    private readonly ObjectFinder objects;
    private readonly PrepositionalPhrases prepositional;
    private readonly Dictionary<int, List<Argument>> arguments = [];

    /// <summary>Prepares a sentence.</summary>
    public ClauseFinder(SentenceView view)
    {
        (this.view, tree) = (view, view.Tree);
        subjects = new(view);
        objects = new(view);
        prepositional = new(view);
    }

    /// <summary>The subject of the verb group at an index among the chunks, as it stands; null when none is found.</summary>
    public Argument? Subject(int verb) => subjects.Find(((VerbGroup)view.Chunks[verb]).Predicate);

    /// <summary>
    /// All the verb's arguments, as they stand: subject, objects and phrases after prepositions. A passive's subject is the subject, its
    /// agent stands after <c>by</c>.
    /// </summary>
    public List<Argument> Arguments(int verb)
    {
        if (!arguments.TryGetValue(verb, out var known))
            arguments[verb] = known = Collect(verb);
        return known;
    }

    private List<Argument> Collect(int verb)
    {
        var group = (VerbGroup)view.Chunks[verb];
        var found = new List<Argument>();
        var subject = subjects.Find(group.Predicate);
        if (IsExistential(group))
        {
            if (subject is not null)
                found.Add(subject with { Slot = Argument.Object });
            found.AddRange(prepositional.Under(group.Predicate));
            return found;
        }

        if (subject is not null)
            found.Add(subject);
        found.AddRange(objects.Of(group, subject));
        found.AddRange(RelativeSlot(group));
        found.AddRange(Listed(prepositional.Under(group.Predicate)));
        if (Colon(group) is { } colon)
            found.Add(colon);
        return found;
    }

    /// <summary>What stands in the slots of the noun phrase, or after the verb group, at an index among the chunks.</summary>
    public List<Argument> After(int at)
    {
        if (view.Chunks[at] is VerbGroup)
            return [.. Arguments(at).Where(a => a.Slot != Argument.Subject)];
        if (view.Chunks[at] is not NounPhrase phrase)
            return [];
        var found = new List<Argument>();
        var self = Nominals.At(view, at);
        if (self.Count > 0 && self[0].Of.Count > 0)
            found.Add(new("of", Measured(self[0].Of)));
        else if (BehindPlaces(at) is { } behind)
            found.Add(behind);
        found.AddRange(prepositional.Under(phrase.Node, phrase.Last));
        foreach (var of in self.Take(1).SelectMany(n => n.Of))
            found.AddRange(prepositional.Under(of.Node, phrase.Last));
        // "the deliveries made by Iran"
        foreach (var child in tree.Dependents(phrase.Node))
        {
            if (tree.Is(child, "acl") && view.GroupOf(child) is not null)
                found.AddRange(prepositional.Under(child, phrase.Last));
        }

        // "carried out deliveries to Syria": the phrase may hang on the verb.
        var node = phrase.Node;
        for (var steps = 0; steps < 3 && tree.Heads[node] >= 0; steps++)
        {
            if (!tree.Is(node, "obj", "nsubj", "obl", "nmod", "conj", "appos"))
                break;
            node = tree.Heads[node];
            found.AddRange(prepositional.Under(node, phrase.Last + 1).Where(a => a.First > phrase.Last && !IsTeller(node, a)));
            if (view.GroupOf(node) is not null)
                break;
        }

        return Distinct(found);
    }

    // "deliveries were put at 300 by the panel": who counts them did not deliver them.
    private bool IsTeller(int verb, Argument argument) =>
        argument.Slot == "by" && view.GroupOf(verb) is { IsPassive: true } group && CueLexicon.Verb(group.Lemma).Any();

    // "the sale of 40 tons of rifles": so much of what follows.
    private List<Nominal> Measured(List<NounPhrase> of)
    {
        if (of.Count > 1 && of[0].Amount is not null && view.ChunkAt(of[0].Last) + 1 is var next && next + 1 < view.Chunks.Count)
        {
            if (view.Chunks[next] is { Words: "of" or "worth of" } && view.Chunks[next + 1] == of[1])
                return [new(of[0], view.ChunkAt(of[0].First), of[1..])];
        }

        return [.. of.Select(one => new Nominal(one, view.ChunkAt(one.First), []))];
    }

    // "sales to Chad of rifles": what follows a name in the "to" or "from" of a noun is the noun's own.
    private Argument? BehindPlaces(int at)
    {
        var next = at + 1;
        while (
            next + 1 < view.Chunks.Count
            && view.Chunks[next] is { Kind: ChunkKind.Preposition, Words: "to" or "from" or "by" }
            && view.Chunks[next + 1] is NounPhrase { HeadName: not null }
        )
            next += 2;
        return
            next > at + 1
            && next + 1 < view.Chunks.Count
            && view.Chunks[next] is { Kind: ChunkKind.Preposition, Words: "of" }
            && view.Chunks[next + 1] is NounPhrase of
            ? new("of", Nominals.Of(view, of.Node))
            : null;
    }

    // "including everything from rockets to missiles" is a list.
    private static IEnumerable<Argument> Listed(List<Argument> all)
    {
        var opens = all.FindIndex(a => a.Slot is "including" or "such as" && a.Phrases[0].Head.IsPronoun);
        var from = opens < 0 ? int.MaxValue : all[opens].First;
        return all.Select(a => a.First > from && a.Slot is "from" or "to" ? a with { Slot = "including" } : a);
    }

    // "the weapons to which", "a port from which": the antecedent stands in the slot of the preposition.
    private List<Argument> RelativeSlot(VerbGroup group)
    {
        var found = new List<Argument>();
        if (!tree.Is(group.Predicate, "acl:relcl"))
            return found;
        foreach (var child in tree.Dependents(group.Predicate))
        {
            if (
                tree.Is(child, "obl", "nmod")
                && view.Chunks[view.ChunkAt(child)].Kind == ChunkKind.Relative
                && tree.Dependent(child, "case") is >= 0 and var preposition
                && Nominals.Of(view, tree.Heads[group.Predicate]) is { Count: > 0 } antecedent
            )
                found.Add(new(view.Tokens[preposition].Lower, [antecedent[0]]));
        }

        return found;
    }

    // "There have been 20 shipments from Iran to Sudan."
    private bool IsExistential(VerbGroup group) =>
        group.Lemma is "be" or "exist"
        && tree.Dependent(group.Predicate, "expl") is >= 0 and var there
        && view.Tokens[there].Lower == "there";

    // "sent arms: 20 crates"
    private Argument? Colon(VerbGroup group)
    {
        var end = Math.Min(view.Chunks.Count, view.ChunkAt(group.Last) + 40);
        for (var i = view.ChunkAt(group.Last) + 1; i + 1 < end; i++)
        {
            if (view.Chunks[i] is VerbGroup)
                return null;
            if (
                view.Chunks[i] is { Kind: ChunkKind.Stop, Words: ":" or "–" or "—" or "-" }
                && view.Chunks[i + 1] is NounPhrase { Amount: not null } phrase
            )
                return Nominals.Of(view, phrase.Node) is { Count: > 0 } phrases ? new("colon", phrases) : null;
        }

        return null;
    }

    private static List<Argument> Distinct(List<Argument> all)
    {
        var kept = new List<Argument>();
        foreach (var one in all)
        {
            if (!kept.Exists(k => k.Slot == one.Slot && k.Phrases[0].Head == one.Phrases[0].Head))
                kept.Add(one);
        }

        return kept;
    }
}
