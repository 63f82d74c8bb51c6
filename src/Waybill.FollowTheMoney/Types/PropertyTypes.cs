using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Waybill.FollowTheMoney.Types.Identifiers;

namespace Waybill.FollowTheMoney.Types;

/// <summary>The types of FollowTheMoney.</summary>
public static class PropertyTypes
{
    /// <summary>A postal or other address in one line.</summary>
    public static PropertyType Address { get; } = new AddressType();

    /// <summary>The hash of a document's bytes, SHA-1 in hexadecimal.</summary>
    public static PropertyType Checksum { get; } = new ChecksumType();

    /// <summary>A state or territory: ISO 3166-1 alpha-2 in small letters, and FollowTheMoney's codes for what ISO has none for.</summary>
    public static PropertyType Country { get; } = new CountryType();

    /// <summary>
    /// A date or time, ISO 8601 cut off where knowledge ends: <c>2023</c>, <c>2023-09</c>, <c>2023-09-07</c>; times are UTC.
    /// </summary>
    public static PropertyType Date { get; } = new DateType();

    /// <summary>A mail address.</summary>
    public static PropertyType Email { get; } = new EmailType();

    /// <summary>The id of another entity.</summary>
    public static PropertyType Entity { get; } = new EntityType();

    /// <summary>A person's gender: <c>male</c>, <c>female</c>, <c>other</c>.</summary>
    public static PropertyType Gender { get; } = new GenderType();

    /// <summary>Markup. It is never safe to show as it is.</summary>
    public static PropertyType Html { get; } = new TextType("html", 65000);

    /// <summary>A number from a register, of any format or one of <see cref="IdentifierFormats"/>.</summary>
    public static PropertyType Identifier { get; } = new IdentifierType();

    /// <summary>An internet address, version 4 or 6.</summary>
    public static PropertyType Ip { get; } = new IpType();

    /// <summary>A JSON value as text.</summary>
    public static PropertyType Json { get; } = new JsonType();

    /// <summary>A language: ISO 639-3 in small letters.</summary>
    public static PropertyType Language { get; } = new LanguageType();

    /// <summary>A media type without parameters, RFC 6838.</summary>
    public static PropertyType MimeType { get; } = new MimeTypeType();

    /// <summary>The name of a person, a company, a ship.</summary>
    public static PropertyType Name { get; } = new NameType();

    /// <summary>A number, with its unit behind it if it has one: <c>12.5 t</c>.</summary>
    public static PropertyType Number { get; } = new NumberType();

    /// <summary>A telephone number, ITU-T E.164.</summary>
    public static PropertyType Phone { get; } = new PhoneType();

    /// <summary>A short text.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "It is FollowTheMoney's word.")]
    public static PropertyType String { get; } = new TextType("string", 1024);

    /// <summary>A long text.</summary>
    public static PropertyType Text { get; } = new TextType("text", 65000);

    /// <summary>A word of the vocabulary that says why an entity is of interest, such as <c>sanction</c>.</summary>
    public static PropertyType Topic { get; } = new TopicType();

    /// <summary>A web address, RFC 3986.</summary>
    public static PropertyType Url { get; } = new UrlType();

    private static readonly FrozenDictionary<string, PropertyType> ByName = new[]
    {
        Address,
        Checksum,
        Country,
        Date,
        Email,
        Entity,
        Gender,
        Html,
        Identifier,
        Ip,
        Json,
        Language,
        MimeType,
        Name,
        Number,
        Phone,
        String,
        Text,
        Topic,
        Url,
    }.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>All types, by name.</summary>
    public static IReadOnlyList<PropertyType> All { get; } = [.. ByName.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The types whose values can stand as nodes of a graph, by name.</summary>
    public static IReadOnlyList<PropertyType> Pivots { get; } = [.. All.Where(type => type.IsPivot)];

    /// <summary>The types whose values can speak for two entities being one, by name.</summary>
    public static IReadOnlyList<PropertyType> Matchable { get; } = [.. All.Where(type => type.IsMatchable)];

    /// <summary>The names of the formats of identifiers that can be checked, such as <c>imo</c> and <c>lei</c>.</summary>
    public static IReadOnlyList<string> IdentifierFormats { get; } = IdentifierFormat.Names;

    /// <summary>A type by name; null when there is none of that name.</summary>
    public static PropertyType? Find(string name) => ByName.GetValueOrDefault(name);
}
