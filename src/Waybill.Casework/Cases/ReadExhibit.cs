using Waybill.Casework.Reading;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Casework.Cases;

/// <summary>
/// Derives all that the index holds of an exhibit from journal and locker: the claims that its reader reads in the stored working text, and what
/// the decisions make of them. No extractor runs.
/// </summary>
internal sealed class ReadExhibit(CaseStore store, CaseRecord record, ClaimReaders readers)
{
    private readonly ILookup<Sha256, PlacedDecision> decisions =
        record.Decisions.Where(placed => placed.Decision.Exhibit is not null).ToLookup(placed => placed.Decision.Exhibit!.Value);

    /// <summary>The exhibit with its text, its claims after decisions, and the decisions with what they are tied to.</summary>
    public IndexedExhibit Of(JournalledExhibit exhibit)
    {
        var listed = new ExhibitRecord(
            exhibit.Id, exhibit.Withdrawn is null ? exhibit.Exhibit : null, exhibit.Captures, exhibit.Extraction, exhibit.Withdrawn);
        var text = exhibit.Extraction is { } extraction
            ? WorkingText.Of(exhibit.Id, store.Locker.ReadText(extraction.Text), exhibit.Exhibit.Name)
            : null;
        var read = text is null ? [] : readers.Read(text, exhibit.Extraction!.Metadata, MapOf(exhibit)).Claims;
        var attached = Reattachment.Attach(decisions[exhibit.Id].Select(placed => placed.Decision), read, _ => text);
        return new(listed, text?.Text, DecidedClaims.Apply(read, attached), Indexed(exhibit.Id, attached));
    }

    /// <summary>The decisions that are about no exhibit.</summary>
    public IReadOnlyList<IndexedDecision> OnQuestions() =>
    [
        .. record.Decisions.Where(placed => placed.Decision.Exhibit is null)
            .Select(placed => new IndexedDecision(placed.Place.Entry, placed.Place.Event, placed.Decision, Attachment.Own, null)),
    ];

    private List<IndexedDecision> Indexed(Sha256 exhibit, IReadOnlyList<AttachedDecision> attached) =>
    [
        .. decisions[exhibit].Zip(attached, (placed, tied) =>
            new IndexedDecision(placed.Place.Entry, placed.Place.Event, placed.Decision, tied.How, tied.Claim?.Id)),
    ];

    private TableMapFile? MapOf(JournalledExhibit exhibit) =>
        exhibit.Map is { } map ? new(exhibit.MapName!, store.Locker.ReadText(map)) : null;
}
