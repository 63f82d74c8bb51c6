using Waybill.Casework.Cases;
using Waybill.Casework.Claims;
using Waybill.Casework.Reading;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Deciding;

/// <summary>An analyst's own claim on a quote.</summary>
public static class AddClaim
{
    /// <summary>The reader's name on such a claim.</summary>
    private const string Reader = "analyst";

    /// <summary>Records the claim; Core refuses one whose quote does not stand in the exhibit's text.</summary>
    /// <param name="bench">Who claims.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="exhibit">The exhibit's hash, enough of it, or its file name.</param>
    /// <param name="quote">The words; where they stand several times, the first place is taken.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="settings">Roles and other slots.</param>
    /// <param name="why">The reason.</param>
    public static (Claim Claim, JournalHead Head) Run(
        Workbench bench,
        string path,
        string exhibit,
        string quote,
        string frame,
        IReadOnlyList<string> settings,
        string? why
    )
    {
        using var session = CaseSession.Open(bench, path);
        var found = session.Writer.Index.FindExhibit(exhibit);
        if (found.Extraction is not { } extraction)
            throw new CaseworkException($"{found.Id}: withdrawn; it has no text");
        if (!FrameCatalogue.Embedded.TryFind(frame, out _))
            throw new UsageException($"{frame}: no such frame: there are {string.Join(", ", FrameCatalogue.Embedded.Names)}");
        var text = WorkingText.Of(found.Id, session.Writer.Locker.ReadText(extraction.Text), found.Exhibit?.Name);
        var start = quote.Length > 0 ? text.Text.IndexOf(quote, StringComparison.Ordinal) : -1;
        if (start < 0)
            throw new CaseworkException(
                $"{found.Label}: the quote does not stand in its text: copy the words exactly as the text has them"
            );
        var draft = new ClaimDraft
        {
            Selector = TextQuoteSelector.Over(text.Text, start, start + quote.Length),
            Proposition = new() { Frame = frame },
            // Unless the analyst knows better, a page's statement was made on the day of the page.
            Said = extraction.Metadata.Published,
            Reader = Reader,
        };
        draft = ClaimSettings.Parse(settings).Apply(draft, text, FrameCatalogue.Embedded, ClaimReaders.Hint);
        if (draft.Proposition.Roles.Values.All(fillers => fillers.Count == 0))
            throw new UsageException($"a claim needs at least one filler: --set role=words, a role of {frame}");
        var claim = Claim.Seal(draft, text, FrameCatalogue.Embedded);
        var head = session.Append(
            new Decided(
                new Decision
                {
                    Kind = DecisionKind.Add,
                    Claim = claim,
                    Why = why,
                    By = bench.Who,
                    At = bench.Clock.GetUtcNow(),
                }
            )
        );
        session.CatchUp();
        return (claim, head);
    }
}
