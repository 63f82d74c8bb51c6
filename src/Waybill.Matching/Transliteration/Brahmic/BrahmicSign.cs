namespace Waybill.Matching.Transliteration.Brahmic;

/// <summary>A sign of a word, by the letter of Devanagari that stands where it does.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Letter">The letter of Devanagari; of a vowel the one that stands alone.</param>
/// <param name="HasNukta">True for a consonant with a dot.</param>
/// <param name="IsTamil">True for one of Tamil.</param>
internal readonly record struct BrahmicSign(BrahmicKind Kind, char Letter, bool HasNukta = false, bool IsTamil = false);
