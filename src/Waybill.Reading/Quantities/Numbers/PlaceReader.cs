using Waybill.Reading.Words;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Reads places in an order, and those counted from the current one or from the end: <c>the second to last</c>.</summary>
internal static class PlaceReader
{
    private static readonly string[] OneBeforeLast = ["one", "before", "the", "last"];
    private static readonly string[] LastButOne = ["the", "last", "but", "one"];

    /// <summary>The place counted from elsewhere that begins at a lexeme; null when none does.</summary>
    public static (string Place, int Next)? Relative(ReadOnlySpan<Lexeme> row, int at)
    {
        if (row.Starts(at, LastButOne))
            return ("end-1", at + 4);
        if (row.Starts(at, LastButOne.AsSpan(1).ToArray()))
            return ("end-1", at + 3);
        var the = row.Is(at, "the") ? at + 1 : at;
        if (row.Starts(the, OneBeforeLast))
            return ("end-1", row.Is(the + 4, "one") && !IsNoun(row, the + 5) ? the + 5 : the + 4);
        if (Ordinal.At(row, the, row.Length) is { IsPlural: false } place && row.Is(place.Next, "to") && IsEnd(row, place.Next + 1))
            return ($"end-{place.Value - 1:0}", AfterEnd(row, place.Next + 1));
        if (row.Is(the, "next") && row.Is(the + 1, "to") && IsEnd(row, the + 2))
            return the == at ? ("end-1", AfterEnd(row, the + 2)) : null;
        if (!row.IsWord(at) || !NumberWords.Relative.TryGetValue(row[at].Word, out var found))
            return null;
        return (found, row.Is(at + 1, "one") && !IsNoun(row, at + 2) ? at + 2 : at + 1);
    }

    /// <summary>The place that begins at a lexeme; null when none does. A part of a whole is none.</summary>
    public static Ordinal? At(ReadOnlySpan<Lexeme> row, int at) =>
        Ordinal.At(row, at, row.Length) is { IsPlural: false } place ? place : null;

    // The books of "the last one books"
    private static bool IsNoun(ReadOnlySpan<Lexeme> row, int at) =>
        row.IsHyphen(at)
        || (
            row.IsWord(at)
            && !WordClasses.IsFunction(row[at].Word)
            && !WordClasses.IsFiniteAuxiliary(row[at].Word)
            && !WordClasses.IsAdverb(row[at].Word)
        );

    private static bool IsEnd(ReadOnlySpan<Lexeme> row, int at) => row.Is(at, "last") || (row.Is(at, "the") && row.Is(at + 1, "last"));

    private static int AfterEnd(ReadOnlySpan<Lexeme> row, int at) => row.Is(at, "the") ? at + 2 : at + 1;
}
