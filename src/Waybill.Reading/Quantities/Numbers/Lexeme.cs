namespace Waybill.Reading.Quantities.Numbers;

/// <summary>A run of digits, a run of letters or a mark: finer than a token, since numbers are written inside words.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the text.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Written">As written.</param>
/// <param name="Word">In lower case.</param>
/// <param name="Gap">How it is set off from what goes before.</param>
/// <param name="Token">Index of the token that it is a part of; -1 when it was cut from a text.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, string Written, string Word, Gap Gap, int Token)
{
    /// <summary>True for a run of letters.</summary>
    public bool IsWord => Kind == LexemeKind.Word;

    /// <summary>True for a run of digits.</summary>
    public bool IsDigits => Kind == LexemeKind.Digits;

    /// <summary>True when nothing stands between it and what goes before.</summary>
    public bool IsGlued => Gap == Gap.None;

    /// <summary>True for a hyphen or a minus sign.</summary>
    public bool IsHyphen => Kind == LexemeKind.Mark && Word is "-" or "‐" or "‑" or "−";
}

/// <summary>The kinds of lexeme.</summary>
internal enum LexemeKind : byte
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>The digits 0 to 9.</summary>
    Digits,

    /// <summary>A sign for a fraction, such as ½.</summary>
    Vulgar,

    /// <summary>Any other character.</summary>
    Mark,

    /// <summary>An address of the web, which holds no numbers.</summary>
    Address,
}

/// <summary>What stands before a lexeme.</summary>
internal enum Gap : byte
{
    /// <summary>Nothing: it is glued to the one before.</summary>
    None,

    /// <summary>A single space.</summary>
    Space,

    /// <summary>More than that, a line's end, or the beginning.</summary>
    Wide,
}
