using Waybill.Core.Evidence;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Finds a case's source by the words in which a text names a speaker: the longest id, name or alias that stands in them on word
/// boundaries.
/// What follows "via", "citing" or "as retold" names a relay, not the speaker, unless an alias holds those words itself.
/// </summary>
internal sealed class SourceIndex
{
    private readonly List<(string Form, Source Source)> forms;
    private readonly Dictionary<string, Source?> found = new(StringComparer.Ordinal);

    public SourceIndex(IEnumerable<Source> sources) =>
        forms = [
            .. sources
                .SelectMany(source =>
                    source.Aliases.Append(source.Name).Append(source.Id).Select(form => (Form: $" {Wording.Fold(form)} ", Source: source))
                )
                .Where(entry => entry.Form.Length > 2)
                .Distinct()
                .OrderByDescending(entry => entry.Form.Length)
                .ThenBy(entry => entry.Form, StringComparer.Ordinal)
                .ThenBy(entry => entry.Source.Id, StringComparer.Ordinal),
        ];

    /// <summary>The source named; null when the case lists none of that name.</summary>
    public Source? Match(string who)
    {
        var words = $" {Wording.Fold(who)} ";
        if (!found.TryGetValue(words, out var source))
            found[words] = source = forms.FirstOrDefault(entry => Names(words, entry.Form)).Source;
        return source;
    }

    /// <summary>True where the whole of the words is a name of a source.</summary>
    public bool IsName(string who) => $" {Wording.Fold(who)} " is var words && forms.Exists(entry => entry.Form == words);

    private static bool Names(string words, string form)
    {
        var at = words.IndexOf(form, StringComparison.Ordinal);
        return at >= 0 && at < RelayWords.First(words);
    }
}
