using Waybill.Casework.Cases;
using Waybill.Casework.Reporting;
using Waybill.Core.Evidence;

namespace Waybill.Casework.Evaluation.Origins;

/// <summary>
/// Measures how a case's claims were collapsed to utterances, against a file in which people wrote down which rows of a table, or which
/// documents, relay the same statement.
/// </summary>
public static class EvaluateOrigins
{
    /// <summary>Measures.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="gold">The gold: a table with a column of document names, or the very table that the case holds, row by row.</param>
    /// <param name="column">The column that names the origin.</param>
    /// <exception cref="CaseworkException">A file does not hold, or names nothing that the case holds.</exception>
    public static OriginScores Run(Workbench bench, string path, string gold, string column)
    {
        var labels = OriginGold.Read(gold, column);
        return CurrentCase.Weigh(bench, path, store => Measure(CaseAssessment.Of(store, DecidedCase.Of(store)), labels));
    }

    private static OriginScores Measure(CaseAssessment assessed, OriginGold gold)
    {
        var claims = assessed.Case.Pedigrees.SelectMany(p => p.Lineage.Relays.Select(relay => new PlacedClaim(relay.Claim, p))).ToList();
        var read = gold.IsByDocument ? Documents(claims, gold) : Rows(claims, gold);
        if (read.Count == 0 && !(gold.IsByDocument && assessed.Dossier.Exhibits.Any(exhibit => gold.Items.ContainsKey(exhibit.Name))))
            throw new CaseworkException(
                $"{gold.File}: none of what it names stands in the case: add those documents, or that table, first"
            );
        var known = read.Select(item => item.Key).ToHashSet(StringComparer.Ordinal);
        var unread = gold
            .Items.Where(item => !known.Contains(item.Key))
            .OrderBy(item => item.Key, StringComparer.Ordinal)
            .Select(item => OriginItem.Of(item.Key, item.Value, []))
            .ToList();
        // A page that no claim was read from is joined by its group of pages alone. A table's rows its own map may leave out.
        var groups = assessed
            .Case.PageGroups.Index()
            .SelectMany(g => g.Item.Pages.Select(page => (page.Exhibit.Name, g.Index)))
            .ToLookup(g => g.Name, g => g.Index);
        List<OriginItem> items = gold.IsByDocument
            ? [.. read.Concat(unread).Select(item => item with { Pages = groups[item.Key].ToHashSet() })]
            : read;
        return new(
            gold.Items.Count,
            unread.Count,
            PairScore.Of("recovered origins", items, (a, b) => a.IsJoined(b)),
            [
                .. gold.IsByDocument
                    ? [PairScore.Of("by claims alone", items, (a, b) => a.Utterances.Overlaps(b.Utterances))]
                    : (PairScore[])[],
                PairScore.Of("same speaker and date", items, (a, b) => a.SpeakersAndDays.Overlaps(b.SpeakersAndDays)),
                PairScore.Of("same family and date", items, (a, b) => a.FamiliesAndDays.Overlaps(b.FamiliesAndDays)),
                PairScore.Of("same date", items, (a, b) => a.Days.Overlaps(b.Days)),
            ]
        );
    }

    /// <summary>The rows of the table, each with the one claim that was read from it.</summary>
    private static List<OriginItem> Rows(List<PlacedClaim> claims, OriginGold gold) =>
        [
            .. claims
                .Where(c => c.Claim.Selector is TableRowSelector && c.Claim.Document == gold.Document)
                .Select(c => (Claim: c, ((TableRowSelector)c.Claim.Selector).Row))
                .Where(c => gold.Items.ContainsKey(Key(c.Row)))
                .OrderBy(c => c.Row)
                .Select(c => OriginItem.Of(Key(c.Row), gold.Items[Key(c.Row)], [c.Claim])),
        ];

    /// <summary>The documents, each with the claims of its main statement.</summary>
    private static List<OriginItem> Documents(List<PlacedClaim> claims, OriginGold gold) =>
        [
            .. claims
                .Where(c => c.Claim.Document is { } document && gold.Items.ContainsKey(document))
                .GroupBy(c => c.Claim.Document!, StringComparer.Ordinal)
                .OrderBy(document => document.Key, StringComparer.Ordinal)
                .Select(document => OriginItem.Of(document.Key, gold.Items[document.Key], MainStatement.Of([.. document]))),
        ];

    private static string Key(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
