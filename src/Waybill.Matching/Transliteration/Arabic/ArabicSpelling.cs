namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>How a letter is written.</summary>
/// <param name="Ala">ALA-LC.</param>
/// <param name="Press">BGN/PCGN and newspapers.</param>
/// <param name="French">After French spelling.</param>
/// <param name="Persian">Where Persian is spoken.</param>
internal sealed record ArabicSpelling(string Ala, string Press, string French, string Persian);
