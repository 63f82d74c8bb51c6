using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Quantities;

/// <summary>The number words and hedges of <c>quantities.yaml</c>.</summary>
internal static class QuantityWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Amount>("quantities.yaml"), "quantities.yaml");

    /// <summary>Hedges before a number, by their first word, longest first.</summary>
    public static FrozenDictionary<string, Hedge[]> Hedges { get; } = ReadHedges("hedges");

    /// <summary>Hedges after a number.</summary>
    public static FrozenDictionary<string, Hedge[]> Suffixes { get; } = ReadHedges("suffixes");

    /// <summary>Words for numbers under a hundred.</summary>
    public static FrozenDictionary<string, decimal> Units { get; } = ReadNumbers("units");

    /// <summary>Words that multiply.</summary>
    public static FrozenDictionary<string, decimal> Scales { get; } = ReadNumbers("scales");

    /// <summary>Words without a number, with the least that they mean.</summary>
    public static FrozenDictionary<string, decimal> Vague { get; } = ReadNumbers("vague");

    /// <summary>Words for parts of a whole, in percent.</summary>
    public static FrozenDictionary<string, decimal> Fractions { get; } = ReadNumbers("fractions");

    private static FrozenDictionary<string, decimal> ReadNumbers(string key) => File.Section(key).Entries()
        .ToFrozenDictionary(e => e.Name, e => decimal.Parse(e.Node.Scalar(), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenDictionary<string, Hedge[]> ReadHedges(string key) => File.Section(key).Entries()
        .SelectMany(e => e.Node.Items().Select(i => new Hedge(i.Scalar().Split(' '), Enum.Parse<Bound>(e.Name, ignoreCase: true))))
        .GroupBy(hedge => hedge.Words[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(h => h.Words.Length).ToArray(), StringComparer.Ordinal);
}

/// <summary>A hedge, such as <c>more than</c>.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Bound">What it makes of the number.</param>
internal sealed record Hedge(string[] Words, Bound Bound);

/// <summary>What a hedge makes of a number.</summary>
internal enum Bound
{
    /// <summary>The value itself.</summary>
    Best,

    /// <summary>The value is about right.</summary>
    About,

    /// <summary>The value is the least.</summary>
    Lower,

    /// <summary>The value is the most.</summary>
    Upper,

    /// <summary>The value is nearly reached: it is the best and the most.</summary>
    Below,
}
