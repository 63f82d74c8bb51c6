using Waybill.Core.Claims;
using Waybill.Reading.Attribution.Cues;
using Waybill.Reading.Attribution.Voices;
using Waybill.Reading.Factuality;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <content>What is no voice: nobody said it, or nobody stands behind it.</content>
internal sealed partial class Listener
{
    // "is said to", "it is believed that": somebody does, who is not told.
    private static bool IsHearsay(SyntaxTree tree, Voice voice) =>
        tree.Tags[voice.CueHead] == Upos.Verb
        && tree.Dependent(voice.CueHead, "aux:pass") >= 0
        && tree.Dependent(voice.CueHead, "ccomp", "xcomp", "csubj") >= 0;

    // "was unable to confirm", "refused to say": what is not yet said, or never.
    private static bool IsUnsaid(Voice voice)
    {
        var tree = voice.Tree;
        var (at, mark) = (voice.CueHead, tree.Dependent(voice.CueHead, "mark"));
        if (tree.Xpos[at] == "VBG" && IsAvoided(tree, at))
            return true;
        if (tree.Tags[at] != Upos.Verb || mark < 0 || tree.Tokens[mark].Lower != "to" || !tree.Is(at, "xcomp", "advcl", "acl", "ccomp"))
            return false;
        if (tree.Heads[at] is >= 0 and var able && tree.Lemmas[able] is "able" or "manage")
            return new VerbCue(tree).IsNegated(able);
        return tree.Heads[at] is not (>= 0 and var above)
            || tree.Lemmas[above]
                is not (
                    "say"
                    or "believe"
                    or "appear"
                    or "seem"
                    or "report"
                    or "think"
                    or "know"
                    or "go"
                    or "continue"
                    or "understand"
                    or "begin"
                    or "allege"
                );
    }

    // "stopped short of saying", "without saying", "refrained from saying"
    private static bool IsAvoided(SyntaxTree tree, int gerund) =>
        gerund >= 2
        && (
            tree.Tokens[gerund - 1].Lower == "without"
            || (tree.Tokens[gerund - 1].Lower == "of" && tree.Tokens[gerund - 2].Lower is "short" or "instead")
            || (tree.Tokens[gerund - 1].Lower == "from" && tree.Lemmas[gerund - 2] == "refrain")
        );

    // "was unable to verify that", "did not confirm reports that", "declined to say that": what is told stands open.
    private static bool IsUnverified(Voice voice) =>
        voice.Tree.Tags[voice.CueHead] == Upos.Verb
        && (
            (
                voice.Tree.Lemmas[voice.CueHead]
                is "confirm"
                    or "verify"
                    or "corroborate"
                    or "substantiate"
                    or "authenticate"
                    or "establish"
                    or "ascertain"
                    or "prove"
            ) && (voice.IsNegated || IsUnsaid(voice))
            || (IsUnsaid(voice) && voice.Tree.Lemmas[voice.CueHead] is "say" or "comment" or "acknowledge")
        );

    // "reports that ...", "speculation about ...": a statement of nobody who is told.
    private static AttributionLink? Rumour(SyntaxTree tree, Voice voice)
    {
        if (tree.Tags[voice.CueHead] != Upos.Noun)
            return null;
        var noun = tree.Tokens[voice.CueHead];
        if (noun.Lower is "speculation" or "talk" or "word")
            return new() { Who = AttributionLink.Unnamed, Kind = SpeakerKind.Anonymous };
        return noun.Lower is "reports" or "allegations" or "claims" or "rumours" or "rumors" or "accusations" or "suggestions" or "accounts"
            ? new() { Who = noun.Text, Kind = SpeakerKind.Anonymous }
            : null;
    }

    // Who doubts another's claim does not make it: he stands on a link of the claim.
    private static bool IsWeigher(Voice voice, List<Voice> all) =>
        voice.Tree.Tags[voice.CueHead] == Upos.Verb
        && all.Exists(v =>
            ReferenceEquals(v.Tree, voice.Tree)
            && v.SourceHead >= 0
            && v.Tree.Tags[v.CueHead] == Upos.Noun
            && v.Tree.Heads[v.CueHead] == voice.CueHead
            && Weighing.Of(v.Tree, v.CueHead) is not null
        );

    // Nobody stands behind "claims" that are rejected or called baseless.
    private static bool IsRebutted(Voice voice)
    {
        var tree = voice.Tree;
        if (tree.Tags[voice.CueHead] != Upos.Noun || tree.Heads[voice.CueHead] is not (>= 0 and var above))
            return false;
        if (voice.SourceHead >= 0 && Weighing.Of(tree, voice.CueHead) is not null)
            return false;
        if (CueLexicon.Verb(tree.Lemmas[above]).Any(c => c.Class == CueClass.Denies) && tree.Is(voice.CueHead, "obj", "nsubj:pass"))
            return true;
        // "reports that it sold arms were untrue": the verdict stands behind.
        for (var i = voice.CueHead + 1; voice.SourceHead < 0 && i < tree.Count; i++)
        {
            if (voice.Covers(tree.Tokens[i].Start) && FactualityWords.Falsity.Contains(tree.Tokens[i].Lower))
                return true;
        }

        if (!tree.Is(voice.CueHead, "nsubj", "obj"))
            return false;
        if (FactualityWords.Falsity.Contains(tree.Tokens[above].Lower))
            return true;
        foreach (var child in tree.Dependents(above))
        {
            if (
                child > voice.CueHead
                && (
                    FactualityWords.Falsity.Contains(tree.Tokens[child].Lower)
                    || (FactualityWords.Proof.Contains(tree.Tokens[child].Lower) && tree.Dependent(child, "det") >= 0)
                )
            )
                return true;
        }

        return false;
    }
}
