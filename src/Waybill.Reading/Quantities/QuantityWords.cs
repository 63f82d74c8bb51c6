using System.Collections.Frozen;
using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Reading.Quantities.Numbers;

namespace Waybill.Reading.Quantities;

/// <summary>The hedges, vague words and exclusions of <c>quantities.yaml</c>.</summary>
internal static class QuantityWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Amount>("quantities.yaml"), "quantities.yaml");
    private static readonly FrozenSet<string> Weak = Set("weakLabels");
    private static readonly FrozenSet<string> Weakest = Set("weakestLabels");

    /// <summary>Hedges before a number, by their first word, longest first.</summary>
    public static FrozenDictionary<string, Hedge[]> Hedges { get; } = ReadHedges("hedges");

    /// <summary>Hedges after a number.</summary>
    public static FrozenDictionary<string, Hedge[]> Suffixes { get; } = ReadHedges("suffixes");

    /// <summary>Hedges that a hyphen glues to a number.</summary>
    public static FrozenDictionary<string, Bound> Endings { get; } =
        File.Section("endings")
            .Entries()
            .ToFrozenDictionary(e => e.Name, e => Enum.Parse<Bound>(e.Node.Scalar(), ignoreCase: true), StringComparer.Ordinal);

    /// <summary>Words without a number, with the least that they mean.</summary>
    public static FrozenDictionary<string, decimal> Vague { get; } = ReadNumbers("vague");

    /// <summary>Those of <see cref="Vague"/> that mean an amount only after an article.</summary>
    public static FrozenSet<string> VagueAfterArticle { get; } = Set("vagueAfterArticle");

    /// <summary>Words for a number of things together: a pair.</summary>
    public static FrozenDictionary<string, decimal> Exact { get; } = ReadNumbers("exact");

    /// <summary>Words before a place in an order.</summary>
    public static FrozenSet<string> Ranks { get; } = Set("ranks");

    /// <summary>Words for a change from one amount to another.</summary>
    public static FrozenSet<string> Changes { get; } = Set("changes");

    /// <summary>Names of the months, whole and short.</summary>
    public static FrozenSet<string> Months { get; } = Set("months");

    /// <summary>Words before a year.</summary>
    public static FrozenSet<string> BeforeYears { get; } = Set("beforeYears");

    /// <summary>Words before the number of a model.</summary>
    public static FrozenSet<string> BeforeModels { get; } = Set("beforeModels");

    /// <summary>Words after a length.</summary>
    public static FrozenSet<string> Extents { get; } = Set("extents");

    /// <summary>Signs and words of money, as lexemes, longest first.</summary>
    public static (string[] Words, string Unit)[] Currencies { get; } =
    [
        .. File.Section("currencies")
            .Entries()
            .Select(e => (Words: Cut(e.Name), Unit: e.Node.Scalar()))
            .OrderByDescending(c => c.Words.Length),
    ];

    private static FrozenDictionary<string, string[][]> Labels { get; } =
        File.Texts("labels")
            .Distinct()
            .Select(Cut)
            .GroupBy(words => words[^1])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>True when the lexemes before an index make a number there a name: <c>Resolution 1718</c>, <c>Type 63</c>.</summary>
    public static bool IsLabelled(ReadOnlySpan<Lexeme> row, int at)
    {
        if (at == 0 || !Labels.TryGetValue(row[at - 1].Word, out var labels))
            return false;
        foreach (var words in labels)
        {
            var first = at - words.Length;
            var isName = first >= 0 && char.IsUpper(row[first].Written[0]) && (first > 0 || !Weakest.Contains(row[first].Word));
            if (first >= 0 && row.Starts(first, words) && (isName || !Weak.Contains(string.Join(' ', words))))
                return true;
        }

        return false;
    }

    /// <summary>The longest hedge that begins at a lexeme; null when none does.</summary>
    public static Hedge? Match(FrozenDictionary<string, Hedge[]> hedges, ReadOnlySpan<Lexeme> row, int at)
    {
        if (at >= row.Length || !hedges.TryGetValue(row[at].Word, out var candidates))
            return null;
        foreach (var hedge in candidates)
        {
            if (row.Starts(at, hedge.Words))
                return hedge;
        }

        return null;
    }

    private static string[] Cut(string words) => [.. Lexer.Cut(words).Select(l => l.Word)];

    private static FrozenSet<string> Set(string key) => File.Texts(key).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, decimal> ReadNumbers(string key) =>
        File.Section(key)
            .Entries()
            .ToFrozenDictionary(e => e.Name, e => decimal.Parse(e.Node.Scalar(), CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static FrozenDictionary<string, Hedge[]> ReadHedges(string key) =>
        File.Section(key)
            .Entries()
            .SelectMany(e => e.Node.Items().Select(i => new Hedge(Cut(i.Scalar()), Enum.Parse<Bound>(e.Name, ignoreCase: true))))
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

    /// <summary>The value is just passed: it is the best and the least.</summary>
    Above,
}
