using Waybill.Dossier.Model;

namespace Waybill.Dossier.Words;

/// <summary>A case in numbers, in words.</summary>
internal static class CountWords
{
    /// <summary>How many origins are independent, as a heading.</summary>
    public static string Independent(int count) => count == 0 ? "No independent origin" : NumberWords.Count(count, "independent origin");

    /// <summary>Names and values, in the order in which they are shown.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(DossierModel model)
    {
        var counts = model.Counts;
        var kinds = string.Join(
            " and ",
            new[]
            {
                counts.Restatements == 0 ? null : NumberWords.Count(counts.Restatements, "restatement"),
                model.Exhibits.Count(exhibit => exhibit.Table) is > 0 and var tables
                    ? NumberWords.Count(tables, "table of statements", "tables of statements")
                    : null,
            }.OfType<string>()
        );
        yield return ("Exhibits", NumberWords.Grouped(counts.Exhibits) + (kinds.Length == 0 ? "" : $", of them {kinds}"));
        yield return (
            "Claims",
            counts.Rejected == 0
                ? NumberWords.Grouped(counts.Claims)
                : $"{NumberWords.Grouped(counts.Claims)}, and {NumberWords.Grouped(counts.Rejected)} rejected"
        );
        yield return (
            "Origins",
            counts.AnonymousOrigins == 0
                ? NumberWords.Grouped(counts.Origins)
                : $"{NumberWords.Grouped(counts.Origins)}, and {NumberWords.Grouped(counts.AnonymousOrigins)} without a named speaker"
        );
        yield return ("Retellings collapsed", NumberWords.Grouped(counts.Retellings));
    }
}
