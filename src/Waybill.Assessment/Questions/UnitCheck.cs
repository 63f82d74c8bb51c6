using Waybill.Core.Quantities;

namespace Waybill.Assessment.Questions;

/// <summary>
/// How a claim's unit stands to a question's: the same, a kind of it (a shell is a round), or one that converts to it (barrels and
/// litres). What
/// a container holds is no conversion: containers never answer a question of rounds.
/// </summary>
/// <param name="Reason">Why the unit does not fit; null when it does.</param>
/// <param name="Narrower">True when everything counted in it is also counted in the question's unit, and not the reverse.</param>
internal sealed record UnitCheck(string? Reason, bool Narrower)
{
    public static UnitCheck Of(string claimed, string asked, UnitCatalogue units)
    {
        if (units.Find(claimed) is not { } from || units.Find(asked) is not { } to)
            return string.Equals(claimed, asked, StringComparison.OrdinalIgnoreCase) ? new(null, false) : Other(claimed, asked);
        if (from.Id == to.Id || Converts(from, to))
            return new(null, false);
        return units.IsKindOf(from, to) ? new(null, true) : Other(from.Plural, to.Plural);
    }

    /// <summary>A value in the question's unit; as it is, where the units are the same or one is a kind of the other.</summary>
    public static decimal? Convert(decimal? value, string claimed, string asked, UnitCatalogue units)
    {
        if (value is not { } amount || units.Find(claimed) is not { } from || units.Find(asked) is not { } to || !Converts(from, to))
            return value;
        try
        {
            return units.Convert(amount, from.Id, to.Id);
        }
        catch (UnitConversionException)
        {
            return null;
        }
    }

    private static bool Converts(Unit from, Unit to) =>
        from is { Period: { } fromPeriod, Numerator: { } fromCounted }
            ? to is { Period: { } toPeriod, Numerator: { } toCounted }
                && ConvertsTotal(fromPeriod, toPeriod)
                && ConvertsTotal(fromCounted, toCounted)
            : ConvertsTotal(from, to);

    private static bool ConvertsTotal(Unit from, Unit to) =>
        from.Id == to.Id || (from.Dimension == to.Dimension && !from.IsRate && from.Factor is not null && to.Factor is not null);

    private static UnitCheck Other(string claimed, string asked) => new($"counts in {claimed}, not in {asked}", false);
}
