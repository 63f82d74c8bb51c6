namespace Waybill.Matching.Transliteration.Han;

/// <summary>How Japanese in Hepburn's letters, with macrons over long vowels, is written by those who have no macrons.</summary>
internal static class Hepburn
{
    private const char LongO = 'ō';
    private const char LongU = 'ū';

    private static readonly string[] SpellingsOfO = ["o", "ou", "oh", "oo"];
    private static readonly string[] SpellingsOfU = ["u", "uu"];

    /// <summary>A reading in letters a to z: long vowels without a sign, as passports and newspapers have them.</summary>
    public static string Plain(string reading) => Written(reading, "o", "u");

    /// <summary>The spellings of a reading, each with its cost in hundredths: the plain one costs nothing.</summary>
    public static IEnumerable<(string Spelling, int Cost)> Spellings(string reading)
    {
        foreach (var (i, o) in (reading.Contains(LongO, StringComparison.Ordinal) ? SpellingsOfO : SpellingsOfO[..1]).Index())
        {
            foreach (var (j, u) in (reading.Contains(LongU, StringComparison.Ordinal) ? SpellingsOfU : SpellingsOfU[..1]).Index())
            {
                var (spelling, cost) = (Written(reading, o, u), i + j);
                yield return (spelling, cost);
                if (WithLabial(spelling) is var labial && labial != spelling)
                    yield return (labial, cost + 1);
            }
        }
    }

    // "Jun'ichi" is mostly written without the sign.
    private static string Written(string reading, string longO, string longU) =>
        reading
            .Replace("'", "", StringComparison.Ordinal)
            .Replace($"{LongO}", longO, StringComparison.Ordinal)
            .Replace($"{LongU}", longU, StringComparison.Ordinal);

    // "Homma", as Hepburn himself wrote.
    private static string WithLabial(string spelling) =>
        spelling
            .Replace("nb", "mb", StringComparison.Ordinal)
            .Replace("nm", "mm", StringComparison.Ordinal)
            .Replace("np", "mp", StringComparison.Ordinal);
}
