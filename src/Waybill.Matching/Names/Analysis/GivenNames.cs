using System.Collections.Frozen;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Given names and their spellings, from <c>given-names.yaml</c>.</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, string> Heads = NameRows.Heads("given-names.yaml");

    /// <summary>The first spelling of a name; null for one that is not known.</summary>
    /// <param name="text">The name as written: in Cyrillic a Ukrainian is known by any of the ways to write him in Latin letters.</param>
    /// <param name="folded">The same folded.</param>
    /// <param name="script">Its script; of others than these two, letters tell too little.</param>
    public static string? Head(string text, string folded, Script script) =>
        script switch
        {
            Script.Latin => Heads.GetValueOrDefault(folded),
            Script.Cyrillic => Romanisation
                .Readings(text)
                .Select(reading => Heads.GetValueOrDefault(reading))
                .FirstOrDefault(head => head is not null),
            _ => null,
        };
}
