using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Voices;
using Waybill.Reading.Fillers;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// Finds who stands around a source: the outlet that was told ("told Reuters"), that saw the paper ("seen by Reuters"), and those whom the
/// source itself goes back to ("citing officials", "reports from a statement").
/// </summary>
internal sealed class Relays(SpeakerReader speakers)
{
    private const int FarthestHolder = 8;

    /// <summary>The outlets to which a source spoke or showed its paper.</summary>
    public List<AttributionLink> Outer(Passage passage, Voice voice)
    {
        var tree = passage.Tree;
        var links = new List<AttributionLink>();
        foreach (var child in tree.Dependents(voice.CueHead))
        {
            if (tree.Is(child, "obj", "iobj", "obl") && !voice.Covers(tree.Tokens[child].Start))
                AddOutlet(links, passage, child, tree.Tokens[voice.CueHead].Lower);
        }

        if (voice.SourceHead < 0)
            return links;
        foreach (var child in tree.Dependents(voice.SourceHead))
        {
            // "Kari Dahl, in an interview with AFP, said"
            if (child > voice.SourceHead && tree.Is(child, "nmod", "obl", "parataxis", "appos") && Case(tree, child) is "in" or "to")
                AddOutlet(links, passage, child, "in");
            if (
                tree.Is(child, "acl", "advcl")
                && (IsSeeing(tree.Lemmas[child]) || IsRelaying(tree.Lemmas[child]))
                && Agent(tree, child) is >= 0 and var agent
            )
                AddOutlet(links, passage, agent, tree.Tokens[child].Lower + " by");
        }

        // "papers in the hands of the Post"
        for (var i = voice.SourceHead + 1; i + 2 < tree.Count && i - voice.SourceHead < FarthestHolder && tree.Tags[i] != Upos.Verb; i++)
        {
            if (tree.Tokens[i].Lower is "hands" or "possession" && tree.Tokens[i + 1].Lower == "of")
                AddOutlet(links, passage, HeadBehind(tree, i + 2), tree.Tokens[i].Lower);
        }

        return links;
    }

    // The last noun of a run.
    private static int HeadBehind(SyntaxTree tree, int first)
    {
        var head = first;
        for (var i = first; i < tree.Count && tree.Tags[i] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn; i++)
            head = i;
        return head;
    }

    /// <summary>Those whom the source goes back to.</summary>
    public List<AttributionLink> Inner(Passage passage, Voice voice)
    {
        var tree = passage.Tree;
        var links = new List<AttributionLink>();
        if (
            IsRelaying(tree.Lemmas[voice.CueHead])
            && tree.Dependent(voice.CueHead, "obj") is >= 0 and var quoted
            && quoted != voice.SourceHead
        )
            links.AddRange(speakers.Read(passage, quoted, tree.Tokens[voice.CueHead].Lower));
        foreach (var holder in (int[])[voice.CueHead, voice.SourceHead])
        {
            if (holder < 0)
                continue;
            foreach (var child in tree.Dependents(holder))
            {
                if (
                    tree.Is(child, "advcl", "acl", "xcomp", "case")
                    && tree.Xpos[child] == "VBG"
                    && IsRelaying(tree.Lemmas[child])
                    && Relayed(tree, child) is >= 0 and var origin
                )
                    links.AddRange(speakers.Read(passage, origin, tree.Tokens[child].Lower));
                else if (
                    holder == voice.CueHead
                    && child > holder
                    && (tree.Is(child, "obl") || (tree.Is(child, "nmod") && ContentTail.IsMisread(tree, holder)))
                    && (Case(tree, child) == "citing" || (Case(tree, child) == "from" && NounKinds.Is("hearing", tree.Lemmas[holder])))
                )
                    links.AddRange(speakers.Read(passage, child, Case(tree, child)));
            }
        }

        if (links.Count == 0)
            links.AddRange(Aside(passage, voice));
        return links;
    }

