namespace Waybill.Matching.Names;

/// <summary>What a name is the name of: persons, bodies and vessels are named, and misnamed, in different ways.</summary>
public enum NameKind
{
    /// <summary>Not known: read as a body where a word shows one, else as a person.</summary>
    Unknown,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, an organisation, a public body.</summary>
    Body,

    /// <summary>A ship, or another thing that bears a name and a number.</summary>
    Vessel,
}

/// <summary>The kinds by FollowTheMoney schema.</summary>
public static class NameKinds
{
    /// <summary>The kind of what a schema describes; an unknown schema has the unknown kind.</summary>
    public static NameKind OfSchema(string? schema) =>
        schema switch
        {
            "Person" => NameKind.Person,
            "Company" or "Organization" or "PublicBody" => NameKind.Body,
            "Vessel" or "Airplane" or "Vehicle" => NameKind.Vessel,
            _ => NameKind.Unknown,
        };
}
