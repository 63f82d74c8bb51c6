namespace Waybill.Core.Quantities;

/// <summary>
/// The values that a quantity's words allow, both ends among them; a null end has no bound. It is not a confidence interval.
/// </summary>
/// <param name="Lower">The least value allowed.</param>
/// <param name="Upper">The greatest value allowed.</param>
public readonly record struct AllowedRange(decimal? Lower, decimal? Upper)
{
    /// <summary>True when no value is allowed, because the bounds cross.</summary>
    public bool IsEmpty => Lower > Upper;

    /// <summary>True when some value is allowed by both.</summary>
    public bool Meets(AllowedRange other) => !IsEmpty && !other.IsEmpty && !(Lower > other.Upper) && !(other.Lower > Upper);

    /// <summary>True when every value that the other allows is allowed by this.</summary>
    public bool Holds(AllowedRange other) =>
        other.IsEmpty || ((Lower is null || other.Lower >= Lower) && (Upper is null || other.Upper <= Upper));

    /// <summary>True when this allows nothing that the other does not, and less than it.</summary>
    public bool LiesStrictlyWithin(AllowedRange other) => other.Holds(this) && !Holds(other);
}
