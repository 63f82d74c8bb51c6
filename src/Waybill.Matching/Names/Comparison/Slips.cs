namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Counts the letters in which a word is spelt otherwise, beyond the one that may be a slip: of three, each of another kind, it is sooner
/// another word, Castro and Castillo. What a scanner reads for one letter is one slip.
/// </summary>
internal static class Slips
{
    // In letters, as their distance counts them.
    private const double OneSlip = 1.2;
    private const int ShortestInGerman = 6;

    /// <summary>How many there are; zero or less for none.</summary>
    /// <param name="one">The word.</param>
    /// <param name="other">The word that it is taken for.</param>
    /// <param name="distance">How far apart they are, as a share of the longer one's letters.</param>
    public static double Of(NamePart one, NamePart other, double distance)
    {
        // Words of the same consonants are one in two transliterations.
        if (distance <= 0 || one.Consonants == other.Consonants || AreAsInGerman(one, other) || LookAlike(one, other))
            return 0;
        var (shorter, longer) = one.Folded.Length < other.Folded.Length ? (one.Folded, other.Folded) : (other.Folded, one.Folded);
        // A beginning or an end more is one thing, however long: "Alsharia" and "Sharia".
        return
            longer.StartsWith(shorter, StringComparison.Ordinal)
            || longer.EndsWith(shorter, StringComparison.Ordinal)
            || AreOneMoved(one.Folded, other.Folded)
            ? 0
            : (distance * longer.Length) - OneSlip;
    }

    // Two letters that a scanner reads for one, "Vladirnir" and "Aleksanclr", are one slip however many they count.
    private static bool LookAlike(NamePart one, NamePart other) =>
        one.Folded.Length != other.Folded.Length && AsScanned(one.Folded) == AsScanned(other.Folded);

    /// <summary>A word as a scanner may have read it: each two letters that look like one as that.</summary>
    public static string AsScanned(string folded) =>
        folded
            .Replace("rn", "m", StringComparison.Ordinal)
            .Replace("cl", "d", StringComparison.Ordinal)
            .Replace("vv", "w", StringComparison.Ordinal);

    // With ch and ij as German and Polish have them: Michail, Chodorkowskij. Of short words chance makes too many one: Chan and Khan.
    private static bool AreAsInGerman(NamePart one, NamePart other) =>
        Math.Min(one.Folded.Length, other.Folded.Length) >= ShortestInGerman && AsInGerman(one) == AsInGerman(other);

    private static string AsInGerman(NamePart word) =>
        Sounds.Simplify(word.Folded.Replace("ch", "kh", StringComparison.Ordinal).Replace("ij", "i", StringComparison.Ordinal));

    // A letter that stands elsewhere is one slip, however far it went: "Mnangwaga".
    private static bool AreOneMoved(string one, string other)
    {
        if (one.Length != other.Length)
            return false;
        var from = one.AsSpan().CommonPrefixLength(other);
        var to = one.Length - 1;
        while (to > from && one[to] == other[to])
            to--;
        return to > from
            && (
                IsMoved(one.AsSpan(from..(to + 1)), other.AsSpan(from..(to + 1)))
                || IsMoved(other.AsSpan(from..(to + 1)), one.AsSpan(from..(to + 1)))
            );
    }

    // The first letter of one is the last of the other.
    private static bool IsMoved(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one[0] == other[^1] && one[1..].SequenceEqual(other[..^1]);
}
