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
    [InlineData("(Gen.) Ruslan Vashgird, Minister of Defence", "Ruslan Vashgird")]
    [InlineData("Lt. Gen. Ruslan Vashgird", "Ruslan Vashgird")]
    [InlineData("Attn: Mr Ruslan Vashgird", "Ruslan Vashgird")]
    [InlineData("c/o Ruslan Vashgird", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird born 1955", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird (21 May 1955)", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird b. 21.05.1955 passport 123", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird [RU]", "Ruslan Vashgird")]
    [InlineData("Russia's defence minister Ruslan Vashgird", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, sister of Oleg Tern", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird（Minister of Defence）", "Ruslan Vashgird")]
    [InlineData("Ruslan Vashgird, ul. Lenina 5, 634000 Tomsk, Russia", "Ruslan Vashgird")]
    public void A_post_a_birth_and_a_country_beside_a_person_tell_nothing(string name, string without)
    {
        Assert.Equal(NameKind.Person, Name.Of(name).Kind);
        Assert.Equal(
            NameComparer.Compare(without, without, NameKind.Person).Score,
            NameComparer.Compare(name, without, NameKind.Person).Score
        );
    }

    [Theory]
    [InlineData("Marlow Air Tehran Iran", "Marlow Air")]
    [InlineData("Marlow Trading LLC Saint Petersburg Russia", "Marlow Trading LLC")]
    [InlineData("Marlow Bank Dubai United Arab Emirates", "Marlow Bank Dubai United Arab Emirates")]
    [InlineData("University of Tehran Iran", "University of Tehran Iran")]
    [InlineData("Marlow Moscow Russia", "Marlow Moscow Russia")]
    public void A_town_and_its_country_behind_a_body_need_no_comma(string name, string without) =>
        Assert.Equal(Name.Of(without, NameKind.Body).Parts.Select(p => p.Text), Name.Of(name, NameKind.Body).Parts.Select(p => p.Text));

    [Theory]
    [InlineData("Director, Ruslan", "Ruslan Director")]
    [InlineData("Luther Vashgird, King", "King Luther Vashgird")]
    [InlineData("Van Tern, Dean", "Dean van Tern")]
    [InlineData("Al Vashgird, Oman", "Oman Al Vashgird")]
    [InlineData("Bin Tern, Yemen", "Yemen bin Tern")]
    [InlineData("Ali Vashgird, Li", "Li Ali Vashgird")]
    [InlineData("De La Tern, Yesenia, Mexico", "Yesenia de la Tern")]
    [InlineData("Kim Ho, Ryang, North Korea", "Kim Ho Ryang")]
    [InlineData("Dean Ruslan Tern", "Dean Tern")]
    [InlineData("Mer Ahmed Khan", "Mer Khan")]
    [InlineData("Ruslan Vashgird, Director (a.k.a. Oleg Tern)", "Oleg Tern")]
    [InlineData("Ruslan Vashgird, Secretary; Oleg Tern", "Oleg Tern")]
    public void What_may_be_a_name_stays(string name, string whole) =>
        Assert.True(NameComparer.Compare(name, whole, NameKind.Person).IsMatch);

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
    [InlineData("Marlow Works LLC, 27 Lenin str., 107076 Moscow", "Marlow Works LLC", true)]
    [InlineData("Marlow Works, No. 21 Azadi Street, Tehran", "Marlow Works", true)]
    [InlineData("Marlow Works, Tehran 1481655761", "Marlow Works", true)]
    [InlineData("Marlow LLC, Lusinovskaya 36, Moscow", "Marlow LLC", true)]
    [InlineData("Marlow Corp., Hyongjesan-Guyok, Pyongyang", "Marlow Corp.", true)]
    [InlineData("ООО \"Марлоу\", 119160, г. Москва, ул. Знаменка, д. 19", "ООО \"Марлоу\"", true)]
    [InlineData("Marlow Works (hereinafter the Carrier)", "Marlow Works", true)]
    [InlineData("Marlow Works, represented by Oleg Tern", "Marlow Works", true)]
    [InlineData("Marlow Works VAT 12345", "Marlow Works", true)]
    [InlineData("Messrs Marlow Works", "Marlow Works", true)]
    [InlineData("Marlow Bank Ltd, Dubai Branch", "Marlow Bank Ltd", true)]
    [InlineData("Marlow Bank (Hamburg Branch)", "Marlow Bank", true)]
    [InlineData("Marlow Bank (Hamburg Depot)", "Marlow Bank", false)]
    [InlineData("Bank-e Melli-ye Marlow", "Bank Melli Marlow", true)]
    [InlineData("Lashkar-i-Marlow", "Lashkar Marlow", true)]
    [InlineData("Marlow Bank Ltd, Pakistan Branch", "Marlow Bank Ltd", true)]
    [InlineData("Marlow Works, Chile", "Marlow Works", false)]
    [InlineData("Marlow, Tern and Delta", "Marlow", false)]
    [InlineData("Marlow Works, Branch No. 7, Russia", "Marlow Works", false)]
    [InlineData("Marlow Academy, Institute of Physics, Belarus", "Marlow Academy", false)]
    [InlineData("Marlow, Tern, Russia", "Marlow", false)]
    [InlineData("Marlow Bank, Jungsong-dong, Central District, Pyongyang, DPRK", "Marlow Bank", true)]
    [InlineData("Marlow Bank, Central District", "Marlow Bank", false)]
    [InlineData("Marlow Party, Office 39", "Marlow Party", false)]
    [InlineData("Marlow Party, Room 39", "Marlow Party", false)]
    [InlineData("Marlow Works, Lenina 5", "Marlow Works", false)]
    [InlineData("Marlow Works, No. 9 Binjiang Road, Dandong, Liaoning", "Marlow Works", true)]
    public void An_address_behind_a_body_tells_nothing_and_a_country_alone_does(string name, string without, bool isPassedOver) =>
        Assert.Equal(
            isPassedOver,
            NameComparer.Compare(name, without, NameKind.Body).Score == NameComparer.Compare(without, without, NameKind.Body).Score
        );
}
