using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Storage;
using Waybill.Storage.Index;

namespace Waybill.Tests.Storage.Index;

public sealed class SearchTests : IDisposable
{
    private readonly CaseOnDisk disk = new();
    private readonly CaseWriter writer;

    public SearchTests()
    {
        writer = disk.Create();
        writer.ReplaceIndex(
            new(
                [
                    Page("a", "Containers of shells left Rajin for Vostochny."),
                    Page("b", "A plant makes shells; shells \0 everywhere. NOT containers."),
                    Page("c", "Caf\u00e9 한국 \u0002weather\u0003"),
                ],
                []
            ),
            IndexStamp.Of("test/1", writer.Head)
        );
    }

    public void Dispose()
    {
        writer.Dispose();
        disk.Dispose();
    }

    [Theory]
    [InlineData("shells", "b.html,a.html")]
    [InlineData("SHELLS rajin", "a.html")]
    [InlineData("\"shells left\"", "a.html")]
    [InlineData("\"left shells\"", "")]
    [InlineData("vosto*", "a.html")]
    [InlineData("\"left raj\"*", "a.html")]
    [InlineData("vosto", "")]
    [InlineData("cafe", "c.html")]
    [InlineData("한국", "c.html")]
    [InlineData("rajin-vostochny", "")]
    [InlineData("left-Rajin", "a.html")]
    [InlineData("not containers", "b.html")]
    [InlineData("shells NOT rajin", "")]
    [InlineData("rajin OR plant", "")]
    [InlineData("body:shells", "")]
    [InlineData("\"rajin", "a.html")]
    [InlineData("rajin\"", "a.html")]
    [InlineData("(rajin", "a.html")]
    [InlineData("^rajin +vostochny", "a.html")]
    [InlineData("rajin'; DROP TABLE claim; --", "")]
    [InlineData("NEAR(rajin vostochny)", "")]
    [InlineData("rajin \0 \ud800 *", "a.html")]
    public void A_query_is_words_phrases_and_beginnings_and_nothing_else(string query, string expected)
    {
        var found = writer.Index.Search(query).Exhibits.Select(hit => hit.Label);
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("*")]
    [InlineData("\"\"")]
    [InlineData("\"")]
    [InlineData("() - ^ : + \"…\"")]
    public void A_query_without_a_word_is_said_to_be_one(string query) =>
        Assert.Contains(
            "there is no word in it",
            Assert.Throws<CaseException>(() => writer.Index.Search(query)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_query_too_long_is_refused()
    {
        Assert.Throws<CaseException>(() => writer.Index.Search(new string('x', 2001)));
        Assert.Throws<CaseException>(() => writer.Index.Search(string.Join(' ', Enumerable.Repeat("x", 65))));
    }

    [Fact]
    public void No_query_however_odd_is_a_fault_of_syntax()
    {
        var random = new Random(20240227);
        const string alphabet = "ab\"*^:+-(){}[]'\0\\ ANDORNOTNEAR,é한\ud83d\u0301.%;";
        for (var i = 0; i < 2000; i++)
        {
            var query = new string([.. Enumerable.Range(0, random.Next(1, 24)).Select(_ => alphabet[random.Next(alphabet.Length)])]);
            try
            {
                _ = writer.Index.Search(query);
            }
            catch (CaseException fault)
            {
                Assert.Contains("there is no word in it", fault.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_snippet_marks_what_matches()
    {
        var hit = Assert.Single(writer.Index.Search("rajin").Exhibits);
        Assert.Equal(
            [new("Containers of shells left ", false), new("Rajin", true), new SnippetPart(" for Vostochny.", false)],
            hit.Snippet
        );
        var claim = Assert.Single(writer.Index.Search("rajin").Claims);
        Assert.Equal(hit.Exhibit, claim.Exhibit);
        Assert.Contains(new SnippetPart("Rajin", true), claim.Snippet);
    }

    [Fact]
    public void Only_as_many_hits_as_asked_for() => Assert.Single(writer.Index.Search("shells", most: 1).Exhibits);

    private static IndexedExhibit Page(string name, string text)
    {
        var id = Sha256.Of(name);
        IReadOnlyList<Claim> claims = text.Contains("shells", StringComparison.Ordinal) ? [CaseOnDisk.Claim(id, text, "shells")] : [];
        return new(new(id, new(id, $"{name}.html", "text/html", 9), [], null, null), text, claims, []);
    }
}
