using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <content>Nouns that carry what somebody said, and phrases that name a source.</content>
internal sealed partial class SentenceVoices
{
    // "Chad's claim that ...", "reports that ...", "his criticism of ..."
    private void OfNoun(int noun, IReadOnlyList<Cue> cues)
    {
        if ((complements.Of(noun, cues) ?? complements.RightAfter(noun, cues)) is not { } content)
        {
            OfFigure(noun, cues[0]);
            OfRumour(noun, cues[0]);
            return;
        }

        var source = tree.Dependent(noun, "nmod:poss");
        // "the White House claim of", "Kremlin assertions that"
        if (
            source < 0
            && noun > 0
            && tree.Tags[noun - 1] == Upos.Propn
            && tree.Heads[noun - 1] == noun
            && CueLexicon.IsStatement(tree.Tokens[noun].Lower)
        )
            source = noun - 1;
        if (source < 0)
            source = Issuer(noun, content.Cue);
        if (source < 0 && content.Rank > 0 && tree.Lemmas[noun] is not ("speculation" or "rumour" or "rumor"))
            return;
        var last = content.Preposition >= 0 && content.Preposition - noun <= 2 ? content.Preposition : noun;
        var first = noun;
        while (
            first > 0
            && tree.Heads[first - 1] == noun
            && tree.Tokens[first - 1].Kind == TokenKind.Word
            && tree.Tags[first - 1] != Upos.Adp
            && tree.Is(first - 1, "amod", "compound", "nummod", source < 0 ? "det" : "amod")
        )
            first--;
        Add(content.Cue, noun, source, (first, last), spans.Content(content.First, content.Last, []), false);
    }

    // "issued a denial that", "repeated the claim that": whose verb it is makes the statement.
    private int Issuer(int noun, Cue cue) =>
        cue.Class is CueClass.Says or CueClass.Denies or CueClass.Accuses or CueClass.Predicts
        && tree.Lemmas[noun] is not ("rumour" or "rumor" or "speculation" or "report")
        && tree.Is(noun, "obj")
        && tree.Heads[noun] is >= 0 and var verb
        && verb < noun
        && tree.Lemmas[verb]
            is "issue"
                or "make"
                or "publish"
                or "release"
                or "repeat"
                or "reiterate"
                or "renew"
                or "give"
                or "deliver"
                or "post"
                or "level"
        && !verbs.IsPassive(verb)
            ? verbs.Subject(verb)
            : -1;

    // "Seoul's figure is three million", "a count by the bank puts it at half"
    private void OfFigure(int noun, Cue cue)
    {
        if (!tree.Is(noun, "nsubj") || !CueLexicon.IsStatement(tree.Tokens[noun].Lower) || Maker(noun) is not (>= 0 and var source))
            return;
        var predicate = tree.Heads[noun];
        var verb = tree.Dependent(predicate, "cop") is >= 0 and var be ? be : predicate;
        if (verb > noun && tree.Lemmas[verb] is "be" or "put" or "stand" or "suggest" or "run" or "arrive" or "reach" or "come" or "give")
            Add(cue, noun, source, (noun, noun), spans.Content(verb, tree.Span(predicate).Last, []), false);
    }

    // "reports circulated that the ships had left"
    private void OfRumour(int noun, Cue cue)
    {
        if (
            !tree.Is(noun, "nsubj")
            || !CueLexicon.IsStatement(tree.Tokens[noun].Lower)
            || tree.Heads[noun] is not (>= 0 and var verb)
            || verb < noun
        )
            return;
        if (
            tree.Lemmas[verb] is "circulate" or "emerge" or "surface" or "spread" or "appear" or "mount" or "persist"
            && complements.ThatAfter(verb, [Says with { Takes = ["clause"] }]) is { } that
        )
            Add(cue, noun, -1, (noun, noun), spans.Content(that.First, that.Last, []), false);
    }

    // "by the bank's reckoning", "in the view of the court", "by a count that the institute published"
    private void OfView(int noun)
    {
        var mark = tree.Dependent(noun, "case");
        if (
            mark < 0
            || tree.Tokens[mark].Lower is not ("in" or "by" or "on" or "to")
            || !tree.Is(noun, "obl", "nsubj", "nmod", "advcl")
            || Maker(noun) is not (>= 0 and var source)
        )
            return;
        var (first, last) = tree.Span(noun);
        var said = tree.Span(tree.Heads[noun]);
        Add(
            Says,
            noun,
            source,
            (Math.Max(first, tree.Span(source).Last + 1) is var from && from <= noun ? from : first, noun),
            spans.Content(said.First, said.Last, [(first, last)]),
            false
        );
    }

    // Who made a count or holds a view: its possessor, who follows "of" or "by", or who published it.
    private int Maker(int noun)
    {
        var owner = tree.Dependent(noun, "nmod:poss");
        if (owner >= 0)
            return owner;
        foreach (var child in tree.Dependents(noun))
        {
            if (child < noun)
                continue;
            if (
                tree.Is(child, "nmod")
                && tree.Dependent(child, "case") is >= 0 and var mark
                && tree.Tokens[mark].Lower is "of" or "by" or "from"
            )
                return child;
            if (
                tree.Is(child, "acl:relcl")
                && tree.Dependent(child, "nsubj") is >= 0 and var subject
                && tree.Tags[subject] is Upos.Noun or Upos.Propn
            )
                return subject;
        }

        return -1;
    }

    // The head of what follows a preposition: the first nominal that hangs outside the words up to the next comma.
    private int SourceAfter(int preposition)
    {
        var end = preposition + 1;
        while (
            end < tree.Count && tree.Tokens[end].Lower is not ("," or ";" or ".") && tree.Xpos[end] is not ("VBD" or "VBZ" or "VBP" or "MD")
        )
            end++;
        for (var i = preposition + 1; i < end; i++)
        {
            if (tree.Tags[i] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && (tree.Heads[i] <= preposition || tree.Heads[i] >= end))
                return i;
        }

        return -1;
    }

    // "according to X", "per X"
    private void OfSource(int first, int last)
    {
        var source = SourceAfter(last);
        if (source < 0)
            return;
        var own = (first, Last: SourceSpan.Of(tree, source, (first, last)).Last);
        var holder = tree.Heads[source];
        while (holder >= first && holder <= own.Last)
            holder = tree.Heads[holder];
        // Between commas, or hung on a noun, it tells the whole sentence.
        var isAside = first > 0 && tree.Tokens[first - 1].Lower == "," && holder >= 0 && tree.Tags[holder] is not (Upos.Verb or Upos.Adj);
        var said = isAside || holder < 0 ? (First: 0, Last: tree.Count - 1) : tree.Span(holder);
        // "..., and according to the panel ...": what stands before the coordinator is told by somebody else.
        var joint = first - 1;
        if (joint > 0 && tree.Tokens[joint].Lower == ",")
            joint--;
        if (joint > 0 && tree.Tags[joint] == Upos.Cconj && said.First < joint)
            said.First = first;
        // Within what somebody says, it tells that alone: "he says the plant works, per the panel".
        if (first > 0 && voices.FindLast(v => v.Covers(tree.Tokens[first].Start) && v.Start < tree.Tokens[first].Start) is { } teller)
        {
            while (said.First < first && !teller.Covers(tree.Tokens[said.First].Start))
                said.First++;
        }

        Add(Says, first, source, (first, last), spans.Content(said.First, said.Last, [own]), false);
    }
}
