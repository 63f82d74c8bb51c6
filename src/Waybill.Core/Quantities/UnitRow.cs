using System.Globalization;
using Waybill.Core.Catalogues;
using YamlDotNet.RepresentationModel;

namespace Waybill.Core.Quantities;

/// <summary>One row of <c>units.yaml</c>, read key by key.</summary>
internal sealed class UnitRow(string file, YamlMappingNode row)
{
    private static readonly string[] Keys = ["id", "plural", "aliases", "dimension", "broader", "factor", "holds", "source"];

    /// <summary>The line that the row starts at.</summary>
    public int Line => (int)row.Start.Line;

    /// <summary>The unit that the row describes.</summary>
    public Unit ToUnit()
    {
        if (row.Children.Keys.FirstOrDefault(key => !Keys.Contains(Scalar(key))) is { } unknown)
            throw Wrong($"the key '{Scalar(unknown)}' is not known", $"use one of {string.Join(", ", Keys)}");
        return new Unit
        {
            Id = Required("id"),
            Plural = Required("plural"),
            Aliases = Aliases(),
            Dimension = Dimension(),
            Broader = Optional("broader"),
            Factor = Factor(),
            Holds = Holds(),
            Source = Required("source"),
        };
    }

    /// <summary>An error about this row.</summary>
    public CatalogueException Wrong(string cause, string mend) => new(file, Line, $"unit '{Optional("id") ?? "?"}': {cause}", mend);

    private static string? Scalar(YamlNode node) => (node as YamlScalarNode)?.Value;

    private string? Optional(string key) =>
        row.Children.TryGetValue(key, out var node) && Scalar(node) is { Length: > 0 } text ? text : null;

    private string Required(string key) => Optional(key) ?? throw Wrong($"'{key}' is missing", $"add '{key}: …' to the row");

    private string Dimension() => Required("dimension") is var dimension && dimension != UnitDimension.Rate
        ? dimension
        : throw Wrong("a rate is not a row", "leave it out; it is read from its parts, such as 'round per day'");

    private List<string> Aliases()
    {
        if (!row.Children.TryGetValue("aliases", out var node))
            return [];
        if (node is not YamlSequenceNode list || list.Any(item => string.IsNullOrWhiteSpace(Scalar(item))))
            throw Wrong("'aliases' is not a list of words", "write 'aliases: [one, two]'");
        return [.. list.Select(item => Scalar(item)!)];
    }

    private decimal? Factor()
    {
        if (Optional("factor") is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) && factor > 0
            ? factor
            : throw Wrong($"the factor '{text}' is not a positive number", "write digits and a point, such as 158.987294928");
    }

    private bool Holds() => Optional("holds") switch
    {
        null or "false" => false,
        "true" => true,
        var text => throw Wrong($"'holds: {text}' is neither true nor false", "write true, or leave it out"),
    };
}
