using System.Text.Json.Serialization;

namespace Waybill.Core.Evidence;

/// <summary>A statement of an exhibit that its text comes from another publisher.</summary>
/// <param name="Relation">What kind of statement.</param>
/// <param name="Source">The publisher named, as written.</param>
/// <param name="Exact">The words that say so.</param>
public sealed record SyndicationFact(SyndicationRelation Relation, string Source, string Exact);

/// <summary>How a text says that it comes from elsewhere.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<SyndicationRelation>))]
public enum SyndicationRelation
{
    /// <summary>"This article appeared in X".</summary>
    Republished,

    /// <summary>A dateline such as "SEOUL (Reuters) –".</summary>
    Dateline,

    /// <summary>A "via X" or "Source: X" line.</summary>
    Via,
}
