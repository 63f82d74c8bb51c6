using System.Text.Json.Serialization;

namespace Waybill.Core.Claims;

/// <summary>
/// One link of the chain of who said it. A claim's chain runs from its document inwards to the origin; the document itself is left out, and
/// an empty chain means that the document speaks for itself. Links are W3C PROV relations: the nearest <c>wasQuotedFrom</c>, the last
/// <c>hadPrimarySource</c>.
/// </summary>
public sealed record AttributionLink
{
    /// <summary>The name that stands for a speaker who is not named.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>Who speaks, as written, or <see cref="Unnamed"/>.</summary>
    public required string Who { get; init; }

    /// <summary>What kind of speaker.</summary>
    public required SpeakerKind Kind { get; init; }

    /// <summary>The words that attribute, such as <c>according to</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cue { get; init; }

    /// <summary>How certain this speaker holds it to be, where that differs from the innermost speaker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Certainty? Certainty { get; init; }

    /// <summary>This speaker's polarity, where it differs from the innermost speaker's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Polarity? Polarity { get; init; }

    /// <summary>
    /// An identifier that a table declares for the utterance itself, such as <c>US-NSC-20231013</c>: rows that share it relay one origin.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Utterance { get; init; }
}

/// <summary>The kinds of speaker (CLAIMS, section 1).</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<SpeakerKind>))]
public enum SpeakerKind
{
    /// <summary>A newspaper, agency, broadcaster or site.</summary>
    Outlet,

    /// <summary>A person with a name, or the one holder of a named office.</summary>
    Named,

    /// <summary>A ministry, institute or government.</summary>
    Body,

    /// <summary>Several people under one description, such as "US officials".</summary>
    Collective,

    /// <summary>Nobody who could be asked: "reports", "reportedly", "sources".</summary>
    Anonymous,

    /// <summary>Imagery or tracks.</summary>
    Sensor,

    /// <summary>A report or statement as such.</summary>
    Document,
}
