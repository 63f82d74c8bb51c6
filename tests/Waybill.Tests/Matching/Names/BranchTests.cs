using Waybill.Matching.Names;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A branch in a known place is the body whose branch it is; a word for one alone may be of the name.</summary>
public sealed class BranchTests
{
    [Theory]
    [InlineData("Marlow Shipping Moscow Branch", "Marlow Shipping")]
    [InlineData("Marlow Shipping - Hong Kong Branch", "Marlow Shipping")]
    [InlineData("Marlow Shipping Company Dubai Office", "Marlow Shipping Company")]
    [InlineData("Marlow Shipping Head Office", "Marlow Shipping")]
    [InlineData("Marlow Shipping Representative Office in Beijing", "Marlow Shipping")]
    [InlineData("Marlow Bank AG, Zweigniederlassung Wien", "Marlow Bank AG")]
    [InlineData("Marlow Bank Filiale Wien", "Marlow Bank")]
    [InlineData("Marlow Bank Sucursal en España", "Marlow Bank")]
    [InlineData("Tehran Branch of Marlow Bank", "Marlow Bank")]
    [InlineData("Томский филиал АО Марлоу Банк", "АО Марлоу Банк")]
    public void A_branch_is_the_body(string branch, string body)
    {
        Assert.Equal(Score(body, body, NameKind.Body), Score(branch, body, NameKind.Body));
        Assert.Single(Found(asked: branch, listed: body, NameKind.Body));
        Assert.Single(Found(asked: body, listed: branch, NameKind.Body));
    }

    [Theory]
    [InlineData("Marlow Police Special Branch")]
    [InlineData("Bureau of Moscow Branch")]
    [InlineData("Marlow Party Office 39")]
    [InlineData("Olive Branch Foundation")]
    [InlineData("Moscow Branch Railways")]
    [InlineData("Dubai Office")]
    public void What_is_of_the_name_stays(string name) =>
        Assert.Equal(name.Split(' ').Length, Name.Of(name, NameKind.Body).Parts.Sum(part => part.Text.Split(' ').Length));
}
