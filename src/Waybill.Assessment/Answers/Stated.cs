using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Answers;

/// <summary>A lineage's value in the question's unit, and when it holds.</summary>
/// <param name="Told">The lineage.</param>
/// <param name="From">The first day that it is about; null when open.</param>
/// <param name="On">
/// The date that it holds for: the end of its window, and never later than it was said. One that gives no date was said by the day on which
/// its exhibit was published, else captured, and stands there; null when that is unknown too.
/// </param>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Best">Its value.</param>
/// <param name="Upper">Its upper bound.</param>
internal sealed record Stated(Told Told, DateOnly? From, DateOnly? On, decimal? Lower, decimal? Best, decimal? Upper)
{
    /// <summary>True when it gives no date and stands on the day of its exhibit.</summary>
    public bool DatedByExhibit { get; private init; }

    /// <summary>What it gives as a floor; "nearly 20,000" gives none, for it is less than that, and by how much nobody says.</summary>
    public decimal? Floor => Lower ?? (IsJustBelow ? null : Best);

    /// <summary>True when it stands by a floor: its own is as high, or it is just below a higher number.</summary>
    public bool Supports(decimal floor) => Floor >= floor || (IsJustBelow && Upper > floor);

    private bool IsJustBelow => Lower is null && Best is not null && Best == Upper;

    /// <summary>The highest value that it states. Of narrower goods or windows too: the whole is no less than its part may be.</summary>
    public decimal? Top => Upper ?? Best ?? Lower;

    /// <summary>What bounds the answer from above, if anything.</summary>
    public decimal? Ceiling => Told.Fit.Narrower ? null : Upper;

    /// <summary>The value of a lineage; null when it gives none.</summary>
    public static Stated? Of(Told told, Question question, UnitCatalogue units)
    {
        if (question.Unit is not { } unit || told.Lead.Denies || told.Lineage.Quantity is not { SaysAmount: true } quantity)
            return null;
        var (window, said) = (told.Lead.Claim.Window, told.Lineage.Origin.Said ?? told.Lead.Claim.Said);
        var on = (window?.Latest, said?.Latest) switch
        {
            ({ } end, { } spoken) => end < spoken ? end : spoken,
            var (end, spoken) => end ?? spoken,
        };
        decimal? InUnit(decimal? value) => UnitCheck.Convert(value, quantity.Unit, unit, units);
        var from = window is null ? said?.Earliest : window.Earliest;
        return new(told, from, on ?? Latest(told), InUnit(quantity.Lower), InUnit(quantity.Best), InUnit(quantity.Upper))
        {
            DatedByExhibit = on is null,
        };
    }

    /// <summary>The last day on which an undated statement can have been made.</summary>
    private static DateOnly? Latest(Told told) =>
        told.Lead.Exhibit is { } exhibit
            ? exhibit.Metadata.Published?.Latest ?? DateOnly.FromDateTime(exhibit.CapturedAt.UtcDateTime)
            : null;

    /// <summary>The value as it is drawn; null when it gives no date.</summary>
    public AnswerPoint? Point() =>
        On is { } on ? new(on, Lower, Best, Upper, Family, Told.Lead.SaysOnlyThatItCouldBe, Told.Fit.Narrower, Told.Lineage) : null;

    private string? Family => Told.Lineage.Origin.Families is [var family, ..] ? family : null;
}
