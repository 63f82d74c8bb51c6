using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A letter stands for the names that begin with its sound, in whichever letters it is written; an index finds them so.</summary>
public sealed class InitialTests
{
    public static TheoryData<string, string> Fitting { get; } =
        new()
        {
            { "Тарасюк Ю.В.", "Юрий Валентинович ТАРАСЮК" },
            { "Gorelov V.Yu.", "Владислав Юрьевич ГОРЕЛОВ" },
            { "Gorelov V.Yu", "Vladislav Yurievich Gorelov" },
            { "Yu. Tarasyuk", "Iurii Tarasyuk" },
            { "Y. Tarasyuk", "Юрий Тарасюк" },
            { "Ю. Тарасюк", "J. Tarasyuk" },
            { "Ю. Тарасюк", "Julia Tarasyuk" },
            { "Ya. Tarasyuk", "Яна Тарасюк" },
            { "Е. Горелов", "Yevgeniy Gorelov" },
            { "Е. Горелов", "Evgeny Gorelov" },
            { "E. Gorelov", "Yevgeny Gorelov" },
            { "Ye. Gorelov", "Evgeny Gorelov" },
            { "Ж. Горелова", "Zhanna Gorelova" },
            { "Ж. Горелова", "Žanna Gorelova" },
            { "Х. Горелов", "Khizri Gorelov" },
            { "Х. Горелов", "Hizri Gorelov" },
            { "Ch. Gorelov", "Чингиз Горелов" },
            { "Ц. Горелов", "Tsvetan Gorelov" },
            { "Ц. Горелов", "Cvetan Gorelov" },
            { "Ш. Горелов", "Shamil Gorelov" },
            { "Щ. Горелов", "Shcherban Gorelov" },
            { "В. Горелов", "Wladimir Gorelow" },
            { "Дж. Смит", "John Smith" },
            { "Г.Н. Тарасюк", "Hennadii Nikolaevich Tarasyuk" },
            { "Г. Тарасюк", "Gennady Tarasyuk" },
            { "Θ. Παπαδάκης", "Theodoros Papadakis" },
            { "Χ. Παπαδάκης", "Christos Papadakis" },
            { "Φ. Παπαδάκης", "Philippos Papadakis" },
            { "Ψ. Παπαδάκης", "Psarantis Papadakis" },
            { "Th. Papadakis", "Θεόδωρος Παπαδάκης" },
            { "შ. კობერიძე", "Shalva Koberidze" },
            { "ש. לוי", "Shimon Levi" },
            { "א. לוי", "Avraham Levi" },
        };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void A_letter_stands_for_the_names_that_begin_with_its_sound(string left, string right)
    {
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
        Assert.Single(Found(asked: left, listed: right));
        Assert.Single(Found(asked: right, listed: left));
    }

    [Theory]
    [InlineData("Ю. Тарасюк", "Яна Тарасюк")]
    [InlineData("Ю. Тарасюк", "Jan Tarasyuk")]
    [InlineData("Yu. Tarasyuk", "Yakov Tarasyuk")]
    [InlineData("Ж. Горелова", "Zinaida Gorelova")]
    [InlineData("З. Горелова", "Zhanna Gorelova")]
    [InlineData("С. Горелов", "Shamil Gorelov")]
    [InlineData("Sh. Gorelov", "Сергей Горелов")]
    [InlineData("Ц. Горелов", "Charles Gorelov")]
    [InlineData("Х. Горелов", "Karim Gorelov")]
    [InlineData("Г. Тарасюк", "Христина Тарасюк")]
    [InlineData("Г. Тарасюк", "Khristina Tarasyuk")]
    [InlineData("Дж. Смит", "Денис Смит")]
    [InlineData("Χ. Παπαδάκης", "Κώστας Παπαδάκης")]
    [InlineData("K. Müller", "Christina Müller")]
    public void A_letter_stands_for_no_name_that_begins_otherwise(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Wang Yu", "王宇")]
    [InlineData("Wang Yu.", "王宇")]
    [InlineData("Ю Мён Хван", "Yu Myung-hwan")]
    [InlineData("Е Цзяньин", "Ye Jianying")]
    [InlineData("г-н Тарасюк Олег", "Oleg Tarasyuk")]
    public void Syllables_and_titles_are_no_letters(string left, string right) =>
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
}
