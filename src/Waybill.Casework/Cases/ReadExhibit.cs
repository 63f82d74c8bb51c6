using Waybill.Casework.Reading;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Casework.Cases;

/// <summary>
/// Derives all that the index holds of an exhibit from journal and locker: the claims that its reader reads in the stored working text, and
/// what the decisions make of them. No extractor runs. A text that cannot be read is told, and costs its exhibit only.
/// </summary>
internal sealed class ReadExhibit(CaseStore store, CaseRecord record, ClaimReaders readers)
{
    private readonly ILookup<Sha256, PlacedDecision> decisions = record
        .Decisions.Where(placed => placed.Decision.Exhibit is not null)
        .ToLookup(placed => placed.Decision.Exhibit!.Value);

    /// <summary>What could not be read, one line each.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>The exhibit with its text, its claims after decisions, and the decisions with what they are tied to.</summary>
    public IndexedExhibit Of(JournalledExhibit exhibit)
    {
        var listed = new ExhibitRecord(
            exhibit.Id,
            exhibit.Withdrawn is null ? exhibit.Exhibit : null,
            exhibit.Captures,
            exhibit.Extraction,
            exhibit.Withdrawn
        );
        var text = Text(exhibit);
        var read = text is null ? [] : readers.Read(text, exhibit.Extraction!.Metadata, Map(exhibit)).Claims;
        var attached = Reattachment.Attach(decisions[exhibit.Id].Select(placed => placed.Decision), read, _ => text);
        return new(listed, text?.Text, DecidedClaims.Apply(read, attached), Indexed(exhibit.Id, attached));
    }

    /// <summary>The decisions that are about no exhibit.</summary>
    public IReadOnlyList<IndexedDecision> OnQuestions() =>
        [
            .. record
                .Decisions.Where(placed => placed.Decision.Exhibit is null)
                .Select(placed => new IndexedDecision(placed.Place.Entry, placed.Place.Event, placed.Decision, Attachment.Own, null)),
        ];

    private List<IndexedDecision> Indexed(Sha256 exhibit, IReadOnlyList<AttachedDecision> attached) =>
        [
            .. decisions[exhibit]
                .Zip(
                    attached,
                    (placed, tied) => new IndexedDecision(placed.Place.Entry, placed.Place.Event, placed.Decision, tied.How, tied.Claim?.Id)
                ),
        ];

    private WorkingText? Text(JournalledExhibit exhibit) =>
        exhibit.Extraction is { } extraction
            ? Tried(() => WorkingText.Of(exhibit.Id, store.Locker.ReadText(extraction.Text), exhibit.Exhibit.Name))
            : null;

    private TableMapFile? Map(JournalledExhibit exhibit) =>
        exhibit.Map is { } map ? Tried(() => new TableMapFile(exhibit.MapName!, store.Locker.ReadText(map))) : null;

    private T? Tried<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (CaseException fault)
        {
            Faults.Add(fault.Message);
            return null;
        }
    }
}
