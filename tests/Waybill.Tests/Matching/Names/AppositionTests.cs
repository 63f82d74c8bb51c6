using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Names;

/// <summary>What is said beside a name of a post, a birth or a place tells nobody apart; what may be a name stays.</summary>
public sealed class AppositionTests
{
    [Theory]
    [InlineData("Ruslan Vashgird, Minister of Defence", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird (Minister of Energy, Industry and Trade)", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, Minister of Energy, Industry and Trade", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, the former deputy director of the Marlow Bureau", "Ruslan Vashgird")]
    [InlineData("Vashgird, Ruslan, Chairman", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, born 1955", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird (b. 1955)", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, Russia", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, Moscow, Russia", "Ruslan Vashgird")]
    [InlineData("Russian Defence Minister Ruslan Vashgird", "Ruslan Vashgird")]
    [InlineData("Deputy Chairman of the State Commission Ruslan Vashgird", "Ruslan Vashgird")]
    [InlineData("министр обороны Руслан Вашгирд", "Руслан Вашгирд")]
    public void A_post_a_birth_and_a_country_beside_a_person_tell_nothing(string name, string without)
    {
        Assert.Equal(NameKind.Person, Name.Of(name).Kind);
        Assert.Equal(
            NameComparer.Compare(without, without, NameKind.Person).Score,
            NameComparer.Compare(name, without, NameKind.Person).Score
        );
    }

    [Theory]
    [InlineData("Director, Ruslan", "Ruslan Director")]
    [InlineData("Luther Vashgird, King", "King Luther Vashgird")]
    [InlineData("Vashgird Tern, Israel", "Israel Vashgird Tern")]
    [InlineData("Ali Vashgird, Li", "Li Ali Vashgird")]
    public void What_may_be_a_name_stays(string name, string whole) =>
        Assert.True(
            NameComparer.Compare(name, whole, NameKind.Person).Score > NameComparer.Compare(name, "Ruslan Tern", NameKind.Person).Score
                && Name.Of(name, NameKind.Person).Parts.Count(part => part.Weight > 0) == whole.Split(' ').Length
        );

    [Theory]
    [InlineData("Chief Trader")]
    [InlineData("Leader Vashgird")]
    [InlineData("Minister")]
    public void Where_no_name_would_be_left_the_post_is_the_name(string name) =>
        Assert.Contains(
            Name.Of(name, NameKind.Person).Parts,
            part => part.Weight > 0 && name.StartsWith(part.Text, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Marlow Works, Tomsk, Russia", "Marlow Works", true)]
    [InlineData("Marlow Works, LLC, Tomsk, Russia", "Marlow Works LLC", true)]
    [InlineData("Marlow Works, Chile", "Marlow Works", false)]
    [InlineData("Marlow, Tern and Delta", "Marlow", false)]
    public void An_address_behind_a_body_tells_nothing_and_a_country_alone_does(string name, string without, bool isPassedOver) =>
        Assert.Equal(
            isPassedOver,
            NameComparer.Compare(name, without, NameKind.Body).Score == NameComparer.Compare(without, without, NameKind.Body).Score
        );
}
