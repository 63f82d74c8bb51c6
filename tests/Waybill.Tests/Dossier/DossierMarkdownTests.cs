using System.Text;
using System.Text.RegularExpressions;
using Waybill.Dossier;

namespace Waybill.Tests.Dossier;

public class DossierMarkdownTests
{
    private static readonly string Text = Encoding.UTF8.GetString(DossierWriter.Write(Hostile.Input(true), DossierFormat.Markdown));

    [Theory]
    [InlineData("(?<!\\\\)<(?!https?://[^<>\\s]+>)", "a tag")]
    [InlineData("(?<!\\\\)!\\[", "an image")]
    [InlineData("(?<!\\\\)\\](?!:)(?<!\\[\\^\\d+\\])", "a link")]
    [InlineData("(?<!<)https?://", "an address that links itself")]
    [InlineData("www\\.", "an address without a scheme")]
    public void Captured_text_becomes_no(string pattern, string what) =>
        Assert.True(!Regex.IsMatch(Text, pattern), $"{what}: …{Regex.Match(Text, $".{{0,40}}({pattern}).{{0,40}}").Value}…");

    [Fact]
    public void Captured_text_begins_no_heading() => Assert.DoesNotMatch("(?m)^#+ (h|h\\b)", Text);

    [Fact]
    public void Every_footnote_is_referred_to_and_defined_once()
    {
        var text = Encoding.UTF8.GetString(DossierWriter.Write(Munitions.Input(), DossierFormat.Markdown));
        var defined = Regex.Matches(text, "(?m)^\\[\\^(\\d+)\\]:").Select(match => match.Groups[1].Value).ToList();
        var referred = Regex.Matches(text, "\\[\\^(\\d+)\\](?!:)").Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(defined.Count, defined.Distinct().Count());
        Assert.Equal(defined.ToHashSet(), referred);
        Assert.Equal(DossierWriter.Compose(Munitions.Input()).Footnotes.Count, defined.Count);
    }

    [Fact]
    public void Rows_of_a_table_have_as_many_cells_as_its_head()
    {
        foreach (Match table in Regex.Matches(Text, "(?m)(^\\|.*\\n)+"))
        {
            var rows = table.Value.Trim().Split('\n').Select(row => Regex.Count(row, "(?<!\\\\)\\|")).ToList();
            Assert.Single(rows.Distinct());
        }
    }
}
