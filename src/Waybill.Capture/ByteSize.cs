using System.Globalization;

namespace Waybill.Capture;

/// <summary>Sizes as people write them: binary units (IEC 80000-13).</summary>
internal static class ByteSize
{
    private static readonly (string Suffix, int Shift)[] Units = [("GiB", 30), ("MiB", 20), ("KiB", 10), ("", 0)];

    public static long Mebibytes(int count) => (long)count << 20;

    public static bool TryParse(string text, out long bytes)
    {
        var (suffix, shift) = Units.First(unit => text.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        var digits = text.AsSpan(0, text.Length - suffix.Length).Trim();
        var isNumber = long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out bytes);
        if (!isNumber || bytes <= 0 || bytes > long.MaxValue >> shift)
            return false;
        bytes <<= shift;
        return true;
    }

    public static string Show(long bytes)
    {
        var (suffix, shift) = Units.First(unit => bytes >= 1L << unit.Shift && bytes % (1L << unit.Shift) == 0 || unit.Shift == 0);
        return string.Create(CultureInfo.InvariantCulture, $"{bytes >> shift:N0} {(suffix.Length > 0 ? suffix : "bytes")}");
    }
}
