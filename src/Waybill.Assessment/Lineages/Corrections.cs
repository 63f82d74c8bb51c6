using System.Text.RegularExpressions;
using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Pages that say of themselves that they correct what their outlet printed before: "(Corrects number to 102, not 120)", "CORRECTED". What
/// an outlet took back leads no statement.
/// </summary>
internal static partial class Corrections
{
    // The expressions run over no more than this and the next, so that no page can make them slow.
    private const int Head = 600;

    // A note on what was corrected stands at the head or the foot.
    private const int FarthestNote = 4000;

    /// <summary>Tells of a relay whether another of the same outlet, printed no earlier, corrects it.</summary>
    /// <param name="relays">The relays of one utterance.</param>
    public static Func<AssessedClaim, bool> TakenBackBy(IReadOnlyList<AssessedClaim> relays)
    {
        var correcting = Correcting(relays);
        return relay => correcting.Exists(page => page.TakesBack(relay));
    }

    /// <summary>
    /// The relays in their order, each that was corrected behind what its outlet printed for it: the correction takes the place of the page that
    /// it corrects, and no place before another outlet's page or the speaker's own.
    /// </summary>
    /// <param name="relays">The relays of one utterance, nearest first.</param>
    public static IReadOnlyList<AssessedClaim> BeforeWhatTheyCorrect(IReadOnlyList<AssessedClaim> relays)
    {
        var correcting = Correcting(relays);
        if (correcting.Count == 0)
            return relays;
        var ordered = relays.ToList();
        foreach (var takenBack in relays)
        {
            var pages = correcting.Where(page => page.TakesBack(takenBack)).Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
            var at = ordered.IndexOf(takenBack);
            var corrected = ordered.Skip(at + 1).Where(relay => pages.Contains(relay.Page) && relay.Exchanged is null).ToList();
            _ = ordered.RemoveAll(corrected.Contains);
            ordered.InsertRange(at, corrected);
        }

        return ordered;
    }

    private static List<CorrectingPage> Correcting(IReadOnlyList<AssessedClaim> relays) =>
        [
            .. relays
                .Where(relay => relay.OutletKey is not null)
                .GroupBy(relay => (relay.OutletKey, relay.Page))
                .Where(page => Corrects(page.First().Exhibit))
                .Select(page => new CorrectingPage(page.Key.OutletKey!, page.Key.Page, page.Min(relay => relay.RelayedBy()))),
        ];

    private sealed record CorrectingPage(string OutletKey, string Name, DateOnly On)
    {
        public bool TakesBack(AssessedClaim relay) => OutletKey == relay.OutletKey && Name != relay.Page && On >= relay.RelayedBy();
    }

    /// <summary>True where a page's title or first words, or a note at its head or foot, say that it corrects.</summary>
    private static bool Corrects(AssessedExhibit? exhibit) =>
        exhibit is { Text: { } text }
        && (
            Opening().IsMatch(exhibit.Metadata.Title ?? "")
            || Opening().IsMatch(text.AsSpan(0, Math.Min(Head, text.Length)))
            || Note().IsMatch(text.AsSpan(0, Math.Min(FarthestNote, text.Length)))
            || Note().IsMatch(text.AsSpan(Math.Max(0, text.Length - FarthestNote)))
        );

    [GeneratedRegex(
        @"\A\W*(?i:correct(?:s|ed|ion|ions)|erratum)\b|\((?i:correct(?:s|ed)|correction)\b|^\W*(?:(?:CORRECTED|CORRECTION|ERRATUM)\b|(?i:correction|erratum):)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\b(?:story|article|report|piece)\s+(?:has\s+been|was)\s+corrected\b"
            + @"|\b(?:an\s+)?(?:earlier|previous)\s+version\s+of\s+this\s+(?:story|article|report|piece)\s+(?:wrongly|incorrectly|misstated|misidentified|gave|said|stated)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Note();
}
