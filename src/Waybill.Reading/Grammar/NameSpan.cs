namespace Waybill.Reading.Grammar;

/// <summary>A name or term in a sentence, as the name model found it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct NameSpan(int First, int Last, NameKind Kind);

/// <summary>What a name names.</summary>
internal enum NameKind : byte
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: a ministry, company, outlet, army, armed group.</summary>
    Organisation,

    /// <summary>A place: a state, town, region, sea.</summary>
    Place,

    /// <summary>A people or what belongs to a state: Iranian, Russians.</summary>
    Nationality,

    /// <summary>A facility: a port, plant, base, airfield.</summary>
    Facility,

    /// <summary>A product or weapon: Hwasong-11Ga, 152 mm shells, Shahed-136.</summary>
    Product,

    /// <summary>A vessel.</summary>
    Vessel,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A date or period.</summary>
    Date,

    /// <summary>A law, resolution or treaty.</summary>
    Law,

    /// <summary>A happening with a name: a war, summit, exercise.</summary>
    Event,
}
