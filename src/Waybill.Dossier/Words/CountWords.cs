using Waybill.Assessment.Answers;

namespace Waybill.Dossier.Words;

/// <summary>A case in numbers, in words.</summary>
internal static class CountWords
{
    /// <summary>How many origins are independent, as a heading.</summary>
    public static string Independent(int count) => count == 0 ? "No independent origin" : NumberWords.Count(count, "independent origin");

    /// <summary>Names and values, in the order in which they are shown.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(CaseCounts counts)
    {
        yield return ("Exhibits", counts.Restatements == 0
            ? NumberWords.Grouped(counts.Exhibits)
            : $"{NumberWords.Grouped(counts.Exhibits)}, {NumberWords.Grouped(counts.Restatements)} of them restatements");
        yield return ("Claims", counts.Rejected == 0
            ? NumberWords.Grouped(counts.Claims)
            : $"{NumberWords.Grouped(counts.Claims)}, and {NumberWords.Grouped(counts.Rejected)} rejected");
        yield return ("Origins", counts.AnonymousOrigins == 0
            ? NumberWords.Grouped(counts.Origins)
            : $"{NumberWords.Grouped(counts.Origins)}, and {NumberWords.Grouped(counts.AnonymousOrigins)} without a named speaker");
        yield return ("Retellings collapsed", NumberWords.Grouped(counts.Retellings));
    }
}
