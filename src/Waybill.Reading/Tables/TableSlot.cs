using Waybill.Core.Catalogues;

namespace Waybill.Reading.Tables;

/// <summary>Where a table's map takes a slot from: a column, or a value that holds for every row.</summary>
/// <param name="Column">The column's heading; null for a constant.</param>
/// <param name="Value">The constant; null for a column.</param>
/// <param name="Hint">What the filler is taken for, where the map says so.</param>
internal sealed record TableSlot(string? Column, string? Value, string? Hint)
{
    /// <summary>Reads <c>heading</c>, <c>{ column: heading }</c> or <c>{ value: text }</c>, each with an optional <c>hint</c>.</summary>
    public static TableSlot Parse(CatalogueNode node)
    {
        if (!node.IsMapping)
            return new(node.Scalar(), null, null);
        node.AllowOnly("column", "value", "hint");
        var (column, value) = (node.OptionalText("column"), node.OptionalText("value"));
        if (column is null == value is null)
            throw node.Fault("a slot has a column or a value", "give one of the two");
        return new(column, value, node.OptionalText("hint"));
    }

    /// <summary>Reads the slot under a key; null when there is none.</summary>
    public static TableSlot? Optional(CatalogueNode node, string key) => node.Optional(key) is { } found ? Parse(found) : null;
}
