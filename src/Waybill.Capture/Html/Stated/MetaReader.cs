using AngleSharp.Html.Dom;
using Waybill.Capture.Dates;

namespace Waybill.Capture.Html.Stated;

/// <summary>
/// Reads a page's <c>meta</c> and <c>link</c> elements: first Open Graph and its article words, then the names that libraries and
/// publishers use.
/// </summary>
internal static class MetaReader
{
    private const int MostElements = 500;

    /// <summary>What Open Graph states, then what the other names state.</summary>
    public static IEnumerable<PageStatement> Read(IHtmlDocument document)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]").Take(MostElements))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("http-equiv");
            if (name is { Length: <= 100 } && StatedText.Clean(meta.GetAttribute("content")) is { } content)
                values.TryAdd(name.Trim(), content);
        }
        string? First(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var value))
                    return value;
            }
            return null;
        }

        yield return new("Open Graph")
        {
            Title = StatedText.Decoded(First("og:title")),
            Author = StatedText.Name(First("article:author")),
            Publisher = StatedText.Name(First("og:site_name")),
            Date = First("article:published_time", "og:article:published_time", "og:published_time"),
            Published = WrittenDate.Read(First("article:published_time", "og:article:published_time", "og:published_time")),
            Url = WebAddress.Clean(First("og:url")),
            Language = First("og:locale"),
        };
        var date = First(
            "citation_publication_date",
            "citation_date",
            "citation_online_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "cXenseParse:recs:publishtime",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "date"
        );
        yield return new("meta")
        {
            Title = StatedText.Decoded(First("citation_title", "dc.title", "dcterms.title", "parsely-title", "twitter:title", "title")),
            Author = StatedText.Name(
                First("author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "byline")
            ),
            Publisher = StatedText.Name(
                First("citation_publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher")
            ),
            Date = date,
            Published = WrittenDate.Read(date),
            Language = First("content-language", "dc.language", "dcterms.language", "citation_language", "language"),
        };
    }

    /// <summary>The page's own address.</summary>
    public static string? Canonical(IHtmlDocument document) =>
        document
            .QuerySelectorAll("link[rel][href]")
            .Take(MostElements)
            .Where(link => link.GetAttribute("rel")!.Split(' ').Contains("canonical", StringComparer.OrdinalIgnoreCase))
            .Select(link => WebAddress.Clean(link.GetAttribute("href")))
            .FirstOrDefault(address => address is not null);
}
