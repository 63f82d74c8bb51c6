using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Speakers;

/// <summary>Words of <c>relays.yaml</c> behind which a relay is named, not the speaker: "US officials via the Journal", "Herald citing Evening
/// News".</summary>
internal static class RelayWords
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Speaker>("relays.yaml"), "relays.yaml");
    private static readonly string[] OfRelays = Of("relays");
    private static readonly string[] All = [.. OfRelays, .. Of("papers")];

    /// <summary>Where the first of them stands; the length of the words where none does.</summary>
    public static int First(string words)
    {
        var first = words.Length;
        foreach (var word in All)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && at < first)
                first = at;
        }

        return first;
    }

    /// <summary>Who is named before, between and behind them.</summary>
    public static string[] Parts(string words) => words.Split(OfRelays, StringSplitOptions.TrimEntries);

    private static string[] Of(string kind) =>
        [
            .. File.Section(kind).Texts("between").Select(words => $" {words} "),
            .. File.Section(kind).Texts("behind").Select(words => $" {words}"),
        ];
}
