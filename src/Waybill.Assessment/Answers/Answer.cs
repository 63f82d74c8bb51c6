using System.Text.Json.Serialization;
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

    /// <summary>The independent origins that support the floor of <see cref="Range"/>, as many as its <c>LowerOrigins</c> says; empty when
    /// no floor stands.</summary>
    public IReadOnlyList<Origin> FloorOrigins { get; init; } = [];

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

    /// <summary>Lineages that say what could be, is planned, expected or thought: shown, they raise no floor and support nothing as
    /// done.</summary>
    public IReadOnlyList<Lineage> Possible { get; init; } = [];

    /// <summary>Claims that would answer, but count from before the question's baseline, each with the reason.</summary>
    public IReadOnlyList<NotComparable> NotComparable { get; init; } = [];

    /// <summary>A largest set of supporting origins that share neither family nor what they draw on.</summary>
    public IReadOnlyList<Origin> Independent { get; init; } = [];

    /// <summary>The machine's grade: the letter of the most reliable independent source, the digit by the rule in
    /// <see cref="GradeReason"/>.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Why it has that grade.</summary>
    public required string GradeReason { get; init; }

    /// <summary>Grades and likelihoods that analysts recorded for the question, newest last.</summary>
    public IReadOnlyList<Decision> Judgements { get; init; } = [];

    /// <summary>What is unknown, as sentences of counts and gaps.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>Of these, the parties of the question that no claim bears, so that nothing can answer it.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnknownHints { get; init; } = [];

    /// <summary>How the range came to be, step by step.</summary>
    public IReadOnlyList<string> Explanation { get; init; } = [];
}

/// <summary>A claim that would answer a question and counts over another window.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Why">What keeps it from being compared, as a short phrase.</param>
public sealed record NotComparable(Claim Claim, string Why);