    // "Citing two officials, Reuters says": between commas, wherever the tree hung it.
    private List<AttributionLink> Aside(Passage passage, Voice voice)
    {
        var tree = passage.Tree;
        for (var i = 0; i < tree.Count; i++)
        {
            var isAside =
                tree.Xpos[i] == "VBG" && IsRelaying(tree.Lemmas[i]) && i != voice.CueHead && (i == 0 || tree.Tokens[i - 1].Lower == ",");
            if (isAside && !voice.Covers(tree.Tokens[i].Start) && Relayed(tree, i) is >= 0 and var origin)
                return speakers.Read(passage, origin, tree.Tokens[i].Lower);
        }

        return [];
    }

    // "relaying posts by reporters": who wrote what is relayed.
    private static int Relayed(SyntaxTree tree, int verb)
    {
        var relayed = tree.Dependent(verb, "obj");
        for (var i = verb + 1; relayed < 0 && i < tree.Count && tree.Tokens[i].Lower != ","; i++)
            relayed =
                tree.Tags[i] is Upos.Noun or Upos.Propn
                && (tree.Heads[i] <= verb || tree.Heads[i] >= i)
                && tree.Is(i, "nmod", "obl", "nsubj", "appos", "dep")
                    ? i
                    : -1;
        if (relayed < 0)
            return -1;
        foreach (var child in tree.Dependents(relayed))
        {
            if (tree.Is(child, "nmod") && Case(tree, child) is "by" or "from")
                return child;
        }

        return relayed;
    }

    private void AddOutlet(List<AttributionLink> links, Passage passage, int head, string cue)
    {
        var tree = passage.Tree;
        if (Told(passage, head, cue) is { } outlet)
        {
            links.Add(outlet);
            return;
        }

        // "in an interview with the BBC"
        foreach (var child in tree.Dependents(head))
        {
            if (tree.Is(child, "nmod") && Case(tree, child) is "with" or "to" && Told(passage, child, cue) is { } asked)
                links.Add(asked);
        }
    }

    // An outlet by name, or an organisation that nobody knows: what is told something and is no state, body or person.
    private AttributionLink? Told(Passage passage, int head, string cue)
    {
        // "wrote on X": a platform is nobody's outlet.
        if (NounKinds.Is("platform", passage.Tree.Tokens[head].Lower.TrimEnd('.')))
            return null;
        if (speakers.Read(passage, head, cue) is [{ Kind: SpeakerKind.Outlet } outlet])
            return outlet;
        // "told the National Assembly": a body listens, and passes nothing on.
        if (
            passage.Tree.Tags[head] != Upos.Propn
            || passage.NameEndingAt(head) is not null
            || NounKinds.Is("body", passage.Tree.Tokens[head].Lower)
        )
            return null;
        foreach (var name in passage.Tree.Names)
        {
            if (name.Kind == NameKind.Organisation && name.First <= head && name.Last >= head)
                return new()
                {
                    Who = speakers.Words(passage, name.First, name.Last),
                    Kind = SpeakerKind.Outlet,
                    Cue = cue,
                };
        }

        return null;
    }

    private static int Agent(SyntaxTree tree, int participle)
    {
        foreach (var child in tree.Dependents(participle))
        {
            if (child > participle && tree.Is(child, "obl") && Case(tree, child) == "by")
                return child;
        }

        return -1;
    }

    private static string Case(SyntaxTree tree, int token)
    {
        var mark = tree.Dependent(token, "case");
        return mark < 0 ? "" : tree.Tokens[mark].Lower;
    }

    /// <summary>True for a verb by which one goes back to another: "cites", "quoting".</summary>
    public static bool IsRelaying(string lemma) =>
        lemma
            is "cite"
                or "quote"
                or "relay"
                or "restate"
                or "summarise"
                or "summarize"
                or "reprint"
                or "echo"
                or "paraphrase"
                or "reference"
                or "credit";

    /// <summary>True for a verb by which an outlet comes to a paper that it did not make.</summary>
    public static bool IsSeeing(string lemma) =>
        lemma
            is "see"
                or "obtain"
                or "review"
                or "view"
                or "examine"
                or "read"
                or "inspect"
                or "share"
                or "provide"
                or "send"
                or "show"
                or "leak";
}
