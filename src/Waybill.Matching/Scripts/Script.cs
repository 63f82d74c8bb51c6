namespace Waybill.Matching.Scripts;

/// <summary>A writing system, as far as names are told apart by it (ISO 15924 has more).</summary>
public enum Script
{
    /// <summary>Digits, marks, and what no script owns.</summary>
    Common,

    /// <summary>Latn.</summary>
    Latin,

    /// <summary>Cyrl.</summary>
    Cyrillic,

    /// <summary>Grek.</summary>
    Greek,

    /// <summary>Arab.</summary>
    Arabic,

    /// <summary>Hebr.</summary>
    Hebrew,

    /// <summary>Hani: Chinese characters, in whichever language.</summary>
    Han,

    /// <summary>Hang.</summary>
    Hangul,

    /// <summary>Hira and Kana.</summary>
    Kana,

    /// <summary>
    /// Deva, Beng, Guru, Gujr, Orya, Taml, Telu, Knda, Mlym and Sinh: scripts of India and Sri Lanka, which have the same letters in other
    /// shapes.
    /// </summary>
    Brahmic,

    /// <summary>Any other.</summary>
    Other,
}
