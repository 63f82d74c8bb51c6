namespace Waybill.Matching.Transliteration.Lattices;

/// <summary>Languages in which Chinese characters are read.</summary>
[Flags]
internal enum ReadIn
{
    /// <summary>None that is told.</summary>
    None = 0,

    /// <summary>Mandarin.</summary>
    Mandarin = 1,

    /// <summary>Cantonese.</summary>
    Cantonese = 2,

    /// <summary>Korean.</summary>
    Korean = 4,

    /// <summary>Japanese.</summary>
    Japanese = 8,
}
