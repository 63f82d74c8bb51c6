using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>Two family names that many bear are two, however near; what is not one of them may be a slip of it.</summary>
public sealed class FamilyNameTests
{
    [Theory]
    [InlineData("Lucia Hernandez", "Lucia Fernandez")]
    [InlineData("Lucia Hernandez Ponce", "Lucia Fernandez Ponce")]
    [InlineData("Harold Parker", "Harold Barker")]
    [InlineData("Emre Kaya", "Emre Kara")]
    [InlineData("Harald Nielsen", "Harald Nilsson")]
    [InlineData("Paulo Pereira", "Paulo Ferreira")]
    [InlineData("Olga Fedotov", "Olga Fedorov")]
    public void They_are_two(string left, string right)
    {
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);
        Assert.Empty(Found(asked: left, listed: right));
    }

    [Theory]
    [InlineData("Lucia Hernandez", "Lucia Hernandes")]
    [InlineData("Lucia Hernandez", "Lucia Hernandz")]
    [InlineData("Diego Gimenez", "Diego Jimenez")]
    [InlineData("Harold Parker", "Harold Parkar")]
    [InlineData("Harold Parker", "Parker Harold")]
    [InlineData("Sven Jansen", "Sven Janssen")]
    public void A_spelling_and_a_slip_are_one(string left, string right)
    {
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: left, listed: right));
    }
}
