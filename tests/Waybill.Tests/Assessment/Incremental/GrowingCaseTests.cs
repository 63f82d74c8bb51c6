using System.Text.Json;
using Waybill.Assessment;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Tests.Assessment.Incremental;

public class GrowingCaseTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void A_case_that_grew_is_assessed_to_the_byte_as_one_that_was_given_at_once(int seed)
    {
        var input = new DrawnCase(seed, pages: 40).Input();
        input = input with { Questions = new TestCase().Ask().Ask("shells", "shell", "shell").Input().Questions };
        var expected = Json(TestCase.Assess(input));
        AssessedExhibit[] exhibits = [.. input.Exhibits];
        new Random(seed).Shuffle(exhibits);

        var growing = Begin(input with { Claims = [], Exhibits = [] });
        foreach (var exhibit in exhibits)
            growing.Add(exhibit, [.. input.Claims.Where(claim => claim.Exhibit == exhibit.Id)]);

        Assert.Equal(expected, Json(growing.Assess()));
        Assert.Equal(expected, Json(Begin(input).Assess()));
    }

    [Fact]
    public void An_exhibit_is_added_once_with_its_own_claims()
    {
        var input = new DrawnCase(14, pages: 3).Input();
        var growing = Begin(input);
        Assert.Throws<ArgumentException>(() => growing.Add(input.Exhibits[0], []));
        var empty = Begin(input with { Claims = [], Exhibits = [] });
        Assert.Throws<ArgumentException>(() => empty.Add(input.Exhibits[0], input.Claims));
    }

    private static GrowingCase Begin(AssessmentInput input) => new(input, TestCase.Goods, UnitCatalogue.Embedded, FrameCatalogue.Embedded);

    private static string Json(object assessed) => JsonSerializer.Serialize(assessed);
}
