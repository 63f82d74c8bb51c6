using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>Single signs for whole numbers are these numbers.</summary>
public sealed class NumberSignsTests
{
    [Theory]
    [InlineData("Sparta Ⅳ", "Sparta IV", NameKind.Vessel)]
    [InlineData("Sparta Ⅳ", "Sparta 4", NameKind.Vessel)]
    [InlineData("Sparta④", "Sparta 4", NameKind.Vessel)]
    [InlineData("Завод ❷", "Zavod 2", NameKind.Body)]
    [InlineData("第Ⅳ研究所", "4th Institute", NameKind.Body)]
    [InlineData("第一〇一工厂", "Factory 101", NameKind.Body)]
    public void They_are_read(string left, string right, NameKind kind)
    {
        Assert.InRange(Score(left, right, kind), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: left, listed: right, kind));
    }

    [Theory]
    [InlineData("Sparta Ⅳ", "Sparta Ⅴ", NameKind.Vessel)]
    [InlineData("Sparta Ⅳ", "Sparta", NameKind.Vessel)]
    [InlineData("Sparta ④", "Sparta ⑤", NameKind.Vessel)]
    [InlineData("第一〇一工厂", "Plant 11", NameKind.Body)]
    public void Other_ones_are_others(string left, string right, NameKind kind) =>
        Assert.InRange(Score(left, right, kind), 0, NameComparison.DefaultThreshold - 0.1);
}
