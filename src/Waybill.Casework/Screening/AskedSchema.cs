using System.Collections.Frozen;
using Waybill.FollowTheMoney;

namespace Waybill.Casework.Screening;

/// <summary>Finds the schema that a person means by a word, in any letter case: FollowTheMoney's name of it, or an everyday one.</summary>
internal static class AskedSchema
{
    private static readonly FrozenDictionary<string, string> Everyday = new Dictionary<string, string>
    {
        ["Ship"] = "Vessel",
        ["Boat"] = "Vessel",
        ["Individual"] = "Person",
        ["Entity"] = "LegalEntity",
        ["Firm"] = "Company",
        ["Bank"] = "Company",
        ["Business"] = "Company",
        ["Corporation"] = "Company",
        ["Organisation"] = "Organization",
        ["Aircraft"] = "Airplane",
        ["Plane"] = "Airplane",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = Model
        .ArmsTransfers.Schemata.Where(schema => !schema.IsAbstract || schema.Name == Anything)
        .ToFrozenDictionary(schema => schema.Name, schema => schema.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The schema that leaves open what is named.</summary>
    public const string Anything = "Thing";

    /// <summary>The schema's name; null when the word is none.</summary>
    public static string? Find(string word) => Names.GetValueOrDefault(word) ?? Everyday.GetValueOrDefault(word);

    /// <summary>The schema's name.</summary>
    /// <exception cref="UsageException">The word is none.</exception>
    public static string Require(string word) =>
        Find(word) ?? throw new UsageException($"'{word}' is no schema: name one of FollowTheMoney, such as Person, Company or Vessel");
}
