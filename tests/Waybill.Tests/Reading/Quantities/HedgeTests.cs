using System.Globalization;
using Waybill.Core.Catalogues;

namespace Waybill.Tests.Reading.Quantities;

public sealed class HedgeTests
{
    private static readonly List<(string Text, string Expected)> Rows = Read();

    public static TheoryData<int> Sentences => [.. Enumerable.Range(0, Rows.Count)];

    [Fact]
    public void The_hedges_of_news_are_many() => Assert.True(Rows.Count >= 200);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_quantities_and_no_others(int index)
    {
        var (text, expected) = Rows[index];
        var found = SentenceQuantities.Of(text);
        var written = found.Select(q =>
            string.Create(CultureInfo.InvariantCulture, $"{q.Lower:0.#}/{q.Best:0.#}/{q.Upper:0.#} {q.Unit}; {q.Of}; {q.Qualifier}")
        );
        Assert.Equal(expected, string.Join('\n', written));
        Assert.All(found, q => Assert.Equal(q.Text, text[q.Start!.Value..q.End!.Value]));
    }

    private static List<(string Text, string Expected)> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Reading", "Quantities", "hedges.yaml");
        return
        [
            .. CatalogueYaml
                .Open(File.ReadAllText(path), "hedges.yaml")
                .Entries()
                .SelectMany(section => section.Node.Items())
                .Select(row => (row.Text("t"), string.Join('\n', row.Texts("q")))),
        ];
    }
}
