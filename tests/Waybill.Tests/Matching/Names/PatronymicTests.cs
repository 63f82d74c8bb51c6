using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A father's name with "son" or "daughter" behind it is a patronymic, as one in -ovich is; an index finds it so.</summary>
public sealed class PatronymicTests
{
    [Theory]
    [InlineData("Rashad Heydar oglu Karimov", "Рашад Гейдарович Каримов")]
    [InlineData("Kərimov Rəşad Heydər oğlu", "Rashad Karimov")]
    [InlineData("Kərimov Rəşad Heydər oğlu", "Рашад Гейдарович Каримов")]
    [InlineData("KARIMOV, Rashad Heydar oglu", "Rashad Karimov")]
    [InlineData("Каримов Рашад Гейдар оглы", "Rashad Heydar oghlu Karimov")]
    [InlineData("Каримова Лейла Рашад кызы", "Leyla Karimova")]
    [InlineData("Ерлан Әбішұлы Сейтов", "Ерлан Абишевич Сейтов")]
    [InlineData("Yerlan Abishuly Seitov", "Ерлан Сейтов")]
    [InlineData("Akhmed Ramzan ogly Karimov", "Ахмед Рамзанович Каримов")]
    public void A_son_of_his_father_is_one_in_two_languages(string left, string right)
    {
        Assert.InRange(Score(left, right), 0.8, 1);
        Assert.Single(Found(asked: left, listed: right));
        Assert.Single(Found(asked: right, listed: left));
    }

    [Theory]
    [InlineData("Rashad Heydar oglu Karimov", "Rashad Mammad oglu Karimov")]
    [InlineData("Rashad Heydar oglu Karimov", "Рашад Мамедович Каримов")]
    [InlineData("Leyla Heydar qizi Karimova", "Leyla Heydar oglu Karimova")]
    [InlineData("Сергей Павлов", "Сергей Павлович Обухов")]
    public void Another_father_or_a_daughter_is_another_person(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.02);

    [Theory]
    [InlineData("Ahmet Davutoğlu", "Ahmet Davutoglu")]
    [InlineData("Beth Ann Pauly", "Beth Pauly")]
    public void What_ends_alike_stays_a_family_name(string left, string right)
    {
        Assert.Equal(PartClass.Word, Name.Of(left, NameKind.Person).Parts[^1].Class);
        Assert.InRange(Score(left, right), 0.8, 1);
    }
}
