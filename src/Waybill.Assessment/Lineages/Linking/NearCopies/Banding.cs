namespace Waybill.Assessment.Lineages.Linking.NearCopies;

/// <summary>
/// How many MinHash values are taken of a text and how they are banded (Indyk &amp; Motwani 1998). Two texts of resemblance s agree in
/// all rows of a band with probability s^rows, and so in at least one band with 1 − (1 − s^rows)^bands: the part of near-copies that is
/// found.
/// </summary>
/// <param name="Bands">The bands.</param>
/// <param name="Rows">The values in each.</param>
/// <remarks>
/// At .8, 5 rows: 1 − (1 − .8^5)^12 = 1 − .67232^12 = .9915 with 60 values. At .6, 3 rows: 1 − (1 − .6^3)^19 = 1 − .784^19 = .9902
/// with 57. Both are for pairs at the very threshold; at .9 and .7 it is .99998 and .9997.
/// </remarks>
internal readonly record struct Banding(int Bands, int Rows)
{
    private const double Missed = 0.01;
    private const int MostValues = 64;
    private const int MostRows = 16;

    /// <summary>How many values are taken.</summary>
    public int Values => Bands * Rows;

    /// <summary>The banding that finds .99 of the pairs at a resemblance: the more rows, the fewer pairs are looked at in vain, so it has
    /// the most that 64 values allow.</summary>
    public static Banding For(double resemblance) =>
        Enumerable
            .Range(1, MostRows)
            .Select(rows => new Banding(BandsFor(resemblance, rows), rows))
            .Where(banding => banding.Rows == 1 || banding.Values <= MostValues)
            .MaxBy(banding => banding.Rows);

    /// <summary>The part of pairs of a resemblance that share a band.</summary>
    public double Found(double resemblance) => 1 - Math.Pow(1 - Math.Pow(resemblance, Rows), Bands);

    private static int BandsFor(double resemblance, int rows) =>
        resemblance >= 1 ? 1 : (int)Math.Ceiling(Math.Log(Missed) / Math.Log(1 - Math.Pow(resemblance, rows)));
}
