namespace Waybill.Matching.Transliteration.Brahmic;

/// <summary>Reads words of Brahmic scripts by <c>brahmic.yaml</c>.</summary>
internal static class BrahmicReader
{
    /// <summary>The readings of a token.</summary>
    public static IEnumerable<Reading> Read(string token)
    {
        var signs = BrahmicText.Signs(token);
        var spoken = signs is [.., _, { Kind: BrahmicKind.Inherent }] ? signs[..^1] : signs;
        yield return new(Write(spoken, isOr: false), "Hunterian, without the last vowel that is not written");
        yield return new(Write(signs, isOr: false), "Hunterian");
        yield return new(Write(spoken, isOr: true), "Hunterian, letters of two sounds by the other");
        // राव, देव, రావు: Rao, Deo.
        var last = spoken is [.., { Letter: 'उ', Kind: BrahmicKind.Vowel }] ? spoken.Count - 2 : spoken.Count - 1;
        if (last > 0 && spoken[last] is { Letter: 'व', Kind: BrahmicKind.Consonant })
            yield return new(Write(spoken[..last], isOr: false) + "o", "usage, o for a last v");
    }

    /// <summary>The letter of English whose name a word is; null for another word.</summary>
    public static char? LetterCalled(string word) =>
        Read(word).Select(reading => BrahmicLetters.Embedded.LetterCalled(reading.Latin)).FirstOrDefault(letter => letter is not null);

    private static string Write(List<BrahmicSign> signs, bool isOr) =>
        string.Concat(signs.Select(sign => isOr ? BrahmicLetters.Embedded.Read(sign).Or : BrahmicLetters.Embedded.Read(sign).As));
}
