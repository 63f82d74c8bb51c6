namespace Waybill.Reading.Quantities.Numbers;

/// <summary>Questions about a row of lexemes, safe beyond either end.</summary>
internal static class LexemeRow
{
    /// <summary>The word or mark at an index; null beyond either end.</summary>
    public static string? At(this ReadOnlySpan<Lexeme> row, int at) => (uint)at < (uint)row.Length ? row[at].Word : null;

    /// <summary>True when a word or mark stands at an index.</summary>
    public static bool Is(this ReadOnlySpan<Lexeme> row, int at, string word) => (uint)at < (uint)row.Length && row[at].Word == word;

    /// <summary>True when a word or mark stands at an index, glued to what goes before.</summary>
    public static bool IsGlued(this ReadOnlySpan<Lexeme> row, int at, string word) => row.Is(at, word) && row[at].IsGlued;

    /// <summary>True when digits stand at an index.</summary>
    public static bool IsDigits(this ReadOnlySpan<Lexeme> row, int at) => (uint)at < (uint)row.Length && row[at].IsDigits;

    /// <summary>True when digits stand at an index, glued to what goes before.</summary>
    public static bool IsGluedDigits(this ReadOnlySpan<Lexeme> row, int at) => row.IsDigits(at) && row[at].IsGlued;

    /// <summary>True when letters stand at an index.</summary>
    public static bool IsWord(this ReadOnlySpan<Lexeme> row, int at) => (uint)at < (uint)row.Length && row[at].IsWord;

    /// <summary>True when letters stand at an index, glued to what goes before.</summary>
    public static bool IsGluedWord(this ReadOnlySpan<Lexeme> row, int at) => row.IsWord(at) && row[at].IsGlued;

    /// <summary>True when a hyphen stands at an index.</summary>
    public static bool IsHyphen(this ReadOnlySpan<Lexeme> row, int at) => (uint)at < (uint)row.Length && row[at].IsHyphen;

    /// <summary>The index after a hyphen, if one stands there.</summary>
    public static int AfterHyphen(this ReadOnlySpan<Lexeme> row, int at) => row.IsHyphen(at) ? at + 1 : at;

    /// <summary>The number word at an index; null when there is none.</summary>
    public static NumberWord? Cardinal(this ReadOnlySpan<Lexeme> row, int at) =>
        row.IsWord(at) && NumberWords.Cardinals.TryGetValue(row[at].Word, out var word) ? word : null;

    /// <summary>The ordinal word at an index; null when there is none.</summary>
    public static NumberWord? Ordinal(this ReadOnlySpan<Lexeme> row, int at) =>
        row.IsWord(at) && NumberWords.Ordinals.TryGetValue(row[at].Word, out var word) ? word : null;

    /// <summary>True when the words or marks of a phrase stand at an index.</summary>
    public static bool Starts(this ReadOnlySpan<Lexeme> row, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!row.Is(at + i, phrase[i]))
                return false;
        }

        return true;
    }

    /// <summary>True when a calibre's millimetres stand at an index: <c>mm</c>, with or without a hyphen.</summary>
    public static bool IsCalibre(this ReadOnlySpan<Lexeme> row, int at) =>
        row.AfterHyphen(at) is var unit && (row.Is(unit, "mm") || row.Is(unit, "millimetre") || row.Is(unit, "millimeter"));
}
