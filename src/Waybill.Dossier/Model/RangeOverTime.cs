namespace Waybill.Dossier.Model;

/// <summary>What stands from a date on.</summary>
/// <param name="On">The date.</param>
/// <param name="Lower">The floor; null when none stands.</param>
/// <param name="LowerOrigins">How many independent origins support the floor.</param>
/// <param name="SingleFloor">The greatest floor that any one origin supports; null when none does.</param>
/// <param name="Highest">The highest value stated by then.</param>
/// <param name="OpenAbove">True when nothing bounds the answer from above.</param>
public sealed record BandStep(DateOnly On, decimal? Lower, int LowerOrigins, decimal? SingleFloor, decimal? Highest, bool OpenAbove);

/// <summary>A value that an origin gave.</summary>
/// <param name="On">The date that it holds for.</param>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Best">Its value.</param>
/// <param name="Upper">Its upper bound.</param>
/// <param name="Says">The value in words.</param>
/// <param name="Speaker">The origin's speaker.</param>
/// <param name="Family">The family that it is drawn under; null when unknown.</param>
/// <param name="Capacity">True when it says what could be.</param>
/// <param name="Narrower">True when it is about narrower goods or a shorter window.</param>
/// <param name="Note">The footnote.</param>
public sealed record PointEntry(
    DateOnly On,
    decimal? Lower,
    decimal? Best,
    decimal? Upper,
    string Says,
    string Speaker,
    string? Family,
    bool Capacity,
    bool Narrower,
    int Note
);
