using System.Text.Json.Serialization;

namespace Waybill.Core.Grading;

/// <summary>
/// Reliability of a source, NATO AJP-2.1 (the Admiralty code). F means that there is no basis to judge; it is not worse than E.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceReliability>))]
public enum SourceReliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged.</summary>
    F,
}

/// <summary>Credibility of information, NATO AJP-2.1. Six means that there is no basis to judge; it is not worse than five.</summary>
[JsonConverter(typeof(JsonNumberEnumConverter<InformationCredibility>))]
public enum InformationCredibility
{
    /// <summary>Confirmed by other, independent sources.</summary>
    Confirmed = 1,

    /// <summary>Probably true.</summary>
    ProbablyTrue = 2,

    /// <summary>Possibly true.</summary>
    PossiblyTrue = 3,

    /// <summary>Doubtful.</summary>
    Doubtful = 4,

    /// <summary>Improbable.</summary>
    Improbable = 5,

    /// <summary>Truth cannot be judged.</summary>
    CannotBeJudged = 6,
}
