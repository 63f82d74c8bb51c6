using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A man's given name is not a woman's, however near their letters are.</summary>
public sealed class GenderTests
{
    [Theory]
    [InlineData("Michael Brandt", "Michelle Brandt")]
    [InlineData("Daniel Brandt", "Daniela Brandt")]
    [InlineData("Paul Brandt", "Paula Brandt")]
    [InlineData("Mario Conti", "Maria Conti")]
    [InlineData("BRANDT, Michael", "Brandt, Michelle")]
    [InlineData("Александр Коваль", "Александра Коваль")]
    [InlineData("Alexander Koval", "Александра Коваль")]
    public void A_man_and_a_woman_are_two(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Micheal Brandt", "Michael Brandt")]
    [InlineData("Michele Conti", "Michelle Conti")]
    [InlineData("Andrea Conti", "Andrei Conti")]
    [InlineData("Mikhail Brandt", "Michael Brandt")]
    [InlineData("Sasha Koval", "Alexandra Koval")]
    public void A_slip_and_a_name_of_both_are_one(string left, string right) =>
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
}
