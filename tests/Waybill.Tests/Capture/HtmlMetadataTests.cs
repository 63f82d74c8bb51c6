using System.Text;
using Waybill.Core.Evidence;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class HtmlMetadataTests
{
    private const string Prose = "<p>The freighter left the northern harbour at dawn on Monday, with forty containers on its deck.</p>";
    private const string JsonLd = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","name":"no"},
        {"@type":["WebPage","ItemPage"],"name":"no"},{"@type":"Organization","@id":"#org","name":"Example &amp; Sons"},
        {"@type":"NewsArticle","headline":"Structured title","datePublished":"2024-05-12T23:30:00+09:00","inLanguage":"en",
        "author":[{"@type":"Person","name":"Ann Example"},{"name":"Bo Example"}],"publisher":{"@id":"#org"},
        "mainEntityOfPage":{"@id":"https://x.example/s"}}]}</script>
        """;
    private const string OpenGraph = """
        <meta property="og:title" content="Graph title"><meta property="article:published_time" content="2024-05-13T01:00:00Z">
        <meta property="og:site_name" content="Graph Site"><meta property="article:author" content="https://facebook.example/ann">
        <meta property="og:url" content="https://x.example/og">
        """;
    private const string Meta = """
        <meta name="author" content="Meta Author"><meta name="DC.title" content="Meta title">
        <meta name="citation_publication_date" content="2024/05/14">
        <meta name="dc.publisher" content="Meta Publisher">
        """;

    [Fact]
    public void Structured_data_is_believed_first_and_the_day_is_the_one_written()
    {
        var metadata = Of(JsonLd + OpenGraph + Meta + "<link rel=canonical href='https://x.example/c'>", Prose);
        Assert.Equal(("Structured title", "Ann Example, Bo Example"), (metadata.Title, metadata.Author));
        Assert.Equal("Example & Sons", metadata.Publisher);
        Assert.Equal(("2024-05-12", "https://x.example/c", "en"), (metadata.Published?.Text, metadata.Url, metadata.Language));
    }

    [Fact]
    public void Then_open_graph_then_other_names()
    {
        var metadata = Of(OpenGraph + Meta, Prose);
        Assert.Equal(("Graph title", "Meta Author", "Graph Site"), (metadata.Title, metadata.Author, metadata.Publisher));
        Assert.Equal(("2024-05-13", "https://x.example/og"), (metadata.Published?.Text, metadata.Url));
        metadata = Of(Meta, Prose);
        Assert.Equal(("Meta title", "Meta Author", "Meta Publisher"), (metadata.Title, metadata.Author, metadata.Publisher));
        Assert.Equal(("2024-05-14", null), (metadata.Published?.Text, metadata.Url));
    }

    [Theory]
    [InlineData("<time itemprop=datePublished datetime='2024-05-12T10:00'>12 May</time>", "2024-05-12")]
    [InlineData("<time datetime='2024-05-12'>12 May</time>", "2024-05-12")]
    [InlineData("<time datetime='2024-05-12'>12 May</time><time datetime='2021-01-01'>old</time>", null)]
    [InlineData("<p>By Ann Example</p><p>Published 12 May 2024, 10:00 KST</p>", "2024-05-12")]
    [InlineData("<p>Published: May 12, 2024</p>", "2024-05-12")]
    [InlineData("<p>Sunday, May 12th, 2024</p>", "2024-05-12")]
    [InlineData("<p>Updated 12 May 2024</p>", null)]
    [InlineData("<p>On 12 May 2024 the ship was already at sea, and nobody on land knew of it.</p>", null)]
    public void A_shown_date_is_believed_when_it_says_what_it_is(string shown, string? day) =>
        Assert.Equal(day, Of("", $"<article><h1>T</h1>{shown}{Prose}</article>").Published?.Text);

    [Theory]
    [InlineData("2024-05-12", "2024-05-12")]
    [InlineData("20240512", "2024-05-12")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("Sun, 12 May 2024 10:00:00 GMT", "2024-05-12")]
    [InlineData("12-May-2024", "2024-05-12")]
    [InlineData("September 3, 2023 at 4:00 p.m.", "2023-09-03")]
    [InlineData("25/12/2023", "2023-12-25")]
    [InlineData("12/25/2023", "2023-12-25")]
    [InlineData("05/06/2024", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("yesterday", null)]
    [InlineData("1715500000", null)]
    public void Dates_are_read_or_unknown_never_guessed(string written, string? day)
    {
        var file = Captured("a.html", $"<meta property='article:published_time' content='{written}'>{Prose}");
        Assert.Equal(day, file.Extraction.Metadata.Published?.Text);
        Assert.Equal(day is null, file.Extraction.Notes.Any(note => note.Contains("cannot be read as one day", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_dates_of_publication_are_noted()
    {
        var file = Captured("a.html", $"<html><head>{JsonLd}{OpenGraph}</head><body>{Prose}</body></html>");
        Assert.Contains(
            "two dates of publication: 2024-05-12 (JSON-LD), which is taken, and 2024-05-13 (Open Graph)",
            file.Extraction.Notes
        );
    }

    [Fact]
    public void A_page_that_states_nothing_is_unknown()
    {
        var metadata = Of("", Prose);
        Assert.Equal(new() { Language = metadata.Language, Other = metadata.Other }, metadata);
    }

    [Theory]
    [InlineData("By Ann Example", "Ann Example")]
    [InlineData("BY ANN EXAMPLE and Bo de Example | 12 May 2024", "ANN EXAMPLE and Bo de Example")]
    [InlineData("By the time the ship came, all was over", null)]
    public void A_byline_names_an_author(string line, string? author) =>
        Assert.Equal(author, Of("", $"<article><h1>T</h1><p>{line}</p>{Prose}</article>").Author);

    [Fact]
    public void The_encoding_is_that_of_the_mark_then_of_the_bytes_then_as_declared()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Page = "<html><head><meta charset='{0}'></head><body><p>Вагон с боеприпасами стоял на станции.</p></body></html>";
        static string Text(byte[] bytes) => Captured("a.html", bytes).Text.Text;
        const string Expected = "Вагон с боеприпасами стоял на станции.";
        Assert.Equal(Expected, Text(Encoding.GetEncoding(1251).GetBytes(Page.Replace("{0}", "windows-1251", StringComparison.Ordinal))));
        Assert.Equal(Expected, Text(Encoding.UTF8.GetBytes(Page.Replace("{0}", "iso-8859-1", StringComparison.Ordinal))));
        Assert.Equal(Expected, Text([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page.Replace("{0}", "utf-8", StringComparison.Ordinal))]));
        var wrong = Encoding.GetEncoding(1251).GetBytes(Page.Replace("{0}", "utf-8", StringComparison.Ordinal));
        Assert.Contains("encoding cannot be told", Refused("a.html", wrong), StringComparison.Ordinal);
    }

    private static ExhibitMetadata Of(string head, string body) =>
        Captured("a.html", $"<!doctype html><html><head>{head}</head><body>{body}</body></html>").Extraction.Metadata;
}
