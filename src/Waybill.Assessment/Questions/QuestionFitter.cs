using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Goods;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Questions;

/// <summary>
/// Checks whether a claim answers a question: frame, roles, goods, whole, unit, window, in this order. A denial needs frame, roles and
/// related
/// goods only: who denies a transfer denies every amount of it.
/// </summary>
internal sealed class QuestionFitter(GoodsTree goods, UnitCatalogue units, FrameCatalogue frames)
{
    /// <summary>The fit of a claim to a question.</summary>
    public Fit Of(AssessedClaim claim, Question question)
    {
        if (claim.Claim.Frame != question.Frame)
            return Fit.Misses(0, $"its frame is {claim.Claim.Frame}");
        if (RoleCheck.Miss(claim, question) is { } role)
            return Fit.Misses(1, role);
        var class_ = GoodsCheck.Of(claim, question, goods, frames);
        if (claim.Denies)
            return !class_.Related ? Fit.Misses(2, class_.Reason!)
                : DeniedThings.Apart(claim.Claim, question.Unit, units, frames) is { } other ? Fit.Misses(4, other)
                : Fit.Answers;
        if (claim.Claim.Polarity == Polarity.Negative)
            return Fit.Misses(2, "says only what is not planned or expected");
        if (class_.Reason is not null)
            return Fit.Misses(2, class_.Reason);
        if (question.Unit is null)
            return InTime(claim, question, class_.Narrower);
        if (WholeCheck.Miss(claim, question) is { } whole)
            return Fit.Misses(3, whole);
        if (claim.Claim.Quantity is not { SaysAmount: true } quantity)
            return Fit.Misses(4, "gives no amount");
        var unit = UnitCheck.Of(quantity.Unit, question.Unit, units);
        return unit.Reason is null ? InTime(claim, question, class_.Narrower || unit.Narrower) : new Fit(FitKind.OtherUnit, 4, unit.Reason);
    }

    private static Fit InTime(AssessedClaim claim, Question question, bool narrower)
    {
        var window = WindowCheck.Of(claim.Claim, question);
        return window with { Narrower = window.Kind == FitKind.Answers && (window.Narrower || narrower) };
    }
}
