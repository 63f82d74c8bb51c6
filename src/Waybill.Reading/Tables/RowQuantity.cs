using Waybill.Core.Quantities;
using Waybill.Reading.Quantities;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Tables;

/// <summary>Reads a row's amount: bounds as given, or a value whose qualifier's words give them as they would in running text.</summary>
internal static class RowQuantity
{
    public static Quantity? Read(TableRow row, TableQuantity map, StatementCell? statement)
    {
        var lower = row.Number(map.Lower, "quantity.lower");
        var best = row.Number(map.Best, "quantity.best");
        var upper = row.Number(map.Upper, "quantity.upper");
        var value = row.Number(map.Value, "quantity.value");
        var qualifier = row.Take(map.Qualifier, "quantity.qualifier")?.Value;
        if (value is { } number)
            (lower, best, upper) = Bounded(row, number, upper, qualifier, map.KeepsOtherQualifiers);
        if (lower is null && best is null && upper is null)
            return null;
        if (
            value is null
            && qualifier is not null
            && Hedged(lower ?? best ?? upper, qualifier) is { } meant
            && meant != (lower, best, upper)
        )
        {
            throw row.Fault(
                $"the qualifier '{qualifier}' makes another bound of the number than the column that holds it",
                "let the map take the column as 'value', or move the number"
            );
        }

        if (lower > upper || lower > best || best > upper)
            throw row.Fault("the amount's bounds are not in order", "let lower not exceed best, nor best upper");
        var unit = row.Take(map.Unit, "quantity.unit")?.Value ?? throw row.Fault("an amount without a unit", "give the unit");
        var (known, scale) = Unit(unit) ?? throw row.Fault($"there is no unit '{unit}'", "use one of units.yaml");
        var of = row.Take(map.Of, "quantity.of")?.Value ?? statement?.Whole(known);
        return new(lower * scale, best * scale, upper * scale, known, of, qualifier);
    }

    /// <summary>A unit of the catalogue, else the one that the words name after a number: "rounds 152mm", "billion USD".</summary>
    private static (string Id, decimal Scale)? Unit(string words)
    {
        if (UnitCatalogue.Embedded.TryFind(words, out var unit))
            return (unit.Id, 1);
        return FigureReader.Read($"2 {words}") is { Unit.Length: > 0, Best: { } number } read ? (read.Unit, number / 2) : null;
    }

    /// <summary>A second number makes a range; otherwise the qualifier is read before the number, as "more than 20000" would be.</summary>
    private static (decimal? Lower, decimal? Best, decimal? Upper) Bounded(
        TableRow row,
        decimal value,
        decimal? upper,
        string? qualifier,
        bool keepsOthers
    )
    {
        if (upper is not null)
            return (value, null, upper);
        if (qualifier is null)
            return (null, value, null);
        if (Hedged(value, qualifier) is { } bounds)
            return bounds;
        return keepsOthers
            ? (null, value, null)
            : throw row.Fault(
                $"the qualifier '{qualifier}' is not known",
                "use a hedge such as 'more than', or give lower, best and upper"
            );
    }

    /// <summary>What a hedge makes of a number; null when the words are no hedge that is known.</summary>
    private static (decimal? Lower, decimal? Best, decimal? Upper)? Hedged(decimal? value, string qualifier)
    {
        var words = FormattableString.Invariant($"{qualifier.ToLowerInvariant()} {value}");
        var amount = AmountScanner.Scan(Tokeniser.Cut(words, 0, words.Length), _ => false);
        return amount is [{ Qualifier: not null } one] && (one.Lower ?? one.Best ?? one.Upper) == value
            ? (one.Lower, one.Best, one.Upper)
            : null;
    }
}
