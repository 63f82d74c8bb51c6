using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Voices;

/// <content>Passives: who is said, held or charged to have done something, and what appears from papers.</content>
internal sealed partial class SentenceVoices
{
    private void OfPassive(int verb, IReadOnlyList<Cue> cues)
    {
        var agent = verbs.Agent(verb);
        var subject = tree.Dependent(verb, "nsubj:pass");
        if (subject < 0 && tree.Is(verb, "acl"))
            subject = tree.Heads[verb];
        // "is said to have left"
        var content =
            complements.Of(verb, cues)
            ?? (cues.FirstOrDefault(c => c.Takes.Contains("clause")) is { } hands ? complements.InfinitiveOf(verb, hands) : null);
        if (agent >= 0 && content is null or { Rank: > 2 } && OfAgentClause(verb, agent, subject, cues))
            return;
        if ((content is null && agent < 0) || (subject < 0 && content is not { Rank: 0 }))
            return;
        // A passive without an agent hands on what is said, held or charged, and nothing else.
        if (agent < 0 && !(content is { } told && (told.Rank <= 2 || told.Cue.Class == CueClass.Accuses) && HandsOn(told.Cue.Class)))
            return;
        var (first, last) = (verbs.GroupFirst(verb), verbs.GroupLast(verb));
        if (content is { Preposition: >= 0 } with && with.Preposition - last <= 2)
            last = with.Preposition;
        var parts = new List<Stretch>();
        if (subject >= 0 && tree.Tokens[subject].Lower != "it" && tree.Span(subject) is var about)
            parts.AddRange(spans.Content(about.First, Math.Min(about.Last, first - 1), []));
        if (content is { } rest)
            parts.AddRange(spans.Content(rest.First, rest.Last, agent < 0 ? [] : [tree.Span(agent)]));
        Add(content?.Cue ?? cues[0], verb, agent, (first, last), parts, false);
    }

    // "is said by diplomats to have left", "is accused by the panel of sending": the tree hangs what is said on who says it.
    private bool OfAgentClause(int verb, int agent, int subject, IReadOnlyList<Cue> cues)
    {
        foreach (var child in tree.Dependents(agent))
        {
            if (
                child < agent
                || !tree.Is(child, "acl", "xcomp", "advcl")
                || tree.Dependent(child, "mark", "case") is not (>= 0 and var mark)
                || tree.Tokens[mark].Lower is not ("to" or "of" or "for")
                || cues.FirstOrDefault(c => c.Takes.Contains(tree.Tokens[mark].Lower == "to" ? "clause" : "object+of")) is not { } cue
            )
                continue;
            var (first, last) = (verbs.GroupFirst(verb), verbs.GroupLast(verb));
            var (from, to) = tree.Span(child);
            var parts = new List<Stretch>();
            if (subject >= 0 && tree.Tokens[subject].Lower != "it" && tree.Span(subject) is var about)
                parts.AddRange(spans.Content(about.First, Math.Min(about.Last, first - 1), []));
            parts.AddRange(spans.Content(from, to, []));
            var by = tree.Dependent(agent, "case");
            Add(cue, verb, agent, (first, last), parts, false, (Math.Max(tree.Span(agent).First, by + 1), from - 1));
            return true;
        }

        return false;
    }

    // "It emerged from court papers that ...", "..., it appears from a summons that the paper has read.": no verb of anybody's saying.
    private void OfAppearing(int verb)
    {
        var from = verb + 1;
        // "turns out from"
        if (from < tree.Count && tree.Tokens[from].Lower == "out")
            from++;
        if (verb < 1 || from + 1 >= tree.Count || tree.Tokens[verb - 1].Lower != "it" || tree.Tokens[from].Lower != "from")
            return;
        var last = from + 1;
        while (
            last + 1 < tree.Count
            && (tree.Tags[last + 1] is Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn || tree.Tokens[last + 1].Lower is "of")
        )
            last++;
        var source = (from + 1, last);
        if (!TornSubject.IsSpeaker(tree, source))
            return;
        var content =
            verb > 3 && tree.Tokens[verb - 2].Lower == "," ? spans.Content(0, verb - 3, [])
            : last + 2 < tree.Count && tree.Tokens[last + 1].Lower == "that" ? spans.Content(last + 2, tree.Count - 1, [])
            : [];
        Add(Says, verb, TornSubject.Head(tree, source), (verb, from), content, false, source);
    }

    private static bool HandsOn(CueClass of) =>
        of is CueClass.Says or CueClass.Believes or CueClass.Finds or CueClass.Predicts or CueClass.Accuses or CueClass.Fears;
}
