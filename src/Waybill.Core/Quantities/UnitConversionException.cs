namespace Waybill.Core.Quantities;

/// <summary>A conversion that does not exist, with the reason in one sentence.</summary>
public sealed class UnitConversionException : Exception
{
    /// <summary>Says why there is no conversion.</summary>
    public UnitConversionException(string reason)
        : base(reason) { }
}
