using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A number of several words in a body's name is the number in figures.</summary>
public sealed class NumbersInWordsTests
{
    [Theory]
    [InlineData("Twenty-Third Marlow Works", "23")]
    [InlineData("One Hundred and Third Marlow Works", "103")]
    [InlineData("Two Hundred Forty Marlow Works", "240")]
    [InlineData("Завод Сорок второй", "42")]
    [InlineData("Двадцать третья бригада", "23")]
    [InlineData("第十四研究所", "14")]
    [InlineData("第二十三研究所", "23")]
    [InlineData("第三九工厂", "39")]
    [InlineData("第一零一工厂", "101")]
    [InlineData("ХХІ век", "21")]
    public void It_is_read(string name, string digits) =>
        Assert.Equal(digits, Assert.Single(Name.Of(name, NameKind.Body).Parts, part => part.Class == PartClass.Number).Folded);

    [Theory]
    [InlineData("Twenty-Third Marlow Works", "23rd Marlow Works")]
    [InlineData("Marlow Plant No. 26", "Marlow Plant Number Twenty-Six")]
    public void It_is_one_with_the_figures(string left, string right)
    {
        Assert.InRange(Score(left, right, NameKind.Body), 0.5, 1);
        Assert.Single(Found(asked: left, listed: right, NameKind.Body));
        Assert.Single(Found(asked: right, listed: left, NameKind.Body));
    }

    [Theory]
    [InlineData("第十四研究所", "14th Research Institute")]
    [InlineData("Bureau 41", "Office 41")]
    public void Beside_a_word_for_nearly_the_same_body_it_is_too(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), NameComparison.DefaultThreshold, 1);

    [Theory]
    [InlineData("Twenty-Third Marlow Works", "22nd Marlow Works")]
    [InlineData("Twenty-Third Marlow Works", "20 Marlow Works")]
    [InlineData("第十四研究所", "15th Research Institute")]
    [InlineData("Bureau 41", "Office 42")]
    [InlineData("Bureau 41", "Brigade 41")]
    public void Another_number_is_another(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("三一重工")]
    [InlineData("Hundred Marlow")]
    [InlineData("Sto Marlow")]
    [InlineData("No Marlow Works")]
    public void What_is_a_word_as_often_is_none(string name) =>
        Assert.DoesNotContain(Name.Of(name, NameKind.Body).Parts, part => part.Class == PartClass.Number);
}
