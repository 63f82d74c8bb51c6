namespace Waybill.Matching.Transliteration.Han;

/// <summary>How a Chinese character is read.</summary>
/// <param name="Mandarin">Pinyin without tones, ü as v; the customary reading first.</param>
/// <param name="Korean">Hangul syllables.</param>
/// <param name="On">Sino-Japanese, in Hepburn's letters.</param>
/// <param name="Kun">Japanese, in Hepburn's letters.</param>
/// <param name="Cantonese">Jyutping without tones; the customary reading first.</param>
internal sealed record HanReadings(
    IReadOnlyList<string> Mandarin,
    IReadOnlyList<string> Korean,
    IReadOnlyList<string> On,
    IReadOnlyList<string> Kun,
    IReadOnlyList<string> Cantonese
)
{
    /// <summary>How it is read as a family name, where that is another way; null elsewhere.</summary>
    public (string? Mandarin, string? Cantonese) Surname { get; init; }

    /// <summary>How it may be spelt.</summary>
    public HanPlaces Places => field ??= new(this);
}
