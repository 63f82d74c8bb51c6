using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Grammar.Naming;

/// <summary>Words that tell of what kind the name beside them is: from <c>triggers.yaml</c>.</summary>
internal static class NameTriggers
{
    private static readonly string[] Classes =
    [
        "vessel",
        "facility",
        "person",
        "speaking",
        "organisation",
        "place",
        "toward",
        "law",
        "event",
        "weapon",
        "calibre",
        "month",
        "weekday",
        "period",
        "dating",
        "money",
        "magnitude",
    ];

    private static readonly FrozenDictionary<string, uint> Words = Read();

    /// <summary>The classes of a word in lower case, a bit for each; 0 for none.</summary>
    public static uint Of(string lower) => Words.GetValueOrDefault(lower);

    private static FrozenDictionary<string, uint> Read()
    {
        var file = CatalogueYaml.Open(EmbeddedCatalogue.Read<NameSpan>("triggers.yaml"), "triggers.yaml");
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < Classes.Length; i++)
        {
            foreach (var word in file.Texts(Classes[i]))
                words[word] = words.GetValueOrDefault(word) | 1u << i;
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
