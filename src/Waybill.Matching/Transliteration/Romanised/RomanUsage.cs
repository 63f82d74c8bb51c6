namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>By which usages a word in Latin letters may have been written that is written in syllables at home.</summary>
[Flags]
internal enum RomanUsage
{
    /// <summary>By none.</summary>
    None = 0,

    /// <summary>Korean: Revised Romanization, McCune-Reischauer, the North's usage, and what passports and papers have.</summary>
    Korean = 1,

    /// <summary>Chinese, Hanyu Pinyin.</summary>
    Pinyin = 2,

    /// <summary>Chinese, Wade-Giles.</summary>
    WadeGiles = 4,

    /// <summary>By any.</summary>
    All = Korean | Pinyin | WadeGiles,
}
