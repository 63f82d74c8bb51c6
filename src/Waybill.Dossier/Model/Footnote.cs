namespace Waybill.Dossier.Model;

/// <summary>The proof of one claim: the quoted span, who says it through whom, and the exhibit.</summary>
public sealed record Footnote
{
    /// <summary>Its number, from 1, in order of first use.</summary>
    public required int Number { get; init; }

    /// <summary>The claim's id.</summary>
    public required string Claim { get; init; }

    /// <summary>The quoted span; null when the exhibit was withdrawn.</summary>
    public string? Quote { get; init; }

    /// <summary>For a table's record, the cells that the claim was read from.</summary>
    public IReadOnlyList<CellEntry> Cells { get; init; } = [];

    /// <summary>For a table's record, its row, from 1 for the heading.</summary>
    public int? Row { get; init; }

    /// <summary>For a table's record, the address of the page that it relays; null when the row gives none.</summary>
    public string? Page { get; init; }

    /// <summary>The frame and its fillers.</summary>
    public required string Proposition { get; init; }

    /// <summary>What the speaker does with it, and how firmly.</summary>
    public required string Stance { get; init; }

    /// <summary>When it was said, in words; null when unknown.</summary>
    public string? Said { get; init; }

    /// <summary>The window that it is about, in words; null when none is given.</summary>
    public string? Window { get; init; }

    /// <summary>From the page inwards to the origin; empty when the page speaks for itself.</summary>
    public required IReadOnlyList<ChainLink> Chain { get; init; }

    /// <summary>How the claim stands: as read, accepted, edited or added.</summary>
    public required string Standing { get; init; }

    /// <summary>What read it, with its version.</summary>
    public required string Reader { get; init; }

    /// <summary>The exhibit's place in the list of exhibits.</summary>
    public required int Exhibit { get; init; }

    /// <summary>The places, in the list of names, of those whom the claim names and whom a list may have.</summary>
    public IReadOnlyList<int> Listed { get; init; } = [];

    /// <summary>Offset of the span in the working text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after the span.</summary>
    public required int End { get; init; }

    /// <summary>The span in its surroundings; null when the exhibit was withdrawn.</summary>
    public Context? Context { get; init; }
}

/// <summary>One link of who said it.</summary>
/// <param name="Who">The speaker, as written.</param>
/// <param name="Kind">What kind of speaker, in words.</param>
/// <param name="Cue">The words that attribute.</param>
/// <param name="Utterance">The declared utterance, if any.</param>
public sealed record ChainLink(string Who, string Kind, string? Cue, string? Utterance);

/// <summary>A cell that a claim was read from.</summary>
/// <param name="Header">The column's heading.</param>
/// <param name="Text">The cell's text.</param>
/// <param name="Coding">True for what whoever made the table decided about the statement (its frame, act, certainty, ids), not what the
/// statement says; the stance and the chain tell it in words.</param>
public sealed record CellEntry(string Header, string Text, bool Coding);

/// <summary>A quote with the text around it.</summary>
/// <param name="Before">The text before.</param>
/// <param name="Quote">The quote.</param>
/// <param name="After">The text after.</param>
/// <param name="CutBefore">True when more text stands before.</param>
/// <param name="CutAfter">True when more text stands after.</param>
/// <param name="Current">False when the exhibit's text was extracted anew and the claim's own anchor is shown.</param>
public sealed record Context(string Before, string Quote, string After, bool CutBefore, bool CutAfter, bool Current);
