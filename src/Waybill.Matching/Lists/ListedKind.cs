using Waybill.FollowTheMoney.Schemata;

namespace Waybill.Matching.Lists;

/// <summary>What is listed, broadly.</summary>
public enum ListedKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A company, an organisation, or a legal entity of which the list does not say whether it is a person.</summary>
    Body,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aircraft.</summary>
    Aircraft,

    /// <summary>Anything else: a port, a security, a wallet.</summary>
    Other,
}

internal static class ListedKinds
{
    public static ListedKind Of(Schema schema) =>
        schema.IsA("Person") ? ListedKind.Person
        : schema.IsA("Vessel") ? ListedKind.Vessel
        : schema.IsA("Airplane") ? ListedKind.Aircraft
        : schema.IsA("LegalEntity") ? ListedKind.Body
        : ListedKind.Other;
}
