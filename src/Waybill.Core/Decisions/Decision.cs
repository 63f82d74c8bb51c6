using System.Text.Json.Serialization;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Grading;

namespace Waybill.Core.Decisions;

/// <summary>
/// An analyst's judgement, appended to the journal and never changed. It stores the claim that it is about as it stood, so that what was
/// accepted or edited outlives any reader.
/// </summary>
public sealed record Decision
{
    /// <summary>What was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The claim that it is about, as it stood; null for a decision on a question.</summary>
    public Claim? Claim { get; init; }

    /// <summary>For an edit, the claim put in its place.</summary>
    public Claim? Replacement { get; init; }

    /// <summary>
    /// For a link or an unlink, and for what takes one back, the other claim as it stood. The other end has a decision of its own in the same entry, so that each finds
    /// its claim again in a later reading, and each is erased with its own exhibit.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClaimId? With { get; init; }

    /// <summary>For a grade or likelihood, the id of the question in <c>case.yaml</c>.</summary>
    public string? Question { get; init; }

    /// <summary>The grade given.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The likelihood judged.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>The analyst's words: the note, or the reason.</summary>
    public string? Why { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The exhibit that the decision is about; null for a decision on a question.</summary>
    [JsonIgnore]
    public Sha256? Exhibit => Claim?.Exhibit;
}

/// <summary>The kinds of decision.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<DecisionKind>))]
public enum DecisionKind
{
    /// <summary>The claim is as read.</summary>
    Accept,

    /// <summary>The claim is not what the text says, or has no bearing.</summary>
    Reject,

    /// <summary>Another claim stands in its place.</summary>
    Edit,

    /// <summary>A remark; it changes nothing.</summary>
    Note,

    /// <summary>A claim that no reader made.</summary>
    Add,

    /// <summary>The claim and another relay one utterance.</summary>
    Link,

    /// <summary>The claim and another relay no common utterance.</summary>
    Unlink,

    /// <summary>A grade for a question's answer.</summary>
    Grade,

    /// <summary>A likelihood for a question's answer.</summary>
    Likelihood,

    /// <summary>The last decision on the claim no longer holds: it stands as it did before.</summary>
    Undo,
}
