using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.FollowTheMoney.Statements;

/// <summary>
/// One value of one property of one entity, as one dataset has it. An entity is what its statements say together, so a merged entity can
/// be taken apart again.
/// </summary>
/// <param name="EntityId">The id that the entity has in its dataset.</param>
/// <param name="Schema">The schema that the entity has there.</param>
/// <param name="Property">The property's name, or <see cref="IdProperty"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Dataset">The dataset.</param>
public sealed record Statement(string EntityId, string Schema, string Property, string Value, string Dataset)
{
    /// <summary>
    /// The pseudo-property of the statement that an entity is there at all. Its value is a checksum of the entity's other statements, so
    /// that its first sighting dates the entity's last change.
    /// </summary>
    public const string IdProperty = "id";

    private readonly string? canonicalId;
    private readonly string? givenId;

    /// <summary>The id that the entity has once duplicates are merged; the same as <see cref="EntityId"/> when nothing was.</summary>
    public string CanonicalId
    {
        get => canonicalId ?? EntityId;
        init => canonicalId = value == EntityId ? null : value;
    }

    /// <summary>The name of the property's type; <see cref="IdProperty"/> for that.</summary>
    public string PropertyType { get; init; } = Property == IdProperty ? IdProperty : "";

    /// <summary>The value's language, ISO 639-3; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The value before it was cleaned; null when it is the same or unknown.</summary>
    public string? OriginalValue { get; init; }

    /// <summary>True when the entity was found elsewhere and may not belong to the dataset.</summary>
    public bool IsExternal { get; init; }

    /// <summary>When the dataset first said so, ISO 8601; null when unknown.</summary>
    public string? FirstSeen { get; init; }

    /// <summary>When the dataset last said so, ISO 8601; null when unknown.</summary>
    public string? LastSeen { get; init; }

    /// <summary>Which part of a program wrote it; null when unknown.</summary>
    public string? Origin { get; init; }

    /// <summary>The id: the one that was given, otherwise <see cref="Key"/> of what the statement says.</summary>
    public string Id
    {
        get => givenId ?? Key(Dataset, EntityId, Property, Value, Language, IsExternal);
        init => givenId = value == Key(Dataset, EntityId, Property, Value, Language, IsExternal) ? null : value;
    }

    /// <summary>
    /// The id that FollowTheMoney gives a statement: SHA-1, in hexadecimal, of <c>dataset.entity.property.value</c>, with <c>@language</c>
    /// and <c>.ext</c> behind where they apply.
    /// </summary>
    public static string Key(
        string dataset,
        string entityId,
        string property,
        string value,
        string? language = null,
        bool isExternal = false
    )
    {
        var said = $"{dataset}.{entityId}.{property}.{value}{(language is null ? "" : "@" + language)}{(isExternal ? ".ext" : "")}";
        return Hash(Encoding.UTF8.GetBytes(said));
    }

    /// <summary>
    /// The checksum that an entity's <see cref="IdProperty"/> statement has for its value: SHA-1, in hexadecimal, of the schema's name and
    /// the ids of the other statements in order.
    /// </summary>
    public static string Checksum(string schema, IEnumerable<string> statementIds) =>
        Hash(Encoding.UTF8.GetBytes(schema + string.Concat(statementIds.Order(StringComparer.Ordinal))));

    [SuppressMessage("Security", "CA5350", Justification = "The ids are FollowTheMoney's; they tell statements apart and secure nothing.")]
    private static string Hash(byte[] said) => Convert.ToHexStringLower(SHA1.HashData(said));
}
