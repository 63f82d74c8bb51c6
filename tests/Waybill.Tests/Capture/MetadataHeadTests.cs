using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class MetadataHeadTests
{
    [Fact]
    public void A_head_may_have_a_line_before_it_too()
    {
        var captured = Captured(
            "a.txt",
            "---\ntitle: Drones\npublisher: Example Post\ndate: 2025-03-04\n---\nIran sent drones to Sudan, and they came.\n"
        );

        Assert.Equal(
            ("Drones", "Example Post", "2025-03-04"),
            (captured.Extraction.Metadata.Title, captured.Extraction.Metadata.Publisher, captured.Extraction.Metadata.Published!.Text)
        );
        Assert.StartsWith("Iran sent", captured.Text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_is_metadata_and_the_text_begins_after_it()
    {
        var file = Captured(
            "a.txt",
            """
            url: https://news.example/a
            Publisher: Example Daily
            date: 2024-05-12
            title: Ship leaves: again
            author:
            kind: restatement
            note: own words
            ---
            The ship left the harbour.
            """.ReplaceLineEndings("\r\n")
        );
        var metadata = file.Extraction.Metadata;
        Assert.Equal("The ship left the harbour.", file.Text.Text);
        Assert.Equal(("https://news.example/a", "Example Daily", "Ship leaves: again"), (metadata.Url, metadata.Publisher, metadata.Title));
        Assert.Equal("2024-05-12", metadata.Published?.Text);
        Assert.True(metadata.IsRestatement);
        Assert.Null(metadata.Author);
        Assert.Equal("own words", metadata.Other["note"]);
    }

    [Theory]
    [InlineData("The minister spoke.\ndate: 2024-05-12\n---\nNo head, as its first line is prose.")]
    [InlineData("title: x\n\n---\nNo head, as an empty line is no head line.")]
    [InlineData("title: x\nA line of prose without an end")]
    [InlineData("---\nA rule at the top is no head.")]
    [InlineData("https://news.example/a\n---\nAn address is no head line.")]
    public void What_is_no_head_is_all_text(string text)
    {
        var file = Captured("a.md", text);
        Assert.Equal(text, file.Text.Text);
        Assert.Null(file.Extraction.Metadata.Title);
    }

    [Fact]
    public void A_head_longer_than_any_head_is_text()
    {
        var text = string.Concat(Enumerable.Repeat("key: value\n", 100)) + "---\nend";
        Assert.Equal(text, Captured("a.txt", text).Text.Text);
    }

    [Theory]
    [InlineData("title: a\npublisher: b\n\ntext", 1)]
    [InlineData("title: a\ndate: 2024-05-12\ntext", 1)]
    [InlineData("Note: a\nBerlin: b\n\ntext", 0)]
    [InlineData("title: a\n\ntext", 0)]
    public void A_head_that_nothing_ends_is_text_and_said_to_be(string text, int notes)
    {
        var file = Captured("a.txt", text);
        Assert.Equal(text, file.Text.Text);
        Assert.Equal(notes, file.Extraction.Notes.Count(note => note.Contains("'---'", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("| ship | trips | boxes |\n| Angara | 12 | 40 |\n| Maria | 3 | 90 |\n| Lady R | 2 | 1 |", 1)]
    [InlineData("Angara\t12\t40\nMaria\t3\t90\nLady R\t2\t1", 1)]
    [InlineData("Angara    12     40\nMaria     3     90\nLady R    2    1", 1)]
    [InlineData("Angara    12     40\nMaria     3     90", 0)]
    [InlineData("In 2024 the Angara sailed 12 times.\nThe Maria sailed 3 times.\nThe Lady R sailed 2 times.", 0)]
    public void Rows_of_a_table_within_a_text_are_noted(string text, int notes) =>
        Assert.Equal(
            notes,
            Captured("a.txt", text).Extraction.Notes.Count(note => note.Contains("rows of a table", StringComparison.Ordinal))
        );

    [Fact]
    public void A_bad_date_or_address_is_unknown_and_noted()
    {
        var file = Captured("a.txt", "date: last Tuesday\nurl: javascript:alert(1)\ntitle: a\ntitle: b\n---\ntext");
        Assert.Null(file.Extraction.Metadata.Published);
        Assert.Null(file.Extraction.Metadata.Url);
        Assert.Equal("a", file.Extraction.Metadata.Title);
        Assert.Equal("last Tuesday", file.Extraction.Metadata.Other["date"]);
        Assert.Equal(3, file.Extraction.Notes.Count(note => note.StartsWith("the head", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_imprecise_date_keeps_its_precision() =>
        Assert.Equal("2024-05~", Captured("a.txt", "date: 2024-05~\n---\ntext").Extraction.Metadata.Published?.Text);
}
