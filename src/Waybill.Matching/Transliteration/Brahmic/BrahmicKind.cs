namespace Waybill.Matching.Transliteration.Brahmic;

/// <summary>What a sign of a word in a Brahmic script is.</summary>
internal enum BrahmicKind
{
    /// <summary>A consonant.</summary>
    Consonant,

    /// <summary>A consonant that stands again behind itself.</summary>
    Again,

    /// <summary>A vowel that is written.</summary>
    Vowel,

    /// <summary>The vowel of a consonant behind which none is written.</summary>
    Inherent,

    /// <summary>A nasal or a breath behind a vowel.</summary>
    Mark,
}
