using System.Text;
using System.Text.Json;
using Waybill.Casework.Cases;
using Waybill.Core.Text;
using Waybill.Storage.Index;

namespace Waybill.Casework.Claims;

/// <summary>Full-text search over a case.</summary>
public static class TextSearch
{
    /// <summary>Searches; exhibits come first, then claims, each best first.</summary>
    /// <exception cref="Storage.CaseException">The query holds no word.</exception>
    public static IReadOnlyList<SearchHit> Run(Workbench bench, string path, string query)
    {
        var found = CurrentCase.Ask(bench, path, store => store.Index.Search(query));
        return
        [
            .. found.Exhibits.Select(hit => new SearchHit("exhibit", hit.Exhibit.ToString(), hit.Label, hit.Snippet)),
            .. found.Claims.Select(hit => new SearchHit("claim", hit.Claim.ToString(), hit.Exhibit.ToString(), hit.Snippet)),
        ];
    }
}

/// <summary>Something that a search found.</summary>
/// <param name="Kind"><c>exhibit</c> or <c>claim</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Label">The exhibit's title or name; for a claim its exhibit.</param>
/// <param name="Parts">The words around the match.</param>
public sealed record SearchHit(string Kind, string Id, string Label, IReadOnlyList<SnippetPart> Parts)
{
    /// <summary>Which it is, on one line that is safe on a terminal.</summary>
    public string Where => TerminalSafe.Line($"{Id} {Label}");

    /// <summary>The snippet on one line, the match in [brackets].</summary>
    public string Snippet =>
        TerminalSafe.Line(string.Concat(Parts.Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text)).ReplaceLineEndings(" "));

    /// <summary>The hit as JSON.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind);
            json.WriteString("id", Id);
            json.WriteString("label", Label);
            json.WriteString("snippet", string.Concat(Parts.Select(part => part.Text)));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
