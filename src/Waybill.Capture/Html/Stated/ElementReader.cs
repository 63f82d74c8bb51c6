using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Waybill.Capture.Dates;

namespace Waybill.Capture.Html.Stated;

/// <summary>Reads what a page states in elements that are shown: microdata, <c>time</c>, the heading, the title.</summary>
internal static class ElementReader
{
    private const int MostTimes = 50;

    public static PageStatement Read(IHtmlDocument document)
    {
        var date = Date(document);
        return new("page")
        {
            Title = OnlyHeading(document) ?? StatedText.Clean(document.QuerySelector("title")?.TextContent),
            Author = Person(
                document.QuerySelector("[itemprop~=author] [itemprop~=name]") ?? document.QuerySelector("[itemprop~=author], [rel~=author]")
            ),
            Date = date,
            Published = WrittenDate.Read(date),
            Language = document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang"),
        };
    }

    private static string? OnlyHeading(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1").Take(2).ToArray();
        // With a button inside, its text would be taken for the headline's.
        return headings.Length == 1 && headings[0].QuerySelector("button") is null ? StatedText.Clean(headings[0].TextContent) : null;
    }

    private static string? Person(IElement? element)
    {
        var name = StatedText.Name(element?.GetAttribute("content") ?? element?.TextContent);
        return name is not null && name.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;
    }

    // A time element is believed when it says that it is of publication, or when all of the page's content agree on one day.
    private static string? Date(IHtmlDocument document)
    {
        var marked = document.QuerySelector("[itemprop~=datePublished], time[pubdate], time[class*=publish], time[class*=Publish]");
        if (marked is not null)
            return Written(marked);
        var scope = document.QuerySelector("article") ?? document.QuerySelector("main") ?? document.Body;
        var days = scope?.QuerySelectorAll("time").Take(MostTimes).Select(Written).OfType<string>().ToArray() ?? [];
        return days.Select(WrittenDate.Read).Distinct().Take(2).Count() == 1 ? days[0] : null;
    }

    private static string? Written(IElement element) =>
        StatedText.Clean(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);
}
