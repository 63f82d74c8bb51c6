using Waybill.Reading.Grammar;
using Waybill.Reading.Words;

namespace Waybill.Reading.Phrases;

/// <summary>Tells the particle of a phrasal verb from a preposition: "pass on technology".</summary>
internal static class Particles
{
    /// <summary>True where a token right after a verb is its particle, whatever the tree calls it.</summary>
    public static bool IsAt(SentenceView view, int at)
    {
        if (at < 1 || at + 1 >= view.Tokens.Count || view.Tree.Tags[at - 1] != Upos.Verb)
            return false;
        // "covered up to 40 per cent": a bound, and no particle.
        if (view.Tokens[at].Lower == "up" && view.Tokens[at + 1].Lower == "to" && view.Amounts.Any(a => a.First == at))
            return false;
        if (IsOfSeeming(view, at))
            return false;
        var lemma = VerbLexicon.Find(view.Tokens[at - 1].Lower)?.Lemma ?? view.Tree.Lemmas[at - 1];
        return VerbLexicon.IsPhrasal(lemma, view.Tokens[at].Lower) && !view.Dates.Any(d => d.First <= at && at <= d.Last);
    }

    /// <summary>True for the particle of "turned out to be", which tells what something was found to be, and not what was made.</summary>
    public static bool IsOfSeeming(SentenceView view, int at) =>
        view.Tokens[at].Lower == "out"
        && at + 2 < view.Tokens.Count
        && view.Tokens[at + 1].Lower == "to"
        && view.Tokens[at + 2].Lower is "be" or "have";
}
