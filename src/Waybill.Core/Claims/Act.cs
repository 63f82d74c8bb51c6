using System.Text.Json.Serialization;

namespace Waybill.Core.Claims;

/// <summary>What the innermost speaker does with the proposition; apart from how certain it is held to be.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<Act>))]
public enum Act
{
    /// <summary>The author or source states it.</summary>
    Report,

    /// <summary>Says that it is not so. The polarity is then negative.</summary>
    Deny,

    /// <summary>Says that it will be so.</summary>
    Predict,

    /// <summary>Accuses somebody of it.</summary>
    Allege,

    /// <summary>Gives an opinion.</summary>
    Opine,

    /// <summary>Plans, seeks or negotiates it.</summary>
    Intend,

    /// <summary>Supposes it: conditional or hypothetical.</summary>
    Propose,
}

/// <summary>How firmly the innermost speaker holds the proposition: the scale of FactBank (Saurí and Pustejovsky 2009).</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<Certainty>))]
public enum Certainty
{
    /// <summary>Held as a fact.</summary>
    Certain,

    /// <summary>Likely, believed, reportedly.</summary>
    Probable,

    /// <summary>May, could.</summary>
    Possible,

    /// <summary>The words do not tell.</summary>
    Underspecified,
}

/// <summary>Whether the proposition is said to hold or not to hold (FactBank's second axis).</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<Polarity>))]
public enum Polarity
{
    /// <summary>It is so.</summary>
    Positive,

    /// <summary>It is not so.</summary>
    Negative,
}
