using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Waybill.Capture.Html.Content;

/// <summary>A way in which pages mark their content.</summary>
/// <param name="Rank">Lower is believed first.</param>
/// <param name="Name">How the extraction's options name it.</param>
internal sealed record ContentMark(int Rank, string Name)
{
    private static readonly ContentMark Article = new(1, "article");
    private static readonly ContentMark ArticleBody = new(2, "article-body");
    private static readonly ContentMark BodyClass = new(3, "class");
    private static readonly ContentMark Main = new(4, "main");

    private static readonly FrozenSet<string> Subjects = ["article", "story", "post", "entry", "news", "page", "single", "text"];
    private static readonly FrozenSet<string> Parts = ["body", "content", "text", "main", "copy", "container", "article"];

    /// <summary>The mark that an element carries; null when it carries none.</summary>
    public static ContentMark? Of(IElement element) =>
        element switch
        {
            { LocalName: "article" } => Article,
            _ when (element.GetAttribute("itemprop") ?? "").Split(' ').Contains("articleBody", StringComparer.OrdinalIgnoreCase) =>
                ArticleBody,
            { LocalName: "div" or "section" or "td" } when ElementWords.Any(element, Subjects) && ElementWords.Any(element, Parts) =>
                BodyClass,
            { LocalName: "main" } => Main,
            _ when element.GetAttribute("role") is "main" => Main,
            _ => null,
        };
}
