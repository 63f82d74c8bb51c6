using Waybill.Reading;

namespace Waybill.Tests.Reading;

/// <summary>Figures that a person typed.</summary>
public class FigureReaderTests
{
    [Theory]
    [InlineData("20,000 containers", "container", null)]
    [InlineData("more than 60 %", "percent", null)]
    [InlineData("4.8 million", "", null)]
    [InlineData("20,000 containers from North Korea", "container", null)]
    [InlineData("3,400 bananas", "", "bananas")]
    public void A_unit_that_is_not_known_is_told(string words, string unit, string? unknown)
    {
        var figure = FigureReader.Read(words, out var told);

        Assert.Equal((unit, unknown), (figure?.Unit, told));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("-5 rockets")]
    [InlineData("\u22125 rockets")]
    [InlineData("\u001B]0;evil\u0007")]
    public void What_is_no_figure_gives_none(string words) => Assert.Null(FigureReader.Read(words));
}
