namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Russian adjectives of places and the places: "Казанский завод" is the Kazan Plant. What a place ends in, the adjective may lack (Tula,
/// Tulskiy; Votkinsk, Votkinskiy). Such an adjective is one in every gender and case, a family name's too: "Лаборатория Касперского".
/// </summary>
internal static class PlaceAdjectives
{
    private const int ShortestStem = 3;

    private static readonly string[] Ends = ["skiy", "skii", "skij", "sky", "skaya", "skoe", "skoye", "skie", "skogo", "skoy"];
    private static readonly string[] OfPlaces = ["", "a", "sk", "o", "y", "ya", "ska", "ck"];

    /// <summary>True where one folded word is the adjective of the other, or both are forms of one adjective.</summary>
    public static bool AreOne(string left, string right) =>
        IsOf(left, right) || IsOf(right, left) || (Stem(left) is { } stem && stem == Stem(right));

    /// <summary>True for a word of a body's name that may be an adjective of a place.</summary>
    public static bool IsOne(NamePart part) => part.IsOfBody && Stem(part.Folded) is not null;

    /// <summary>The stem of an adjective, which the place begins with; null for another word.</summary>
    public static string? Stem(string folded)
    {
        var end = Array.Find(Ends, end => folded.Length >= ShortestStem + end.Length && folded.EndsWith(end, StringComparison.Ordinal));
        return end is null ? null : folded[..^end.Length];
    }

    private static bool IsOf(string adjective, string place) =>
        Stem(adjective) is { } stem
        && place.StartsWith(stem, StringComparison.Ordinal)
        && Array.IndexOf(OfPlaces, place[stem.Length..]) >= 0;
}
