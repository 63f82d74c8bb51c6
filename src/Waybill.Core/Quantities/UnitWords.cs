namespace Waybill.Core.Quantities;

/// <summary>The words of a unit as the catalogue looks them up.</summary>
internal static class UnitWords
{
    private static readonly string[] RateSigns = [" per ", " a ", " an ", " each ", " every ", "/"];
    private static readonly char[] Gaps = [' ', '\t', '\n', '\r', '\u00a0', '\u202f', '-', '\u2010', '\u2011'];

    /// <summary>Lower case, single spaces, hyphens as spaces.</summary>
    public static string Normalise(string? surface) =>
        string.Join(' ', (surface ?? "").Split(Gaps, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    /// <summary>Splits the words of a rate into what is counted and the period.</summary>
    public static bool TrySplitRate(string words, out string numerator, out string period)
    {
        foreach (var sign in RateSigns)
        {
            var at = words.IndexOf(sign, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            (numerator, period) = (words[..at].Trim(), words[(at + sign.Length)..].Trim());
            return true;
        }
        (numerator, period) = ("", "");
        return false;
    }
}
