using Waybill.Dossier.Model;

namespace Waybill.Dossier.Words;

/// <summary>What is said of an exhibit wherever it is named.</summary>
internal static class ExhibitWords
{
    /// <summary>Who made it, when, and what kind it is. Of a table, whose rows name their own speakers and
    /// days, only what is known.</summary>
    public static IEnumerable<string> Source(ExhibitEntry exhibit) =>
        new[]
        {
            exhibit.Author,
            exhibit.Publisher ?? (exhibit.Table ? null : "publisher unknown"),
            exhibit.Published ?? (exhibit.Table ? null : "date unknown"),
            exhibit.Restatement || exhibit.Table ? null : exhibit.Kind,
            exhibit.Table && exhibit.Name != exhibit.Title ? $"file {exhibit.Name}" : null,
        }.OfType<string>();
}
