using Waybill.Core.Grading;

namespace Waybill.Assessment.Answers;

/// <summary>The counts that an answer's credibility is read from. No reliability of any source is among them: the two axes never feed each
/// other.</summary>
/// <param name="Support">Independent origins that stand by the answer: with a unit, by its floor.</param>
/// <param name="Opposed">Independent origins, no party to the matter, that deny it or give an amount that cannot also hold.</param>
/// <param name="PartyDenials">Lineages in which a party to the matter denies it: shown, they lower nothing.</param>
/// <param name="Kindred">Further independent origins that say the same of another unit, or give no floor.</param>
/// <param name="DifferentMethods">True when two independent origins that stand by it know by different methods.</param>
internal sealed record Credibility(int Support, int Opposed, int PartyDenials, int Kindred, bool DifferentMethods)
{
    /// <summary>The rules, first match holds; 1 is reached through independent origins of different methods alone.</summary>
    private static readonly (Func<Credibility, bool> When, InformationCredibility Digit, string Because)[] Rules =
    [
        (c => c.Support == 0 && c.Opposed > 0, InformationCredibility.Improbable, "it is denied and nobody who counts says that it is so"),
        (c => c.Support == 0, InformationCredibility.CannotBeJudged, "no named origin says that it is so"),
        (c => c.Support == 1 && c.Opposed > 1, InformationCredibility.Improbable, "more independent origins stand against it than for it"),
        (
            c => c is { Support: >= 2, Opposed: 0, DifferentMethods: true },
            InformationCredibility.Confirmed,
            "independent origins of different methods agree and no other contradicts"
        ),
        (
            c => c is { Support: >= 2, Opposed: 0 },
            InformationCredibility.ProbablyTrue,
            "independent origins agree, all by one method, and no other contradicts"
        ),
        (
            c => c.Support >= 2 && c.Opposed < c.Support,
            InformationCredibility.ProbablyTrue,
            "independent origins agree and fewer contradict"
        ),
        (c => c.Opposed > 0, InformationCredibility.Doubtful, "as many independent origins stand against it as for it, or more"),
        (
            c => c.Kindred > 0,
            InformationCredibility.ProbablyTrue,
            "one origin stands by it and another, independent one says the like in another measure"
        ),
        (_ => true, InformationCredibility.PossiblyTrue, "one origin stands by it, alone and uncontradicted"),
    ];

    /// <summary>The digit and the rule that gives it.</summary>
    public (InformationCredibility Digit, string Because) Judge()
    {
        var (_, digit, because) = Array.Find(Rules, rule => rule.When(this));
        return (digit, because);
    }
}
