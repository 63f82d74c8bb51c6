using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>What a scanner reads for one letter, and the two ways to write đ, are one slip.</summary>
public sealed class MisspeltNameTests
{
    [Theory]
    [InlineData("Vladirnir Marlow", "Vladimir Marlow")]
    [InlineData("Sarnuel Marlow", "Samuel Marlow")]
    [InlineData("Aleksanclr Marlow", "Aleksandr Marlow")]
    [InlineData("Stanisłavv Marlow", "Stanisław Marlow")]
    [InlineData("Zoran Đorđević", "Zoran Djordjevic")]
    [InlineData("Zoran Djordjevic", "Zoran Dordevic")]
    [InlineData("Zoran Đukanović", "Zoran Djukanovic")]
    public void They_are_one(string left, string right)
    {
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: left, listed: right));
        Assert.Single(Found(asked: right, listed: left));
    }

    [Theory]
    [InlineData("Clara Marlow", "Dara Marlow")]
    [InlineData("Varna Marlow", "Vama Marlow")]
    [InlineData("Zoran Đorđević", "Zoran Đokić")]
    [InlineData("Vladirnir Marlow", "Vladislav Marlow")]
    public void Short_words_and_others_are_two(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);
}
