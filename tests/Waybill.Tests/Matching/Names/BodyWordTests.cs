using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>Words of bodies that are written together, in other forms, or in other languages.</summary>
public sealed class BodyWordTests
{
    [Theory]
    [InlineData("Hizbul Marlow", "Hizb-ul-Marlow")]
    [InlineData("Jamaatud Marlow", "Jamaat-ud-Marlow")]
    [InlineData("Jmaatud Marlow", "Jamaat-ud-Marlow")]
    [InlineData("Lashkare Marlow", "Lashkar-e-Marlow")]
    [InlineData("Laboratoriya Marlovskogo", "Marlovsky Laboratory")]
    [InlineData("Лаборатория Марловского", "Marlovsky Lab")]
    [InlineData("Bank Markazi Marlow", "Central Bank Marlow")]
    [InlineData("Военная часть 33123", "Military Unit 33123")]
    [InlineData("123 бригада морской пехоты", "123rd Naval Infantry Brigade")]
    [InlineData("国防部", "Ministry of National Defense")]
    [InlineData("商务部", "Ministry of Commerce")]
    [InlineData("交通运输部", "Ministry of Transport")]
    [InlineData("宣传部", "Propaganda Department")]
    [InlineData("北京航空航天大学", "Beijing University of Aeronautics and Astronautics")]
    [InlineData("江苏三星重工", "Jiangsu Sanxing Heavy Industry")]
    public void They_are_one(string left, string right)
    {
        Assert.InRange(Score(left, right, NameKind.Body), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: left, listed: right, NameKind.Body));
        Assert.Single(Found(asked: right, listed: left, NameKind.Body));
    }

    [Theory]
    [InlineData("Hizbul Marlow", "Hizb-ul-Harrow")]
    [InlineData("Istanbul Marlow", "Istanb Marlow Lines")]
    [InlineData("Moskovskaya Marlow", "Minskaya Marlow")]
    [InlineData("Военная часть 33123", "Military Unit 33132")]
    [InlineData("123 бригада морской пехоты", "123rd Tank Brigade")]
    [InlineData("商务部", "Ministry of Finance")]
    [InlineData("国防部", "Ministry of Commerce")]
    [InlineData("TsNII Marlow", "NII Marlow")]
    public void Others_are_two(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), 0, NameComparison.DefaultThreshold - 0.01);
}
