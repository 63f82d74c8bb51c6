using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>
/// Reads what compares with a number: <c>no more than</c>, <c>greater than or equal to</c>, <c>&lt;=</c>, <c>or more</c>.
/// </summary>
internal static class Comparisons
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Lexeme>("comparisons.yaml"), "comparisons.yaml");
    private static readonly FrozenDictionary<string, Side> Adjectives = Words("adjectives")
        .ToFrozenDictionary(e => e.Words[0], e => e.Side, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Phrase[]> Phrases = Words("alone")
        .Concat(Words("closed").Select(p => p with { IsClosed = true }))
        .Concat(File.Texts("equal").Select(words => new Phrase(Split(words), Side.Equal, true)))
        .GroupBy(p => p.Words[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>True for a lexeme that a comparison can begin with.</summary>
    public static bool CanStart(in Lexeme lexeme) =>
        (lexeme.IsWord || lexeme.Kind == LexemeKind.Mark)
        && (Phrases.ContainsKey(lexeme.Word) || Adjectives.ContainsKey(lexeme.Word) || lexeme.Word is "no" or "not");

    /// <summary>The comparison before a number that begins at a lexeme; null when none does.</summary>
    public static Comparison? Before(ReadOnlySpan<Lexeme> row, int at)
    {
        if (at >= row.Length)
            return null;
        if (Find(row, at) is { } phrase)
        {
            var next = at + phrase.Words.Length;
            if (phrase.Side == Side.Equal && row.Is(next, "or") && Adjective(row, next + 1) is { } more && row.Is(next + 2, "than"))
                return new(more, IsClosed: true, next + 3);
            var end = OrEqual(row, next);
            return new(phrase.Side, phrase.IsClosed || end > next, end);
        }

        var isNot = row.Is(at, "no") || row.Is(at, "not");
        var from = isNot ? at + 1 : at;
        if (Adjective(row, from) is not { } side)
            return null;
        var equal = OrEqual(row, from + 1);
        var than = row.Is(equal, "than") ? equal + 1 : equal;
        var last = OrEqual(row, than);
        if (than == from + 1)
            return isNot && Find(row, from) is { } bare ? new(Opposite(bare.Side), IsClosed: true, from + bare.Words.Length) : null;
        return isNot ? new(Opposite(side), IsClosed: last == from + 2, last) : new(side, IsClosed: equal > from + 1 || last > than, last);
    }

    /// <summary>The comparison after a number: <c>or more</c>, <c>and above</c>, <c>or greater than</c>; null when there is none.</summary>
    public static Comparison? After(ReadOnlySpan<Lexeme> row, int at)
    {
        if (!(row.Is(at, "or") || row.Is(at, "and")) || Adjective(row, at + 1) is not { } side)
            return null;
        return new(side, IsClosed: true, row.Is(at + 2, "than") ? at + 3 : at + 2);
    }

    /// <summary>The index after "or equal to"; the same index when that does not stand there.</summary>
    public static int OrEqual(ReadOnlySpan<Lexeme> row, int at) =>
        row.Is(at, "or") && (row.Is(at + 1, "equal") || row.Is(at + 1, "equals"))
            ? at + (row.Is(at + 2, "to") || row.Is(at + 2, "than") ? 3 : 2)
            : at;

    private static Side Opposite(Side side) => side == Side.More ? Side.Less : Side.More;

    private static Side? Adjective(ReadOnlySpan<Lexeme> row, int at) =>
        row.IsWord(at) && Adjectives.TryGetValue(row[at].Word, out var side) ? side : null;

    private static Phrase? Find(ReadOnlySpan<Lexeme> row, int at)
    {
        if (!Phrases.TryGetValue(row[at].Word, out var candidates))
            return null;
        foreach (var phrase in candidates)
        {
            if (row.Starts(at, phrase.Words))
                return phrase;
        }

        return null;
    }

    private static IEnumerable<Phrase> Words(string key) =>
        File.Section(key)
            .Entries()
            .SelectMany(e => e.Node.Items().Select(i => new Phrase(Split(i.Scalar()), e.Name == "more" ? Side.More : Side.Less, false)));

    // As the lexer cuts them: signs one by one.
    private static string[] Split(string words) => [.. Lexer.Cut(words).Select(l => l.Word)];

    private sealed record Phrase(string[] Words, Side Side, bool IsClosed);
}

/// <summary>A comparison with a number.</summary>
/// <param name="Side">On which side of the number the amount lies.</param>
/// <param name="IsClosed">True when the amount may be the number itself.</param>
/// <param name="Next">Index of the lexeme after it.</param>
internal readonly record struct Comparison(Side Side, bool IsClosed, int Next);

/// <summary>Where an amount lies from a number.</summary>
internal enum Side : byte
{
    /// <summary>Above it.</summary>
    More,

    /// <summary>Below it.</summary>
    Less,

    /// <summary>It is that number.</summary>
    Equal,
}
