namespace Waybill.Reading.Dates.Lexemes;

/// <summary>A word, number or mark as time expressions need it: <c>mid-May</c> and <c>Dec31</c> are several.</summary>
/// <param name="Start">Offset of its first character in the working text.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Token">Index of the token that it is a part of.</param>
/// <param name="Text">Its characters in lower case.</param>
/// <param name="Word">What the word can be; null for a word that is none of time.</param>
/// <param name="Number">The value of a whole number; -1 for anything else.</param>
/// <param name="IsOrdinal">True for <c>21st</c>.</param>
/// <param name="IsCapitalised">True when it begins with a capital.</param>
internal readonly record struct Lexeme(
    int Start,
    int End,
    int Token,
    string Text,
    TimeWord? Word,
    int Number,
    bool IsOrdinal,
    bool IsCapitalised
)
{
    /// <summary>What stands before the first and after the last.</summary>
    public static Lexeme None { get; } = new(-1, -1, -1, "", null, -1, false, false);

    /// <summary>True for a whole number without an ordinal's ending.</summary>
    public bool IsNumber => Number >= 0 && !IsOrdinal;

    /// <summary>True for a time or a number.</summary>
    public bool IsAnchor => Number >= 0 || Word is { IsAnchor: true } || (Text.Length > 0 && char.IsAsciiDigit(Text[0]));

    /// <summary>How many digits it has.</summary>
    public int Digits => IsNumber ? Text.Length : 0;
}
