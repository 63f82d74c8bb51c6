using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A given name is one in Russian, Ukrainian, Belarusian and the languages of the Caucasus, and no other that is near it.</summary>
public sealed class GivenNameTests
{
    [Theory]
    [InlineData("Євген Терн", "Yevgeny Tern")]
    [InlineData("Євген Терн", "Евгений Терн")]
    [InlineData("Яўген Терн", "Evgeny Tern")]
    [InlineData("Микита Терн", "Nikita Tern")]
    [InlineData("Рыгор Терн", "Григорий Терн")]
    [InlineData("Ганна Терн", "Anna Tern")]
    [InlineData("Вольга Терн", "Olga Tern")]
    [InlineData("Таццяна Терн", "Tatiana Tern")]
    [InlineData("Кацярына Терн", "Екатерина Терн")]
    [InlineData("Kostiantyn Tern", "Konstantin Tern")]
    [InlineData("Hlib Tern", "Gleb Tern")]
    [InlineData("Ihar Tern", "Igor Tern")]
    [InlineData("Aleh Tern", "Oleg Tern")]
    [InlineData("Henadz Tern", "Gennady Tern")]
    [InlineData("Katsiaryna Tern", "Ekaterina Tern")]
    [InlineData("Hovhannes Tern", "Ованес Терн")]
    [InlineData("Hakob Tern", "Акоп Терн")]
    [InlineData("Giorgi Tern", "Георгий Терн")]
    public void It_is_one_in_each_language(string left, string right)
    {
        Assert.InRange(Score(left, right), 0.8, 1);
        Assert.Single(Found(asked: left, listed: right));
        Assert.Single(Found(asked: right, listed: left));
    }

    [Theory]
    [InlineData("Zoran Tern", "Goran Tern")]
    [InlineData("Marat Tern", "Murat Tern")]
    [InlineData("Alina Tern", "Arina Tern")]
    [InlineData("Nina Tern", "Inna Tern")]
    [InlineData("Ramil Tern", "Kamil Tern")]
    [InlineData("Ramesh Tern", "Rakesh Tern")]
    [InlineData("Tahir Tern", "Zahir Tern")]
    [InlineData("Volha Tern", "Vera Tern")]
    [InlineData("Ганна Терн", "Галина Терн")]
    [InlineData("Aleh Tern", "Ali Tern")]
    public void Near_ones_are_two(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Zoran Tern", "Zorran Tern")]
    [InlineData("Larry Tern", "Lawrence Tern")]
    [InlineData("Murat Tern", "Murad Tern")]
    public void A_slip_and_a_short_form_are_one(string left, string right) =>
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
}
