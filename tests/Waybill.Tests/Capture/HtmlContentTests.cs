using Waybill.Capture;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class HtmlContentTests
{
    private const string First =
        "The freighter left the northern harbour at dawn on Monday, with forty containers on its deck, port " + "workers said.";
    private const string Second =
        "Two days later it was seen at anchor off the eastern port, where a train had been waiting since the " + "weekend.";

    [Theory]
    [InlineData("<article><h1>Freighter leaves</h1>{0}</article>")]
    [InlineData("<main><h1>Freighter leaves</h1>{0}</main>")]
    [InlineData("<div class='wrap'><div id='c'><h1>Freighter leaves</h1>{0}</div></div>")]
    [InlineData("<div class='entry-content has-sidebar'><h1>Freighter leaves</h1>{0}</div>")]
    [InlineData("<form><table><tr><td>{1}</td><td><h1>Freighter leaves</h1>{0}</td></tr></table></form>")]
    [InlineData("<div><h1>Freighter leaves</h1><div itemprop='articleBody'>{0}</div></div>", false)]
    public void Content_comes_without_what_stands_around_it(string shape, bool headline = true)
    {
        const string Menu = "<ul><li><a href=/a>World news</a></li><li><a href=/b>Sport and more</a></li></ul>";
        var prose = $"<p>{First}</p><script>alert('x')</script><p hidden>Secret</p><p>{Second}</p>";
        var content = shape.Replace("{0}", prose, StringComparison.Ordinal).Replace("{1}", Menu, StringComparison.Ordinal);
        var page = $"""
            <!doctype html><html lang=en class="has-sidebar"><head><title>Freighter leaves | Example</title><style>.Shown</style></head>
            <body class="has-sidebar cookie-free"><header><a href=/>Example Daily</a> Your harbour paper</header><nav>{Menu}</nav>
            <div class="cookie-banner"><p>Our many partners use cookies to improve the experience of readers, as you may choose.</p></div>
            {content}
            <aside><p>Most read: the story of the lighthouse that was not there, and of those who went to look for it.</p></aside>
            <div class="related-posts">{Menu}</div><footer><p>Copyright Example Daily, all rights reserved, please ask us first.</p></footer>
            </body></html>
            """;
        var expected = $"{First}\n\n{Second}";
        Assert.Equal(headline ? $"Freighter leaves\n\n{expected}" : expected, Text(page));
    }

    [Fact]
    public void A_standfirst_beside_the_body_is_kept_inside_an_article() =>
        Assert.Equal(
            $"Freighter leaves\n\nA short lead.\n\n{First}\n\n{Second}",
            Text(
                $"<article><h1>Freighter leaves</h1><p>A short lead.</p><div "
                    + $"class='article-body'><p>{First}</p><p>{Second}</p></div></article>"
            )
        );

    [Fact]
    public void Lists_tables_breaks_and_white_space_are_plain_text()
    {
        var text = Text(
            $"""
            <article><h2>What  was
            seen</h2><p>{First}<br>A second line.<br><br>A second paragraph.</p><ul><li>one</li><li>two<ul><li>inner</li></ul></li></ul>
            <table><tr><th>Ship</th><th>Port</th></tr><tr><td>Alpha</td><td> </td><td>9</td></tr>
            <tr><td>Beta</td><td><p>Rajin</p></td></tr></table>
            <p><b>Bold</b>, <i>it</i><sup>2</sup>&nbsp;&amp; &lt;tag&gt;</p><pre>a  b
              c</pre></article>
            """
        );
        Assert.Equal(
            $"What was seen\n\n{First}\nA second line.\n\nA second paragraph.\n\none\ntwo\ninner\n\n"
                + "Ship\tPort\nAlpha\t\t9\nBeta\tRajin\n\nBold, it2\u00A0& <tag>\n\na  b\n  c",
            text
        );
    }

    [Fact]
    public void Cards_of_other_stories_are_left_out()
    {
        const string Card =
            "<div class=card><a href=/x><h3>Another story altogether</h3><p>It happened in another place, and to other "
            + "people, long after this one.</p></a></div>";
        Assert.Equal($"{First}\n\n{Second}", Text($"<main><p>{First}</p><p>{Second}</p><section>{Card}{Card}{Card}</section></main>"));
    }

    [Fact]
    public void Comments_longer_than_the_article_are_left_out()
    {
        var comments = string.Concat(
            Enumerable.Repeat($"<li><p>I do not believe a word of this, and here is at length what I think of " + $"it all.</p></li>", 40)
        );
        Assert.Equal(
            $"T\n\n{First}",
            Text(
                $"<div id=page class=with-comments><article><h1 "
                    + $"class=nav-title>T</h1><p>{First}</p></article><ol class='x comments'>{comments}</ol></div>"
            )
        );
    }

    [Fact]
    public void An_inline_wrapper_of_everything_is_no_box() =>
        Assert.Equal($"{First}\n\n{Second}", Text($"<body><app-menu class=menu><p>{First}</p><p>{Second}</p></app-menu></body>"));

    [Fact]
    public void Links_inside_prose_are_prose() =>
        Assert.Equal($"{First} See the list.", Text($"<article><p>{First} <a href=/l>See the list</a>.</p></article>"));

    [Fact]
    public void A_page_drawn_by_scripts_gives_its_structured_text_or_a_clear_line()
    {
        var file = Captured(
            "a.html",
            $$"""
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{First}}\r\n{{Second}}"}</script></head>
            <body><div id=app></div></body></html>
            """
        );
        Assert.Equal($"{First}\n{Second}", file.Text.Text);
        Assert.Contains(file.Extraction.Notes, note => note.Contains("structured data", StringComparison.Ordinal));
        var empty = "<html><body><div id=app></div><script>draw()</script>"u8.ToArray();
        Assert.Contains("holds no text", Refused("a.html", empty), StringComparison.Ordinal);
    }

    [Fact]
    public void A_listing_of_short_items_is_read_as_it_stands() =>
        Assert.Equal("One\n\nTwo", Text("<html><body><div>One</div><div>Two</div></body></html>"));

    [Fact]
    public void Content_speaks_louder_than_a_name()
    {
        var file = Captured("statement.txt", $"<!-- saved --><!DOCTYPE html><p>{First}</p>");
        Assert.Equal(("text/html", First), (file.Exhibit.MediaType, file.Text.Text));
        Assert.Equal("text/html", Captured("page", $"<html><p>{First}</p>").Exhibit.MediaType);
    }

    [Fact]
    public void Nothing_declared_in_a_document_type_is_loaded_or_expanded()
    {
        var text = Text(
            $"""
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <html><body><p>{First} &b; &f;</p></body></html>
            """
        );
        Assert.Contains(First, text, StringComparison.Ordinal);
        Assert.Contains("&b; &f;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
    }

    private static string Text(string html) => ((CapturedFile)Result("a.html", System.Text.Encoding.UTF8.GetBytes(html))).Text.Text;
}
