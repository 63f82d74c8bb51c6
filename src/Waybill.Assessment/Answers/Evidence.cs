using Waybill.Assessment.Claims;
using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Answers;

/// <summary>All that was found on a question, sorted by how it bears on the answer.</summary>
internal sealed record Evidence
{
    public required Question Question { get; init; }

    /// <summary>Named origins that say that it is so, and are not outweighed by a contradiction.</summary>
    public required IReadOnlyList<Told> For { get; init; }

    /// <summary>Named origins that say that it is not so, or give an amount that more origins contradict.</summary>
    public required IReadOnlyList<Told> Against { get; init; }

    /// <summary>Denials by who says on the same day that it is so: they deny nothing that he says.</summary>
    public required IReadOnlyList<Told> DeniedBesides { get; init; }

    /// <summary>Origins whose speaker is anonymous or absent.</summary>
    public required IReadOnlyList<Told> Aside { get; init; }

    /// <summary>Named origins that say what could be.</summary>
    public required IReadOnlyList<Told> Possible { get; init; }

    /// <summary>Named origins that say the like in another unit.</summary>
    public required IReadOnlyList<Told> Kindred { get; init; }

    /// <summary>The values stated, in the order of their dates.</summary>
    public required IReadOnlyList<Stated> Values { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    public required IReadOnlyList<BandStep> Band { get; init; }

    public required IReadOnlyList<Origin> Independent { get; init; }

    /// <summary>Each claim of the question's frame, with its fit.</summary>
    public required IReadOnlyList<(AssessedClaim Claim, Fit Fit)> Fits { get; init; }

    public required Footprints Footprints { get; init; }

    /// <summary>Contradictions of which neither side stands against the answer.</summary>
    public IEnumerable<Contradiction> Undecided =>
        Contradictions.Where(c => !Against.Contains(c.First.Told) && !Against.Contains(c.Second.Told));

    /// <summary>All that stand by the answer: with a unit those at or above the present floor, else all that are for it.</summary>
    public IReadOnlyList<Origin> Standing =>
        Question.Unit is not null && Band is [.., { Standing.Count: > 0 } last] ? last.Standing : [.. For.Select(t => t.Lineage.Origin)];

    /// <summary>The last step of the band.</summary>
    public AnswerRange? Range => Band.Count > 0 ? Band[^1].Range : null;
}
