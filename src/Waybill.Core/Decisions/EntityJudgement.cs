using System.Text.Json.Serialization;

namespace Waybill.Core.Decisions;

/// <summary>
/// An analyst's judgement on whether two entities are one, appended to the journal and never changed. It names them by their ids alone, so
/// that it holds no words of an exhibit that may be withdrawn.
/// </summary>
public sealed record EntityJudgement
{
    /// <summary>The id of the one; the lesser of the two in ordinal order.</summary>
    public required string Left { get; init; }

    /// <summary>The id of the other.</summary>
    public required string Right { get; init; }

    /// <summary>What was judged.</summary>
    public required JudgementVerdict Verdict { get; init; }

    /// <summary>The analyst's reason; null when none was given.</summary>
    public string? Why { get; init; }

    /// <summary>Who judged.</summary>
    public required string By { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The two ids, the lesser first.</summary>
    [JsonIgnore]
    public EntityPair Pair => EntityPair.Of(Left, Right);
}

/// <summary>What can be judged of two entities.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<JudgementVerdict>))]
public enum JudgementVerdict
{
    /// <summary>They are one.</summary>
    Same,

    /// <summary>They are two.</summary>
    Different,

    /// <summary>It cannot be told from what is known; the pair is not asked about again.</summary>
    Unsure,

    /// <summary>The last judgement on the pair that stands is taken back; what was judged before it stands again.</summary>
    Undone,
}
