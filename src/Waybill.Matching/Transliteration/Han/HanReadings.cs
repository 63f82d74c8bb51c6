namespace Waybill.Matching.Transliteration.Han;

/// <summary>How a Chinese character is read.</summary>
internal sealed class HanReadings(string[] mandarin, string[] korean, string[] on, string[] kun, string[] cantonese)
{
    /// <summary>Pinyin without tones, ü as v; the customary reading first.</summary>
    public IReadOnlyList<string> Mandarin => mandarin;

    /// <summary>Hangul syllables.</summary>
    public IReadOnlyList<string> Korean => korean;

    /// <summary>Sino-Japanese, in Hepburn's letters.</summary>
    public IReadOnlyList<string> On => on;

    /// <summary>Japanese, in Hepburn's letters.</summary>
    public IReadOnlyList<string> Kun => kun;

    /// <summary>How it is read in Japanese given names, in Hepburn's letters with macrons.</summary>
    public IReadOnlyList<string> InGivenNames { get; init; } = [];

    /// <summary>Jyutping without tones; the customary reading first.</summary>
    public IReadOnlyList<string> Cantonese => cantonese;

    /// <summary>How it is read as a family name, where that is another way; null elsewhere.</summary>
    public (string? Mandarin, string? Cantonese) Surname { get; init; }

    /// <summary>How it may be spelt.</summary>
    public HanPlaces Places => field ??= new(this);
}
