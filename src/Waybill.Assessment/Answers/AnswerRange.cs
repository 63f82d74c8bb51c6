namespace Waybill.Assessment.Answers;

/// <summary>What stands at a date.</summary>
/// <param name="On">The date.</param>
/// <param name="Lower">The greatest value that at least <paramref name="LowerOrigins"/> independent origins support as a floor; null when
/// none does.</param>
/// <param name="LowerOrigins">How many independent origins support the floor.</param>
/// <param name="Highest">The highest value that any origin stated by then; null when none did.</param>
/// <param name="OpenAbove">True when nothing bounds the answer from above.</param>
/// <remarks>
/// Floors of named origins that say that it is so; capacities, plans and anonymous voices raise none. Where two independent origins
/// support a
/// floor, the greatest such floor is given, else the greatest floor of one. In a cumulative series <see cref="SingleFloor"/>
/// never falls, and neither does a floor that two support; the step from one origin to two may give a lower figure, on firmer ground.
/// </remarks>
public sealed record AnswerRange(DateOnly On, decimal? Lower, int LowerOrigins, decimal? Highest, bool OpenAbove)
{
    /// <summary>The greatest floor that any one named origin supports; null when none does.</summary>
    public decimal? SingleFloor { get; init; }
}
