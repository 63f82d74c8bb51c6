using System.Text;
using Waybill.Capture;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

/// <summary>Files damaged at random, with fixed seeds: each gives a text or one clear line, and no extractor breaks.</summary>
public sealed class MutationTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><meta property="og:title" content="X">
        <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"author":[{"name":"A"}],"publisher":{"@id":"#o"},
        "datePublished":"2024-05-12"},
        {"@id":"#o","name":"O"}]}</script></head><body class="a"><nav id=n><ul><li><a href="/">x</a></li></ul></nav><article><h1>T</h1>
        <time datetime="2024-05-12">then</time><p>SEOUL (Reuters) - The ship left <b>the</b> harbour &amp; was seen two days later.</p>
        <table><caption>c</caption><tr><th>a</th><td>b<p>c</td></tr></table><pre> a
          b</pre></article><footer>via Reuters</footer></body></html>
        """;

    [Theory]
    [InlineData("a.html", Page)]
    [InlineData(
        "a.txt",
        "url: https://x.example/a\ndate: 2024-05-12\ntitle: T\n---\nThis article first appeared in X Times. Source: " + "Y\nvia Reuters\n"
    )]
    [InlineData(
        "a.json",
        "{\"title\":\"T\",\"text\":\"The \\u00e9 ship\",\"date\":\"12 May " + "2024\",\"author\":\"A\",\"url\":\"https://x.example\"}"
    )]
    [InlineData("a.csv", "ship,port\n\"Alpha\",\"Rajin\"\n")]
    public void A_damaged_file_is_a_text_or_a_clear_line(string name, string content)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            if (Result(name, Damaged(Encoding.UTF8.GetBytes(content), new Random(seed))) is CaptureFailure failure)
                Assert.DoesNotContain("extractor failed", failure.Line, StringComparison.Ordinal);
        }
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(damaged.Count);
            var length = Math.Min(random.Next(1, 40), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged[at] = (byte)"<>\"'&/{}[]-:\n "[random.Next(14)];
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(length, damaged.Count - 1));
                    break;
                case 3:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                default:
                    damaged.InsertRange(at, bytes[random.Next(bytes.Length)..]);
                    break;
            }
        }
        return [.. damaged];
    }
}
