using Waybill.Assessment.Lineages;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Grading;

namespace Waybill.Assessment.Answers;

/// <summary>A question's answer: what independent origins support, over time, for and against, and what is not known.</summary>
public sealed record Answer
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>The range as it stands at the latest date; null when no origin gives a value in the question's unit.</summary>
    public AnswerRange? Range { get; init; }

    /// <summary>The range over time, oldest first; one step for each date at which it changes.</summary>
    public IReadOnlyList<AnswerRange> Band { get; init; } = [];

    /// <summary>The values that origins gave, oldest first.</summary>
    public IReadOnlyList<AnswerPoint> Points { get; init; } = [];

    /// <summary>Lineages that support the answer, by date said.</summary>
    public IReadOnlyList<Lineage> For { get; init; } = [];

    /// <summary>Lineages that deny or contradict it.</summary>
    public IReadOnlyList<Lineage> Against { get; init; } = [];

    /// <summary>Lineages of anonymous or absent speakers: shown, never counted as independent.</summary>
    public IReadOnlyList<Lineage> Aside { get; init; } = [];

    /// <summary>A largest set of supporting origins that share neither family nor what they draw on.</summary>
    public IReadOnlyList<Origin> Independent { get; init; } = [];

    /// <summary>The machine's grade: the letter of the most reliable independent source, the digit by the rule in <see cref="GradeReason"/>.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Why it has that grade.</summary>
    public required string GradeReason { get; init; }

    /// <summary>Grades and likelihoods that analysts recorded for the question, newest last.</summary>
    public IReadOnlyList<Decision> Judgements { get; init; } = [];

    /// <summary>What is unknown, as sentences of counts and gaps.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>How the range came to be, step by step.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];
}

/// <summary>What stands at a date.</summary>
/// <param name="On">The date.</param>
/// <param name="Lower">The greatest value that at least <paramref name="LowerOrigins"/> independent origins support as a floor; null when none does.</param>
/// <param name="LowerOrigins">How many independent origins support the floor.</param>
/// <param name="Highest">The highest value that any origin stated by then; null when none did.</param>
/// <param name="OpenAbove">True when nothing bounds the answer from above.</param>
public sealed record AnswerRange(DateOnly On, decimal? Lower, int LowerOrigins, decimal? Highest, bool OpenAbove);

/// <summary>A value that an origin gave.</summary>
/// <param name="On">The date that it holds for: the end of its window, else when it was said.</param>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Best">Its value.</param>
/// <param name="Upper">Its upper bound.</param>
/// <param name="Family">The family that it is drawn under; null when unknown.</param>
/// <param name="Capacity">True when it says what could be, such as a capacity: shown hollow, it raises no floor.</param>
/// <param name="Narrower">True when it is about narrower goods or a shorter window: a bound from below only.</param>
/// <param name="Lineage">The lineage.</param>
public sealed record AnswerPoint(
    DateOnly On, decimal? Lower, decimal? Best, decimal? Upper, string? Family, bool Capacity, bool Narrower, Lineage Lineage);

/// <summary>A case assessed.</summary>
/// <param name="Answers">The questions' answers, in the questions' order.</param>
/// <param name="Unasked">Claims that answer no declared question, grouped by what they would answer, largest group first.</param>
/// <param name="Counts">The case in numbers.</param>
public sealed record AssessedCase(IReadOnlyList<Answer> Answers, IReadOnlyList<UnaskedGroup> Unasked, CaseCounts Counts);

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
/// <param name="Origins">Distinct origins with a known speaker.</param>
/// <param name="AnonymousOrigins">Origins whose speaker is anonymous or absent.</param>
/// <param name="Retellings">Claims that were collapsed into another claim's origin.</param>
public sealed record CaseCounts(int Exhibits, int Restatements, int Claims, int Rejected, int Origins, int AnonymousOrigins, int Retellings);
