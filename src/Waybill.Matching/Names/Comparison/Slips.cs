namespace Waybill.Matching.Names.Comparison;

/// <summary>
/// Counts the letters in which a word is spelt otherwise, beyond the one that may be a slip: of three, each of another kind, it is sooner
/// another word, Castro and Castillo.
/// </summary>
internal static class Slips
{
    // In letters, as their distance counts them.
    private const double OneSlip = 1.2;

    /// <summary>How many there are; zero or less for none.</summary>
    /// <param name="one">The word.</param>
    /// <param name="other">The word that it is taken for.</param>
    /// <param name="distance">How far apart they are, as a share of the longer one's letters.</param>
    public static double Of(NamePart one, NamePart other, double distance)
    {
        // Words of the same consonants are one in two transliterations.
        if (distance <= 0 || one.Consonants == other.Consonants)
            return 0;
        var (shorter, longer) = one.Folded.Length < other.Folded.Length ? (one.Folded, other.Folded) : (other.Folded, one.Folded);
        // A beginning or an end more is one thing, however long: "Alsharia" and "Sharia".
        return longer.StartsWith(shorter, StringComparison.Ordinal) || longer.EndsWith(shorter, StringComparison.Ordinal)
            ? 0
            : (distance * longer.Length) - OneSlip;
    }
}
