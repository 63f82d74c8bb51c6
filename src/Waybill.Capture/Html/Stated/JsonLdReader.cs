using System.Text.Json;
using AngleSharp.Html.Dom;
using Waybill.Capture.Dates;
using Waybill.Capture.Encodings;

namespace Waybill.Capture.Html.Stated;

/// <summary>
/// Reads the article that a page's JSON-LD describes in schema.org's words, within bounds on size, depth and number of nodes.
/// </summary>
internal static class JsonLdReader
{
    private const int LongestScript = 1 << 20;
    private const int MostScripts = 20;
    private const int DeepestNesting = 32;

    public static PageStatement? Read(IHtmlDocument document, List<string> notes)
    {
        PageStatement? best = null;
        var bestRank = JsonLdGraph.NoArticle;
        foreach (var script in document.Scripts.Where(script => script.Type is "application/ld+json").Take(MostScripts))
        {
            try
            {
                if (script.Text.Length > LongestScript)
                    throw new JsonException();
                using var json = JsonDocument.Parse(script.Text, new() { MaxDepth = DeepestNesting, AllowTrailingCommas = true });
                var graph = new JsonLdGraph(json.RootElement);
                if (graph.Article is { } article && graph.Rank < bestRank)
                    (best, bestRank) = (Statement(article, graph), graph.Rank);
            }
            catch (Exception fault) when (fault is JsonException or InvalidOperationException)
            {
                notes.Add("a part of the page's structured data (JSON-LD) cannot be read and is passed over");
            }
        }
        return best;
    }

    private static PageStatement Statement(JsonElement article, JsonLdGraph graph)
    {
        var date = StatedText.Clean(JsonLdGraph.Text(article, "datePublished"));
        return new("JSON-LD")
        {
            Title = StatedText.Decoded(JsonLdGraph.Text(article, "headline") ?? JsonLdGraph.Text(article, "name")),
            Author = StatedText.Name(graph.Names(article, "author") ?? graph.Names(article, "creator")),
            Publisher = StatedText.Name(graph.Names(article, "publisher")),
            Date = date,
            Published = WrittenDate.Read(date),
            Url = WebAddress.Clean(JsonLdGraph.Text(article, "url")) ?? WebAddress.Clean(JsonLdGraph.Text(article, "mainEntityOfPage")),
            Language = JsonLdGraph.Text(article, "inLanguage"),
            Body = JsonLdGraph.Text(article, "articleBody") is { } body ? TextDecoder.WithLineFeeds(body).Trim() : null,
        };
    }
}
