namespace Waybill.Core.Quantities;

/// <summary>The dimensions of <c>units.yaml</c> that quantities treat apart from the others.</summary>
public static class UnitDimension
{
    /// <summary>A share of a whole; two shares compare only when the whole is the same.</summary>
    public const string Share = "share";

    /// <summary>A place in an order, which is not an amount.</summary>
    public const string Rank = "rank";

    /// <summary>An amount per period; never a row of the file, always made of two.</summary>
    public const string Rate = "rate";

    /// <summary>A period with a fixed number of days.</summary>
    public const string Duration = "duration";

    /// <summary>A period of the calendar, whose number of days varies.</summary>
    public const string CalendarPeriod = "calendar period";
}
