using System.Globalization;

namespace Waybill.Cli.Output;

/// <summary>How many there are of something, in words.</summary>
internal static class Counted
{
    /// <summary>Such as "1 page" and "1,250 pages".</summary>
    public static string Of(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
