using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>"SURNAME, Given" is the same name as "Given SURNAME", whatever particles stand beside the comma.</summary>
public sealed class SurnameFirstTests
{
    [Theory]
    [InlineData("TANG, Tang-ha", "Tang-ha TANG")]
    [InlineData("Tang Tang-ha", "Tang-ha TANG")]
    [InlineData("UDIN, Karim Rafi", "Karim Rafi UDIN")]
    [InlineData("UDIN, Karim Rafi", "UDIN Karim Rafi")]
    [InlineData("UDIN Karim Rafi", "Karim Rafi UDIN")]
    [InlineData("AL-SHAYKH, Hamza", "Hamza al-Shaykh")]
    [InlineData("CHEIKH, Brahim Ould", "Brahim Ould Cheikh")]
    [InlineData("BEN HAMZA, Al Rashid", "Al Rashid BEN HAMZA")]
    [InlineData("BIN SALEH, Abu Saleh Hamza", "Abu Saleh Hamza BIN SALEH")]
    [InlineData("SALEH, Hamza bin", "Hamza bin Saleh")]
    [InlineData("KARIM, Abu", "Abu Karim")]
    [InlineData("NASR AL-DIN, Hajj Hamza Rashid", "Hajj Hamza Rashid NASR AL-DIN")]
    [InlineData("AL DARWISH AL-ZUBA, Doctor Hamza Karim", "Doctor Hamza Karim AL DARWISH AL-ZUBA")]
    [InlineData("Mercer, Peter Paul, Jr.", "Peter Paul Mercer Jr.")]
    [InlineData("Peter Paul Mercer, Jr.", "Peter Paul Mercer Jr.")]
    [InlineData("Тен С.Ю.", "Сергей Юрьевич ТЕН")]
    [InlineData("Kim, Ho Kyu", "김호규")]
    public void A_surname_before_a_comma_is_the_same_behind(string left, string right)
    {
        Assert.InRange(Score(left, right), 0.85, 1);
        Assert.InRange(Score(left, left), 0.85, 1);
    }

    [Theory]
    [InlineData("Kim, Chol Nam", "Kim Nam Chol")]
    [InlineData("Tang Ha Ha", "Tang Tang Ha")]
    [InlineData("Nguyen, Van Minh", "Nguyen Thi Minh")]
    [InlineData("Umm KARIM", "KARIM, Abu")]
    [InlineData("SALEM, Tariq bin", "Salem bin Tariq")]
    public void Names_in_another_order_of_given_names_stay_two(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.05);

    [Theory]
    [InlineData("OLEG TARASYUK, General of the Army")]
    [InlineData("OLEG TARASYUK, Minister of Defence")]
    [InlineData("Oleg Tarasyuk, General Director")]
    [InlineData("TARASYUK OLEG, General")]
    public void A_post_behind_a_comma_is_no_given_name(string text) => Assert.InRange(Score(text, "Oleg Tarasyuk"), 0.9, 1);

    [Theory]
    [InlineData("Peter Paul Haller", "Paul Peter Haller", true)]
    [InlineData("Peter Paul Haller", "Haller Peter Paul", false)]
    [InlineData("Peter Paul Haller", "HALLER, Peter Paul", false)]
    public void Two_given_names_turned_round_speak_against(string left, string right, bool areTurned)
    {
        var reasons = NameComparer.Compare(left, right, NameKind.Person).Reasons;
        Assert.Equal(areTurned, reasons.Any(reason => reason.Feature == "given-order"));
    }

    [Fact]
    public void Siraj_al_Din_is_one_name_where_no_capitals_part_it() =>
        Assert.InRange(Score("Siraj al-Din Harbi", "Sirajuddin Harbi"), 0.9, 1);
}
