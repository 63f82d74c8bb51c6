using Waybill.Assessment.Lineages.Pages;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Reliability;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Answers;

/// <summary>A case assessed.</summary>
/// <param name="Answers">The questions' answers, in the questions' order.</param>
/// <param name="Unasked">Claims that answer no declared question, grouped by what they would answer, largest group first.</param>
/// <param name="Pedigrees">Every statement of every utterance with the tree of its retellings, by date said, then origin.</param>
/// <param name="Counts">The case in numbers.</param>
public sealed record AssessedCase(
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<UnaskedGroup> Unasked,
    IReadOnlyList<Pedigree> Pedigrees,
    CaseCounts Counts
)
{
    /// <summary>The sources' records in this case, by id: how reliable each is held to be, and on what cases that stands.</summary>
    public IReadOnlyList<SourceRecord> Records { get; init; } = [];

    /// <summary>
    /// Pages that tell mainly of one statement, as far as that can be seen without understanding them: where no claim was read, or none that is
    /// joined, it is where to look. No answer hangs on it.
    /// </summary>
    public IReadOnlyList<PageGroup> PageGroups => Grouped.Value;

    /// <summary>Found when they are first asked for.</summary>
    internal Lazy<IReadOnlyList<PageGroup>> Grouped { get; init; } = new(() => []);
}

/// <summary>Claims that would answer a question nobody has declared.</summary>
/// <param name="Frame">Their frame.</param>
/// <param name="About">The resolved roles, goods and unit that they share, as one line.</param>
/// <param name="Why">Why they answer none of the declared questions.</param>
/// <param name="Claims">The claims.</param>
public sealed record UnaskedGroup(string Frame, string About, string Why, IReadOnlyList<Claim> Claims);

/// <summary>A case in numbers.</summary>
/// <param name="Exhibits">Exhibits that were assessed.</param>
/// <param name="Restatements">Those among them that restate an original that was not captured.</param>
/// <param name="Claims">Claims after decisions, rejected ones left out.</param>
/// <param name="Rejected">Claims that an analyst rejected.</param>
/// <param name="Origins">Distinct origins with a known speaker, among the answers.</param>
/// <param name="AnonymousOrigins">Distinct origins whose speaker is anonymous or absent, among the answers.</param>
/// <param name="Retellings">Claims of the answers that lead no lineage: they retell another claim's origin.</param>
public sealed record CaseCounts(
    int Exhibits,
    int Restatements,
    int Claims,
    int Rejected,
    int Origins,
    int AnonymousOrigins,
    int Retellings
);
