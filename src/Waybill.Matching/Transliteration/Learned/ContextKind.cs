namespace Waybill.Matching.Transliteration.Learned;

/// <summary>What stands about a pair of chunks and bears on its weight.</summary>
internal enum ContextKind
{
    /// <summary>The native symbol before.</summary>
    NativeBefore,

    /// <summary>The native symbol behind.</summary>
    NativeBehind,

    /// <summary>The letter before.</summary>
    LatinBefore,

    /// <summary>The letter behind.</summary>
    LatinBehind,

    /// <summary>The Chinese character that the first symbol belongs to.</summary>
    Character,
}
