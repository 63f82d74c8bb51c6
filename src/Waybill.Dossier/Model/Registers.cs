using Waybill.Assessment.Reliability;

namespace Waybill.Dossier.Model;

/// <summary>Claims that would answer a question nobody has declared.</summary>
/// <param name="Frame">Their frame.</param>
/// <param name="About">What they share.</param>
/// <param name="Why">Why they answer none of the declared questions.</param>
/// <param name="Notes">Their footnotes.</param>
public sealed record UnaskedEntry(string Frame, string About, string Why, IReadOnlyList<int> Notes);

/// <summary>An exhibit as listed.</summary>
public sealed record ExhibitEntry
{
    /// <summary>Its place in the list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>SHA-256 of its bytes, 64 digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its title, else its file name.</summary>
    public required string Title { get; init; }

    /// <summary>Its file name.</summary>
    public required string Name { get; init; }

    /// <summary>The byline.</summary>
    public string? Author { get; init; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, in words.</summary>
    public string? Published { get; init; }

    /// <summary>The same as EDTF.</summary>
    public string? PublishedEdtf { get; init; }

    /// <summary>The public address; for a restatement, that of the original.</summary>
    public string? Url { get; init; }

    /// <summary>What kind of document it is.</summary>
    public string? Kind { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    public string? Language { get; init; }

    /// <summary>True when it restates an original that was not captured.</summary>
    public bool Restatement { get; init; }

    /// <summary>True for a table of statements: each row tells what a page said that was itself not captured.</summary>
    public bool Table { get; init; }

    /// <summary>True when its bytes and text were withdrawn.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Its first capture, in UTC.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>What it says of where its text comes from.</summary>
    public IReadOnlyList<string> Syndication { get; init; } = [];

    /// <summary>The footnotes that quote it.</summary>
    public IReadOnlyList<int> Notes { get; init; } = [];

    /// <summary>The whole working text; only in a full-text dossier.</summary>
    public string? Text { get; init; }
}

/// <summary>A source as listed.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Name">The name shown.</param>
/// <param name="Reliability">Its letter: by its record in the case, else as stated.</param>
/// <param name="Reason">Why the case states the letter that it states.</param>
/// <param name="Families">Whose voice it is.</param>
/// <param name="DrawsOn">What it is known to draw on.</param>
/// <param name="Party">True when it speaks for a party to the matter.</param>
public sealed record SourceEntry(
    string Id,
    string Name,
    string Reliability,
    string? Reason,
    IReadOnlyList<string> Families,
    IReadOnlyList<string> DrawsOn,
    bool Party
)
{
    /// <summary>The letter that <c>sources.yaml</c> states; F when none.</summary>
    public required string Stated { get; init; }

    /// <summary>By which methods it usually knows what it says, in words; empty when it only says so.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Where the letter comes from, as a sentence of counts; null when nothing was assessed.</summary>
    public string? Basis { get; init; }

    /// <summary>What it said that was later confirmed, corrected or contradicted.</summary>
    public IReadOnlyList<RecordLine> Record { get; init; } = [];
}

/// <summary>One statement of a source and how it came out.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Outcome">How it came out.</param>
/// <param name="Note">The footnote of the statement.</param>
/// <param name="By">The footnote of what confirms, corrects or contradicts it.</param>
public sealed record RecordLine(string Question, Outcome Outcome, int Note, int By);

/// <summary>A decision as listed.</summary>
/// <param name="Kind">What was decided, as a verb in the past.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Why">The analyst's words.</param>
/// <param name="Question">The question's id, for a decision on a question.</param>
/// <param name="Quote">The quote decided on; null when its exhibit was withdrawn or it has none.</param>
/// <param name="Was">What the claim said.</param>
/// <param name="Became">For an edit, what stands in its place.</param>
/// <param name="Note">The footnote of the claim as it now stands; null when the dossier does not use it.</param>
public sealed record DecisionEntry(
    string Kind,
    string By,
    DateTimeOffset At,
    string? Why,
    string? Question,
    string? Quote,
    string? Was,
    string? Became,
    int? Note
);
