using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A common word and a place are no body's own name; words behind a name may be a subsidiary's.</summary>
public sealed class CommonBodyTests
{
    [Theory]
    [InlineData("Bank of Ireland", "Central Bank of Ireland")]
    [InlineData("Bank of Kazan", "Credit Bank of Kazan")]
    [InlineData("University of Minsk", "Technical University of Minsk")]
    [InlineData("Bank of Korea", "Industrial Bank of Korea")]
    [InlineData("Bank of Ireland", "Ireland")]
    [InlineData("Commercial Bank of Ireland", "Irish Danish Commercial Bank")]
    [InlineData("Kazan State University", "Kazan State Technical University")]
    [InlineData("National Bank of Ireland", "National Development Bank of Ireland")]
    public void One_more_word_is_another_body(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), 0, NameComparison.DefaultThreshold - 0.01);

    [Theory]
    [InlineData("Bank of Ireland", "Bank of Ireland Group")]
    [InlineData("Central Bank of Ireland", "Irish Central Bank of Ireland")]
    [InlineData("Syrian Air", "Syrian Arab Airlines")]
    [InlineData("Iran Shipping", "Iran Shipping Lines")]
    [InlineData("Ireland Mining Development", "Ireland Mining Development Trading")]
    [InlineData("Ministry of Defence", "Ministry of Defence of Ireland")]
    [InlineData("Kazan State University", "State University of Kazan")]
    [InlineData("Kazan State University", "Kazan National Research State University")]
    public void What_goes_unsaid_is_none(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), NameComparison.DefaultThreshold, 1);

    [Theory]
    [InlineData("Marlow Energy", "Marlow", true)]
    [InlineData("Marlow Tern Finance", "Marlow Tern", true)]
    [InlineData("Marlow Tern Marlow", "Marlow Tern", true)]
    [InlineData("Marlow Group", "Marlow", false)]
    [InlineData("Energy Marlow", "Marlow", false)]
    [InlineData("Marlow LLC", "Marlow", false)]
    public void Words_behind_a_name_may_be_a_subsidiarys(string left, string right, bool mayBe) =>
        Assert.Equal(mayBe, NameComparer.Compare(left, right, NameKind.Body).Reasons.Any(reason => reason.Feature == "affiliate"));

    [Theory]
    [InlineData("Министерство иностранных дел Республики Беларусь", "Ministry of Foreign Affairs of the Republic of Belarus")]
    [InlineData("Фонд прямых инвестиций Марлоу", "Marlow Direct Investment Fund")]
    [InlineData("Космические системы Марлоу", "Marlow Space Systems")]
    [InlineData("中国进出口银行", "Export-Import Bank of China")]
    [InlineData("中国工商银行", "Industrial and Commercial Bank of China")]
    [InlineData("青岛远洋运输公司", "Qingdao Ocean Shipping Company")]
    [InlineData("국가보위성", "Ministry of State Security")]
    [InlineData("شركة الخليج للملاحة", "Gulf Navigation Company")]
    [InlineData("مصرف الإسكان للتجارة", "Housing Bank for Trade")]
    [InlineData("دانشگاه صنعتی شریف", "Sharif University of Technology")]
    public void Words_of_offices_are_translated(string left, string right)
    {
        Assert.InRange(Score(left, right, NameKind.Body), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: right, listed: left, NameKind.Body));
    }

    [Theory]
    [InlineData("Министерство внутренних дел Республики Беларусь", "Ministry of Foreign Affairs of the Republic of Belarus")]
    [InlineData("中国农业银行", "Industrial and Commercial Bank of China")]
    [InlineData("Marlow Shipping", "Marlow Transport")]
    [InlineData("Marlow National Company", "Marlow State Company")]
    public void Other_words_are_others_and_near_ones_are_near_across_scripts_alone(string left, string right) =>
        Assert.InRange(Score(left, right, NameKind.Body), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Salah Marlow", "Salah Eddine Marlow", true)]
    [InlineData("Kamal Tern", "Kamal al-Din Tern", true)]
    [InlineData("Marlow Kamal", "Kamal Eddin Marlow", true)]
    [InlineData("Salim Marlow", "Salah Eddine Marlow", false)]
    [InlineData("Eddine Marlow", "Salah Eddine Marlow", false)]
    [InlineData("Salah", "Salah Eddine", false)]
    public void What_al_Din_stands_behind_is_a_name_without_it(string left, string right, bool areOne)
    {
        Assert.Equal(areOne, Score(left, right) >= NameComparison.DefaultThreshold);
        Assert.Equal(areOne ? 1 : 0, Found(asked: left, listed: right).Count);
        Assert.Equal(areOne ? 1 : 0, Found(asked: right, listed: left).Count);
    }

    [Fact]
    public void Omar_in_Arabic_letters_is_no_title() =>
        Assert.All(Name.Of("صالح عمر بركات", NameKind.Person).Parts, part => Assert.Equal(PartClass.Word, part.Class));
}
