namespace Waybill.Matching.Transliteration;

/// <summary>Writes a token in Latin letters by published standards.</summary>
internal static class Romanisation
{
    /// <summary>The most readings that are given.</summary>
    public const int MostReadings = 8;

    /// <summary>The readings of a token, letters a to z only, joined, the most likely first; empty when nothing of it can be read.</summary>
    public static IReadOnlyList<string> Readings(string token) => [.. ReadingsWithStandards(token).Select(r => r.Latin)];

    /// <summary>The readings of a token, each with the standard that gives it.</summary>
    public static IReadOnlyList<Reading> ReadingsWithStandards(string token)
    {
        var folded = LatinFold.Fold(token);
        return folded.Length == 0 ? [] : [new(folded, "AnyAscii")];
    }
}
