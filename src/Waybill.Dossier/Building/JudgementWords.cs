using Waybill.Core.Decisions;
using Waybill.Core.Grading;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>
/// Shows what an analyst judged of an answer: the only place where likelihood words are written, always with their yardstick and its band.
/// A confidence, if the analyst gives one, stands in the analyst's reason, which is a paragraph of its own (ICD 203, D.6.e(2)).
/// </summary>
internal static class JudgementWords
{
    public static JudgementEntry Entry(Decision decision)
    {
        var (likelihood, band) = (decision.Likelihood, decision.Likelihood?.Band);
        return new(
            likelihood is null ? "grade" : "likelihood",
            Sentence(decision),
            likelihood is null ? null : Clip.ToLabel(likelihood.Yardstick),
            likelihood is null ? null : Clip.ToLabel(likelihood.Term),
            band?.FromPercent,
            band?.ToPercent,
            decision.Why is { } why ? Clip.ToQuote(why) : null,
            Clip.ToLabel(decision.By),
            decision.At.ToUniversalTime()
        );
    }

    /// <summary>What was judged, as one sentence.</summary>
    public static string Sentence(Decision decision) =>
        decision switch
        {
            { Likelihood: { Band: { } band } judged } => $"{Capital(band.Term)} ({Name(judged)}: {band.FromPercent}–{band.ToPercent} %).",
            { Likelihood: { } judged } => Clip.ToLabel($"“{judged.Term}” (yardstick {judged.Yardstick}; its band is not known here)."),
            { Grade: { } grade } => $"Grade {grade}.",
            _ => "Nothing was judged.",
        };

    private static string Name(Likelihood judged) =>
        Likelihood.Yardsticks.Keys.FirstOrDefault(name => name.Equals(judged.Yardstick, StringComparison.OrdinalIgnoreCase))
        ?? judged.Yardstick;

    private static string Capital(string term) => char.ToUpperInvariant(term[0]) + term[1..];
}
