using Waybill.Assessment.Lineages;

namespace Waybill.Assessment.Answers;

/// <summary>A value that an origin gave.</summary>
/// <param name="On">The date that it holds for: the end of its window, else when it was said.</param>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Best">Its value.</param>
/// <param name="Upper">Its upper bound.</param>
/// <param name="Family">The family that it is drawn under; null when unknown.</param>
/// <param name="Capacity">True when it says what could be, such as a capacity: shown hollow, it raises no floor.</param>
/// <param name="Narrower">True when it is about narrower goods or a shorter window: a bound from below only.</param>
/// <param name="Lineage">The lineage.</param>
public sealed record AnswerPoint(
    DateOnly On,
    decimal? Lower,
    decimal? Best,
    decimal? Upper,
    string? Family,
    bool Capacity,
    bool Narrower,
    Lineage Lineage
);
