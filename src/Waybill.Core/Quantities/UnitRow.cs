using Waybill.Core.Catalogues;

namespace Waybill.Core.Quantities;

/// <summary>One row of <c>units.yaml</c>, read key by key.</summary>
internal sealed class UnitRow(CatalogueNode row)
{
    private static readonly string[] Keys = ["id", "plural", "aliases", "dimension", "broader", "factor", "holds", "source"];

    /// <summary>The unit that the row describes.</summary>
    public Unit ToUnit()
    {
        if (!row.IsMapping)
            throw row.Fault("a unit is not a mapping", "write '- id: …' with its keys below");
        row.AllowOnly(Keys);
        return new Unit
        {
            Id = Required("id"),
            Plural = Required("plural"),
            Aliases = Aliases(),
            Dimension = Dimension(),
            Broader = row.OptionalText("broader"),
            Factor = Factor(),
            Holds = row.Flag("holds", otherwise: false),
            Source = Required("source"),
        };
    }

    /// <summary>An error about this row.</summary>
    public CatalogueException Wrong(string cause, string mend) => row.Fault($"unit '{row.OptionalText("id") ?? "?"}': {cause}", mend);

    private string Required(string key) => row.OptionalText(key) ?? throw Wrong($"'{key}' is missing", $"add '{key}: …' to the row");

    private string Dimension() =>
        Required("dimension") is var dimension && dimension != UnitDimension.Rate
            ? dimension
            : throw Wrong("a rate is not a row", "leave it out; it is read from its parts, such as 'round per day'");

    private IReadOnlyList<string> Aliases()
    {
        if (row.Optional("aliases") is { IsSequence: false } || row.Texts("aliases").Any(string.IsNullOrWhiteSpace))
            throw Wrong("'aliases' is not a list of words", "write 'aliases: [one, two]'");
        return row.Texts("aliases");
    }

    private decimal? Factor() =>
        row.Number("factor") is not { } factor || factor > 0
            ? row.Number("factor")
            : throw Wrong(
                $"the factor '{row.OptionalText("factor")}' is not a positive number",
                "write digits and a point, such as 158.987294928"
            );
}
