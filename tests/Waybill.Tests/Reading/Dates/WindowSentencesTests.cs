using Waybill.Core.Catalogues;
using Waybill.Core.Time;
using Waybill.Reading.Dates;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Dates;

/// <summary>The windows that sentences of <c>windows.yaml</c> name.</summary>
public sealed class WindowSentencesTests
{
    public static TheoryData<string, string, string> Sentences()
    {
        var data = new TheoryData<string, string, string>();
        var path = Path.Combine(AppContext.BaseDirectory, "Reading", "Dates", "windows.yaml");
        foreach (var row in CatalogueYaml.Open(File.ReadAllText(path), "windows.yaml").Items())
        {
            var cells = row.Items().Select(cell => cell.Scalar()).ToList();
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_names_its_window(string published, string window, string sentence)
    {
        var dates = new DateScanner(Edtf.Parse(published)).Scan(Tokeniser.Cut(sentence, 0, sentence.Length));
        Assert.Equal(window, string.Join("; ", dates.Where(d => d.IsKnown).Select(d => d.Window)));
        Assert.All(dates.Where(d => d.IsKnown), date => Assert.True(Edtf.TryParse(date.Window, null, out _), date.Window));
    }

    [Fact]
    public void There_are_enough_sentences() => Assert.True(Sentences().Count >= 120);
}
