namespace Waybill.Reading.Sentences;

/// <summary>A word, number or mark of a text, with its offsets. A possessive <c>'s</c> and a <c>%</c> are tokens of their own.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the working text.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Text">The words as written.</param>
/// <param name="Lower">The same in lower case, with straight apostrophes, without case or typography.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Token(int Start, int End, string Text, string Lower, TokenKind Kind)
{
    /// <summary>Words in lower case, with straight apostrophes and plain hyphens.</summary>
    public static string Fold(string words) => words.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('‑', '-');

    /// <summary>True when it begins with a capital letter.</summary>
    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>True for a word.</summary>
    public bool IsWord => Kind == TokenKind.Word;
}

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with inner hyphens, dots and apostrophes.</summary>
    Word,

    /// <summary>Digits, with separators.</summary>
    Number,

    /// <summary>The possessive ending.</summary>
    Possessive,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>Any other mark.</summary>
    Mark,
}
