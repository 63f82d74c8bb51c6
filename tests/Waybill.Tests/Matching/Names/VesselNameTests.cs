using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Tests.Matching.Names;

/// <summary>A ship's name is itself in any case, with its numeral, its saint and the word for ship behind it; an index finds it so.</summary>
public sealed class VesselNameTests
{
    [Theory]
    [InlineData("Marvina Iv", "MARVINA IV")]
    [InlineData("marvina iv", "Marvina 4")]
    [InlineData("lea i", "LEA I")]
    [InlineData("ji wen vi", "Ji Wen 6")]
    [InlineData("MARVINA XXII", "marvina 22")]
    [InlineData("Marvina Mix", "MARVINA MIX")]
    [InlineData("Di Li", "DI LI")]
    [InlineData("Sea Pryncess", "Sea Princess")]
    [InlineData("vi", "VI")]
    [InlineData("xi hai", "XI HAI")]
    [InlineData("St. Nikolay", "Saint Nikolay")]
    [InlineData("St. Nikolay", "Saint Nicholas")]
    [InlineData("동산호", "Tong San")]
    [InlineData("동산호", "Tong San Ho")]
    [InlineData("동산", "Tong San")]
    [InlineData("远洋号", "Yuan Yang")]
    public void A_ship_bears_one_name_in_any_case(string left, string right)
    {
        Assert.InRange(Score(left, right), 0.6, 1);
        Assert.Single(Found(asked: left, listed: right));
        Assert.Single(Found(asked: right, listed: left));
    }

    [Theory]
    [InlineData("marvina iv", "Marvina II")]
    [InlineData("marvina iv", "Marvina")]
    [InlineData("lea i", "Lea II")]
    [InlineData("Marvina Mix", "Marvina 1009")]
    [InlineData("Vi Star", "6 Star")]
    [InlineData("St. John", "Saint Nicholas")]
    [InlineData("Star Nikolay", "St. Nikolay")]
    [InlineData("Nikolay", "Nicholas")]
    [InlineData("Sea Prince 1", "Sea Princess 1")]
    [InlineData("Ocean Lion", "Ocean Lioness")]
    public void Another_numeral_or_saint_is_another_ship(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.05);

    [Theory]
    [InlineData("21st Century Shipping", "XXI Century Shipping", true)]
    [InlineData("21st Century Shipping", "XX Century Shipping", false)]
    public void A_numeral_in_a_body_is_its_ordinal(string left, string right, bool isMatch) =>
        Assert.Equal(isMatch, NameComparer.Compare(left, right, NameKind.Body).IsMatch);

    private static double Score(string left, string right) => Compared.Score(left, right, NameKind.Vessel);

    private static List<NameHit> Found(string asked, string listed) => Compared.Found(asked, listed, NameKind.Vessel);
}
