using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>The number words of <c>number-words.yaml</c>.</summary>
internal static class NumberWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(
        EmbeddedCatalogue.Read<Lexeme>("number-words.yaml"),
        "number-words.yaml"
    );

    /// <summary>Words of cardinals, by their lower case.</summary>
    public static FrozenDictionary<string, NumberWord> Cardinals { get; } =
        Read(
            ("units", NumberClass.Unit),
            ("teens", NumberClass.Teen),
            ("tens", NumberClass.Tens),
            ("hundreds", NumberClass.Hundred),
            ("scales", NumberClass.Scale),
            ("dozens", NumberClass.Dozen)
        );

    /// <summary>Last words of ordinals, and parts of a whole, singular and plural.</summary>
    public static FrozenDictionary<string, NumberWord> Ordinals { get; } =
        Plurals(
            Read(
                ("ordinalUnits", NumberClass.Unit),
                ("ordinalTeens", NumberClass.Teen),
                ("ordinalTens", NumberClass.Tens),
                ("ordinalScales", NumberClass.Scale),
                ("parts", NumberClass.Part)
            )
        );

    /// <summary>Multipliers after digits, case as written.</summary>
    public static FrozenDictionary<string, double> Suffixes { get; } =
        File.Section("suffixes").Entries().ToFrozenDictionary(e => e.Name, e => Value(e.Node), StringComparer.Ordinal);

    /// <summary>Fraction signs.</summary>
    public static FrozenDictionary<char, double> Vulgar { get; } =
        File.Section("vulgar").Entries().ToFrozenDictionary(e => e.Name[0], e => Ratio(e.Node.Scalar()));

    /// <summary>Places counted from the current one or from the end, such as <c>end-1</c>.</summary>
    public static FrozenDictionary<string, string> Relative { get; } =
        File.Section("relative").Entries().ToFrozenDictionary(e => e.Name, e => e.Node.Scalar(), StringComparer.Ordinal);

    /// <summary>Words and signs for a percentage, each as its lexemes.</summary>
    public static string[][] Percent { get; } = [.. File.Texts("percent").Select(words => words.Split(' '))];

    private static FrozenDictionary<string, NumberWord> Read(params ReadOnlySpan<(string Key, NumberClass Class)> sections)
    {
        var all = new Dictionary<string, NumberWord>(StringComparer.Ordinal);
        foreach (var (key, kind) in sections)
        {
            foreach (var (name, node) in File.Section(key).Entries())
                all.Add(name, new(kind, Value(node), IsPlural: false));
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, NumberWord> Plurals(FrozenDictionary<string, NumberWord> singular) =>
        singular
            .Concat(singular.Select(e => new KeyValuePair<string, NumberWord>(Plural(e.Key), e.Value with { IsPlural = true })))
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static string Plural(string word) => word == "half" ? "halves" : word + "s";

    private static double Value(CatalogueNode node) => double.Parse(node.Scalar(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static double Ratio(string written) =>
        written.Split('/') is [var above, var below]
            ? double.Parse(above, CultureInfo.InvariantCulture) / double.Parse(below, CultureInfo.InvariantCulture)
            : throw new FormatException($"'{written}' is no fraction.");
}

/// <summary>A number word.</summary>
/// <param name="Class">How it combines.</param>
/// <param name="Value">What it is worth; for an ordinal its place.</param>
/// <param name="IsPlural">True for <c>thirds</c> and the like.</param>
internal readonly record struct NumberWord(NumberClass Class, double Value, bool IsPlural);

/// <summary>How number words combine.</summary>
internal enum NumberClass : byte
{
    /// <summary>Zero to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty to ninety.</summary>
    Tens,

    /// <summary>A hundred.</summary>
    Hundred,

    /// <summary>A thousand and more.</summary>
    Scale,

    /// <summary>A dozen.</summary>
    Dozen,

    /// <summary>A half, a quarter.</summary>
    Part,
}
