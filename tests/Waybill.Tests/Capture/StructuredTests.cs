using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class StructuredTests
{
    [Fact]
    public void A_table_is_taken_as_it_stands()
    {
        var file = Captured("t.csv", "\uFEFFship,port\r\nAlpha,\"Rajin, north\"\r\n");
        Assert.Equal("ship,port\nAlpha,\"Rajin, north\"\n", file.Text.Text);
        Assert.Equal(("text/csv", "table"), (file.Exhibit.MediaType, file.Extraction.Metadata.Kind));
        Assert.Null(file.Extraction.Metadata.Language);
        Assert.Empty(file.Extraction.Notes);
    }

    [Fact]
    public void An_article_in_json_gives_its_text_and_metadata()
    {
        var file = Captured(
            "a.json",
            """
            {"title":"Ship leaves","text":"The ship left\r\nthe harbour.","date":"2024-05-12T08:00:00Z",
            "url":"https://x.example/a","publisher":"Example","author":{"no":1}}
            """
        );
        var metadata = file.Extraction.Metadata;
        Assert.Equal("The ship left\nthe harbour.", file.Text.Text);
        Assert.Equal(
            ("Ship leaves", "2024-05-12", "https://x.example/a", "Example", null),
            (metadata.Title, metadata.Published?.Text, metadata.Url, metadata.Publisher, metadata.Author)
        );
        Assert.Equal("application/json", file.Exhibit.MediaType);
    }

    [Theory]
    [InlineData("a.json", "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Alpha\"]}}", "entities")]
    [InlineData("a.jsonl", "\n{\"id\":\"a\",\"schema\":\"Company\",\"properties\":{}}\n{\"id\":\"b\"}\n", "entities")]
    [InlineData("a.jsonl", "{\"id\":\"a\",\"schema\":\"Company\",\"properties\":[]}\n", "data")]
    [InlineData("a.jsonl", "{\"id\":7,\"schema\":\"Company\",\"properties\":{}}\n", "data")]
    public void Entities_of_follow_the_money_are_no_prose(string name, string json, string kind)
    {
        var file = Captured(name, json);

        Assert.Equal((json, kind), (file.Text.Text, file.Extraction.Metadata.Kind));
        Assert.Equal(kind == "entities", file.Extraction.Notes.Count == 0);
    }

    [Theory]
    [InlineData("a.json", "[{\"text\":\"one\"},{\"text\":\"two\"}]")]
    [InlineData("a.json", "{\"ships\":[1,2,3]}")]
    [InlineData("a.json", "{\"text\":\"broken")]
    [InlineData("a.json", "{\"text\":\"\\ud800 alone\"}")]
    [InlineData("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\"}\n")]
    public void Other_json_is_taken_as_it_stands_with_a_note(string name, string json)
    {
        var file = Captured(name, json);
        Assert.Equal(json, file.Text.Text);
        Assert.Contains(file.Extraction.Notes, note => note.EndsWith("taken as it stands", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_nested_without_end_overflows_nothing() =>
        Assert.Contains(
            Captured("a.json", new string('[', 500_000)).Extraction.Notes,
            note => note.Contains("64 deep", StringComparison.Ordinal)
        );
}
