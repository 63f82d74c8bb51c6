using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Questions;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;

namespace Waybill.Assessment;

/// <summary>All that an assessment stands on. The same input gives the same output, to the order of every list.</summary>
public sealed record AssessmentInput
{
    /// <summary>The claims after decisions, rejected ones among them (they answer nothing and are counted).</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The exhibits that the claims stand in.</summary>
    public required IReadOnlyList<AssessedExhibit> Exhibits { get; init; }

    /// <summary>The case's sources.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>
    /// What a speaker's name stands for: "Tehran" and "Iran" are one speaker, and so are "CENTCOM" and "US Central Command". Null for a name
    /// that is not known; where it is not given, each name is a speaker of its own.
    /// </summary>
    public Func<string, NamedParty?>? PartyOf { get; init; }

    /// <summary>The case's questions, in their order.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Lineages that the case declares.</summary>
    public IReadOnlyList<DeclaredLineage> Lineages { get; init; } = [];

    /// <summary>What analysts linked and parted, in the journal's order; of two judgements on one pair the later holds.</summary>
    public IReadOnlyList<DecidedLink> Links { get; init; } = [];

    /// <summary>Grades and likelihoods that analysts have recorded for questions, in the journal's order.</summary>
    public IReadOnlyList<Decision> Judgements { get; init; } = [];
}
