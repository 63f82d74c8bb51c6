using Waybill.Assessment.Questions;

namespace Waybill.Dossier.Model;

/// <summary>A question with its answer.</summary>
public sealed record QuestionSection
{
    /// <summary>Its place, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The question's id in the case.</summary>
    public required string Id { get; init; }

    /// <summary>The question as a sentence.</summary>
    public required string Ask { get; init; }

    /// <summary>The unit of the answer; null for a question of whether.</summary>
    public string? Unit { get; init; }

    /// <summary>How values at different times go together.</summary>
    public SeriesKind Series { get; init; }

    /// <summary>The range in a few words, for a table.</summary>
    public string Range => string.Concat(RangeRuns.Select(run => run.Text));

    /// <summary>The same, numbers apart from what stands between them.</summary>
    public required IReadOnlyList<Run> RangeRuns { get; init; }

    /// <summary>The answer as a sentence, in parts that each name the footnotes they stand on.</summary>
    public required IReadOnlyList<Phrase> Answer { get; init; }

    /// <summary>The figures of the answer with what they stand on, and the commands that trace them; the whole answer last.</summary>
    public required IReadOnlyList<TraceEntry> Traces { get; init; }

    /// <summary>The range over time, oldest first.</summary>
    public required IReadOnlyList<BandStep> Band { get; init; }

    /// <summary>The values that origins gave, oldest first.</summary>
    public required IReadOnlyList<PointEntry> Points { get; init; }

    /// <summary>The independent origins.</summary>
    public required IReadOnlyList<OriginEntry> Independent { get; init; }

    /// <summary>The machine's grade.</summary>
    public required string Grade { get; init; }

    /// <summary>The grade that an analyst recorded last; null when none did.</summary>
    public string? AnalystGrade { get; init; }

    /// <summary>Why it has that grade.</summary>
    public required string GradeReason { get; init; }

    /// <summary>Lineages that support the answer.</summary>
    public required IReadOnlyList<LineageEntry> For { get; init; }

    /// <summary>Lineages that deny or contradict it.</summary>
    public required IReadOnlyList<LineageEntry> Against { get; init; }

    /// <summary>Lineages of anonymous or absent speakers, which add no independent origin.</summary>
    public required IReadOnlyList<LineageEntry> Aside { get; init; }

    /// <summary>Lineages that say what could be, is planned, expected or thought: they raise no floor.</summary>
    public required IReadOnlyList<LineageEntry> Possible { get; init; }

    /// <summary>What retellings changed of what their origins said, in the order of the lineages.</summary>
    public required IReadOnlyList<ChangeEntry> Changes { get; init; }

    /// <summary>Numbers that a retelling rounded and that still keep what was said.</summary>
    public required IReadOnlyList<RoundingEntry> Roundings { get; init; }

    /// <summary>Claims that would answer and count over another window.</summary>
    public required IReadOnlyList<NotComparableEntry> NotComparable { get; init; }

    /// <summary>What is unknown.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>How the answer came to be.</summary>
    public required IReadOnlyList<string> Explanation { get; init; }

    /// <summary>What analysts judged of the answer, oldest first.</summary>
    public required IReadOnlyList<JudgementEntry> Judgements { get; init; }
}

/// <summary>A claim that would answer and counts over another window.</summary>
/// <param name="Note">Its footnote.</param>
/// <param name="By">Who says it, as written; null when the page speaks for itself.</param>
/// <param name="In">Who relays it, with what is quoted of it.</param>
/// <param name="Says">What it says.</param>
/// <param name="Why">What keeps it from being compared.</param>
public sealed record NotComparableEntry(int Note, string? By, string In, string Says, string Why);

/// <summary>What an analyst judged of an answer. Its likelihood words are the only ones in a dossier.</summary>
/// <param name="Kind"><c>grade</c> or <c>likelihood</c>.</param>
/// <param name="Judged">The grade, or the yardstick's word with its name and band, as one sentence.</param>
/// <param name="Yardstick">The yardstick's name; null for a grade.</param>
/// <param name="Term">The yardstick's word; null for a grade.</param>
/// <param name="FromPercent">The band's lower bound; null when the yardstick is not known here.</param>
/// <param name="ToPercent">The band's upper bound.</param>
/// <param name="Why">The analyst's reason, in the analyst's words.</param>
/// <param name="By">Who judged.</param>
/// <param name="At">When, in UTC.</param>
public sealed record JudgementEntry(
    string Kind,
    string Judged,
    string? Yardstick,
    string? Term,
    int? FromPercent,
    int? ToPercent,
    string? Why,
    string By,
    DateTimeOffset At
);
