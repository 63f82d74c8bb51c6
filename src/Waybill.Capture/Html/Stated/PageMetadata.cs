using AngleSharp.Html.Dom;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Html.Stated;

/// <summary>
/// What a page states of itself, part by part in one order: JSON-LD, Open Graph, other meta names, elements that are shown, byline text.
/// The first part that speaks is believed; silence stays unknown. The language goes by <c>html lang</c> first, as that is about the text.
/// </summary>
internal static class PageMetadata
{
    public static ExhibitMetadata Of(IHtmlDocument document, PageStatement? structured, string text, List<string> notes)
    {
        var shown = ElementReader.Read(document);
        PageStatement[] all =
        [
            .. structured is null ? [] : new[] { structured },
            .. MetaReader.Read(document),
            shown,
            BylineReader.Read(text),
        ];
        var dated = all.Where(part => part.Published is not null).ToArray();
        NoteDates(all, dated, notes);
        return new()
        {
            Title = First(all, part => part.Title),
            Author = First(all, part => part.Author),
            Publisher = First(all, part => part.Publisher),
            Published = dated.FirstOrDefault()?.Published,
            Url = MetaReader.Canonical(document) ?? First(all.Reverse(), part => part.Url),
            Language = shown.Language ?? First(all, part => part.Language),
        };
    }

    private static void NoteDates(PageStatement[] all, PageStatement[] dated, List<string> notes)
    {
        if (dated.Length == 0 && all.FirstOrDefault(part => part.Date is not null) is { } unread)
            notes.Add($"the date '{unread.Date}' ({unread.Part}) cannot be read as one day: the date is unknown");
        if (dated.FirstOrDefault(part => part.Published != dated[0].Published) is { } other)
        {
            var taken = $"{dated[0].Published} ({dated[0].Part}), which is taken";
            notes.Add($"two dates of publication: {taken}, and {other.Published} ({other.Part})");
        }
    }

    private static string? First(IEnumerable<PageStatement> parts, Func<PageStatement, string?> value) =>
        parts.Select(value).FirstOrDefault(found => found is not null);
}
