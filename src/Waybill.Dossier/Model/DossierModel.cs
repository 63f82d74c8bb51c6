using Waybill.Assessment.Answers;

namespace Waybill.Dossier.Model;

/// <summary>
/// What a dossier says, apart from any form. It is also the JSON form: members are written in this order, and a change that breaks readers
/// changes <see cref="Schema"/>. Captured text stands here as it is but for broken surrogates (U+FFFD) and marked cuts; each form escapes
/// it.
/// </summary>
public sealed record DossierModel
{
    /// <summary>Names this shape of the content.</summary>
    public string Schema { get; init; } = "waybill-dossier/1";

    /// <summary>What made it, with its version.</summary>
    public required string Generator { get; init; }

    /// <summary>The case's title.</summary>
    public required string Title { get; init; }

    /// <summary>What the case is about.</summary>
    public string? Summary { get; init; }

    /// <summary>The standard of proof.</summary>
    public string? StandardOfProof { get; init; }

    /// <summary>The case in numbers.</summary>
    public required CaseCounts Counts { get; init; }

    /// <summary>The families that values are drawn under, in ordinal order, then those that only lineages are drawn under, likewise; a
    /// family's place gives its colour and shape.</summary>
    public required IReadOnlyList<string> Families { get; init; }

    /// <summary>The questions with their answers.</summary>
    public required IReadOnlyList<QuestionSection> Questions { get; init; }

    /// <summary>Claims that answer no declared question.</summary>
    public required IReadOnlyList<UnaskedEntry> Unasked { get; init; }

    /// <summary>What the claims name, with the listings that may be of it.</summary>
    public required NameSection Names { get; init; }

    /// <summary>The exhibits.</summary>
    public required IReadOnlyList<ExhibitEntry> Exhibits { get; init; }

    /// <summary>The sources.</summary>
    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    /// <summary>What analysts decided about claims, oldest first.</summary>
    public required IReadOnlyList<DecisionEntry> Decisions { get; init; }

    /// <summary>Decisions that bear on no claim of the present reading.</summary>
    public required IReadOnlyList<DecisionEntry> Orphaned { get; init; }

    /// <summary>The footnotes, by number.</summary>
    public required IReadOnlyList<Footnote> Footnotes { get; init; }

    /// <summary>The journal's head.</summary>
    public required string JournalHead { get; init; }

    /// <summary>The command that checks the case against the head.</summary>
    public string Check => $"waybill verify CASE --head {JournalHead}";
}
