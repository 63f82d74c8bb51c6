using Waybill.Core.Claims;
using Waybill.Reading.Clauses;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Fillers;

/// <summary>
/// Finds what a pronoun for a party points back to: the nearest subject before it in the sentence that is not its own clause's, or
/// else the last party of the text.
/// </summary>
internal static class Antecedent
{
    private const int Farthest = 24;

    /// <summary>The party; null when none is known.</summary>
    public static Mention? Party(string text, SentenceView view, Nominal pronoun, Discourse discourse)
    {
        var word = view.Tokens[pronoun.Head.First].Lower;
        var isOne = word is "it" or "its";
        var isPerson = word is "he" or "she" or "him" or "his" or "her";
        // "Iran armed it": an object is not the subject of its own verb.
        var isOwn = !IsSubject(view, pronoun.At) && !IsJoined(view, pronoun.At);
        var own = isOwn ? OfOwnVerb(view, pronoun) : -1;
        for (var i = pronoun.At - 1; i >= 0 && pronoun.At - i < Farthest; i--)
        {
            if (view.Chunks[i] is not NounPhrase { IsPronoun: false } phrase || !IsSubject(view, i))
                continue;
            if (own >= 0 ? i == own : isOwn)
                isOwn = false;
            else if (isOne && AreSeveral(view, phrase))
                continue;
            else if (
                PartyFillers.Of(text, view, new(phrase, i, []), discourse) is { Hint: not null } party
                && !(isPerson && IsState(phrase))
            )
                return party;
        }

        return isPerson ? discourse.Somebody
            : isOne ? discourse.SingleParty
            : discourse.Party;
    }

    /// <summary>True for several of a kind, "UN experts": they are never "it". What is a name is one, whatever its ending.</summary>
    public static bool AreSeveral(SentenceView view, NounPhrase phrase) =>
        view.Tree.Xpos[phrase.Node] == "NNS" && !view.Tokens[phrase.Node].IsCapitalised;

    /// <summary>True for a state's own name: it is nobody whom "he" could mean.</summary>
    public static bool IsState(NounPhrase phrase) => phrase.HeadName is { Entry.Kind: EntryKind.State };

    // Who does what the pronoun is an object of, where that is another than the nearest subject: "Russia turned to Iran to arm it".
    private static int OfOwnVerb(SentenceView view, Nominal pronoun) =>
        view.Chunks[pronoun.At] is NounPhrase phrase
        && view.Tree.Heads[phrase.Node] is >= 0 and var verb
        && view.GroupOf(verb) is { IsInfinitive: true }
        && new SubjectFinder(view).Find(verb) is { Phrases: [var doer, ..] }
            ? doer.At
            : -1;

    /// <summary>True for the subject of a finite verb.</summary>
    public static bool IsSubject(SentenceView view, int at) =>
        view.Chunks[at] is NounPhrase phrase
        && view.Tree.Is(phrase.Node, "nsubj")
        && view.GroupOf(view.Tree.Heads[phrase.Node]) is { IsInfinitive: false, IsGerund: false };

    // "between it and Chad": one of two ends, neither of them an object.
    private static bool IsJoined(SentenceView view, int at) =>
        at + 1 < view.Chunks.Count && view.Chunks[at + 1].Kind == ChunkKind.Coordinator
        || (at > 0 && view.Chunks[at - 1].Kind == ChunkKind.Coordinator);
}
