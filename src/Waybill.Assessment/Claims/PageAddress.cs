using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Claims;

/// <summary>
/// The page that a claim stands on. A row of a table stands on the page that its <c>address</c> cell names; another claim on its exhibit's
/// page.
/// </summary>
internal static class PageAddress
{
    /// <summary>The cell of a table's row that holds the page's address.</summary>
    public const string Slot = "address";

    /// <summary>The page's address, folded; the exhibit and row where no address is known.</summary>
    public static string Of(Claim claim, AssessedExhibit? exhibit) =>
        claim.Selector is TableRowSelector row
            ? Fold(Cell(row)) ?? $"{claim.Exhibit} row {row.Row}"
            : Fold(exhibit?.Metadata.Url) ?? claim.Exhibit.ToString();

    /// <summary>An address without scheme, fragment and closing slash, its host in lower case; null when there is none.</summary>
    public static string? Fold(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var text = address.Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            text = text[(scheme + 3)..];
        text = text.Split('#')[0].TrimEnd('/');
        var host = text.IndexOfAny(['/', '?']);
        return host < 0 ? text.ToLowerInvariant() : text[..host].ToLowerInvariant() + text[host..];
    }

    private static string? Cell(TableRowSelector row)
    {
        var cell = row.Cells.FirstOrDefault(c => c.Slot == Slot);
        if (cell is null)
            return null;
        var (start, end) = (cell.Start - row.Start, cell.End - row.Start);
        return start >= 0 && start <= end && end <= row.Exact.Length ? row.Exact[start..end] : null;
    }
}
