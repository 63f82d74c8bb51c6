using Waybill.Assessment;
using Waybill.Assessment.Answers;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;

namespace Waybill.Dossier;

/// <summary>All that a dossier is made from. No clock is among it: the same input gives the same bytes, whenever and wherever.</summary>
public sealed record DossierInput
{
    /// <summary>The case's title.</summary>
    public required string Title { get; init; }

    /// <summary>What the case is about, in a few sentences; null when nobody wrote it.</summary>
    public string? Summary { get; init; }

    /// <summary>The standard of proof that the case declares; null when it declares none.</summary>
    public string? StandardOfProof { get; init; }

    /// <summary>The assessed case.</summary>
    public required AssessedCase Case { get; init; }

    /// <summary>Every exhibit that a claim stands in, and any others that the case holds.</summary>
    public required IReadOnlyList<AssessedExhibit> Exhibits { get; init; }

    /// <summary>The case's sources.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>What the claims name, by kind, with the listings that may be of it.</summary>
    public IReadOnlyList<NamedEntity> Names { get; init; } = [];

    /// <summary>How the names were screened; null when they were not.</summary>
    public ScreeningNote? Screening { get; init; }

    /// <summary>The analysts' decisions in the journal's order, with the claims they now bear on; orphaned ones among them.</summary>
    public IReadOnlyList<AttachedDecision> Decisions { get; init; } = [];

    /// <summary>The journal's head, <c>N:HASH</c>, at which the case was read.</summary>
    public required string JournalHead { get; init; }

    /// <summary>What made the dossier, with its version, such as <c>waybill/0.1.0</c>.</summary>
    public required string Generator { get; init; }

    /// <summary>
    /// True to put in the whole working texts, for use inside the house; else quotes stand in 300 characters on either side.
    /// </summary>
    public bool FullText { get; init; }
}
