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
    }

    private static string Write(List<BrahmicSign> signs, bool isOr) =>
        string.Concat(signs.Select(sign => isOr ? BrahmicLetters.Embedded.Read(sign).Or : BrahmicLetters.Embedded.Read(sign).As));
}
