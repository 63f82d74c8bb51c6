namespace Waybill.Core.Evidence;

/// <summary>
/// How an exhibit's working text was made, and what was learned on the way. Extracting again appends another; the latest one holds.
/// </summary>
/// <param name="Exhibit">The exhibit.</param>
/// <param name="Text">SHA-256 of the working text.</param>
/// <param name="Tool">What made the text, such as <c>waybill-html</c> or <c>pdftotext</c>.</param>
/// <param name="Version">The tool's version.</param>
/// <param name="Options">The tool's options, as one line; empty when there are none.</param>
/// <param name="Metadata">Title, publisher, date and the like, as far as the exhibit gives them.</param>
/// <param name="Syndication">Statements of the exhibit that it, or parts of it, come from elsewhere.</param>
/// <param name="Notes">What the analyst should know, such as <c>not in English: no claims are read</c>.</param>
public sealed record Extraction(
    Sha256 Exhibit,
    Sha256 Text,
    string Tool,
    string Version,
    string Options,
    ExhibitMetadata Metadata,
    IReadOnlyList<SyndicationFact> Syndication,
    IReadOnlyList<string> Notes
);
