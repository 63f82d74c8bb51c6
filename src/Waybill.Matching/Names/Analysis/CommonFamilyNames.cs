using System.Collections.Frozen;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Family names that many bear, from <c>family-names.yaml</c>: where one stands against another, however near, it is no slip.
/// </summary>
internal static class CommonFamilyNames
{
    private static readonly FrozenDictionary<string, string> Heads = NameRows.Heads("family-names.yaml");

    /// <summary>The first spelling of a name; null for one that is not known. Of other scripts than Latin, letters tell too little.</summary>
    public static string? Head(string folded, Script script) => script == Script.Latin ? Heads.GetValueOrDefault(folded) : null;
}
