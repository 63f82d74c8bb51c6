using Waybill.Core.Claims;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// An outer voice that weighs what another is named as claiming: "Seoul doubts Kyiv's claim that", "Reuters could not verify the ministry's
/// statement". The claim stays its maker's; what the outer voice makes of it stands on its own link.
/// </summary>
/// <param name="Verb">The token of the verb that weighs.</param>
/// <param name="Certainty">How firmly the outer voice holds its view.</param>
/// <param name="Polarity">Negative where it thinks that it is not so.</param>
internal readonly record struct Weighing(int Verb, Certainty Certainty, Polarity? Polarity)
{
    private const int FarthestVerb = 3;

    /// <summary>How the verb above a noun that carries a claim weighs it; null where it does not.</summary>
    public static Weighing? Of(SyntaxTree tree, int noun)
    {
        if (!tree.Is(noun, "obj", "obl", "nsubj:pass") || tree.Heads[noun] is not (>= 0 and var verb) || tree.Tags[verb] != Upos.Verb)
            return null;
        return tree.Lemmas[verb] switch
        {
            "doubt" or "distrust" or "mistrust" => new(verb, Core.Claims.Certainty.Probable, Core.Claims.Polarity.Negative),
            "dispute" or "contest" or "contradict" => new(verb, Core.Claims.Certainty.Certain, Core.Claims.Polarity.Negative),
            "question" or "challenge" or "query" => new(verb, Core.Claims.Certainty.Underspecified, null),
            "verify" or "confirm" or "corroborate" or "substantiate" or "authenticate" when IsDenied(tree, verb) => new(
                verb,
                Core.Claims.Certainty.Underspecified,
                null
            ),
            _ => null,
        };
    }

    /// <summary>
    /// Who weighs: the subject of the verb, or of the verb that governs it ("was unable to verify"); -1 where none is told.
    /// </summary>
    public static int Weigher(SyntaxTree tree, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < FarthestVerb; at = tree.Heads[at], steps++)
        {
            if (tree.Dependent(at, "nsubj") is >= 0 and var subject)
                return subject;
            if (!tree.Is(at, "xcomp", "advcl", "conj", "ccomp"))
                return -1;
        }

        return -1;
    }

    // "could not verify", "was unable to confirm", "failed to corroborate"
    private static bool IsDenied(SyntaxTree tree, int verb)
    {
        for (var (at, steps) = (verb, 0); at >= 0 && steps < FarthestVerb; at = tree.Heads[at], steps++)
        {
            if (tree.Tokens[at].Lower is "unable" or "failed" or "impossible" or "declined" or "refused")
                return true;
            foreach (var child in tree.Dependents(at))
            {
                if (child < at && tree.Tokens[child].Lower is "not" or "n't" or "never")
                    return true;
            }

            if (!tree.Is(at, "xcomp", "advcl"))
                return false;
        }

        return false;
    }
}
