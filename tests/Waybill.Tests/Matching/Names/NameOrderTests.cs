using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>Where words of a person's name stand tells who it is, as far as a family name may not stand at either end.</summary>
public sealed class NameOrderTests
{
    [Theory]
    [InlineData("Saleh Omar Barakat", "Omar Saleh Barakat")]
    [InlineData("Tariq Saleh Omar", "Tariq Omar Saleh")]
    [InlineData("Tariq Saleh Omar Al-Barakat", "Tariq Omar Saleh Al-Barakat")]
    [InlineData("صالح عمر بركات", "عمر صالح بركات")]
    [InlineData("Lucia Torres Vidal", "Lucia Vidal Torres")]
    [InlineData("Nguyen Van Minh Long", "Nguyen Van Long Minh")]
    [InlineData("Thiha Lwin", "Lwin Thiha")]
    [InlineData("Nyan Myo Htet", "Htet Myo Nyan")]
    public void Another_order_of_a_chain_is_another_person(string left, string right)
    {
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.01);
        Assert.Contains(
            NameComparer.Compare(left, right, Waybill.Matching.Names.NameKind.Person).Reasons,
            reason => reason.Feature == "given-order"
        );
    }

    [Theory]
    [InlineData("Saleh Omar Barakat", "Barakat Saleh Omar")]
    [InlineData("Saleh Omar Barakat", "BARAKAT, Saleh Omar")]
    [InlineData("Lucia Torres Vidal", "Torres Vidal Lucia")]
    [InlineData("Oleg Pavlovich Tern", "Tern Oleg Pavlovich")]
    [InlineData("Oleg Pavlovich Tern", "Pavlovich Oleg Tern")]
    [InlineData("Vera Orlova-Tern", "Vera Tern Orlova")]
    [InlineData("Trần Thị Bích Liên", "Lien Bich Thi Tran")]
    [InlineData("Victor Hugo Simon Delta Marlow", "Victor Simon Hugo Delta Marlow")]
    [InlineData("Haller Marlow", "Marlow Haller")]
    public void A_family_name_may_stand_at_either_end(string left, string right) => Assert.InRange(Score(left, right), 0.8, 1);

    [Theory]
    [InlineData("Saeed Rahimi", "Rahim Saeed")]
    [InlineData("Tariq Hosseini", "Hossein Tariq")]
    [InlineData("Nasser Karimi", "Karim Nasser")]
    public void A_given_name_is_not_the_family_name_made_of_it(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Saeed Rahimi", "Saeed Rahim")]
    [InlineData("Saeed Rahimi", "Rahimi Saeed")]
    [InlineData("Saeed Rahimi", "RAHIM, Saeed")]
    public void At_its_place_it_is_a_slip(string left, string right) => Assert.InRange(Score(left, right), 0.7, 1);

    [Theory]
    [InlineData("Diego Vidal", "Diego Andres TORRES VIDAL")]
    [InlineData("Diego Vidal", "Diego Andres Torres Vidal")]
    [InlineData("Lucia Ponce", "Lucia NAVARRO PONCE")]
    public void A_mothers_family_name_alone_is_none(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.02);

    [Theory]
    [InlineData("Paula Santos", "Paula Lucia Silva Santos")]
    [InlineData("Paulo Ramos", "Paulo Diego CASTRO RAMOS")]
    [InlineData("Diego Torres", "Diego Andres TORRES VIDAL")]
    [InlineData("Diego Torres Vidal", "Diego Andres TORRES VIDAL")]
    [InlineData("Diego Souto", "Diego Andre TEIXEIRA SOUTO")]
    [InlineData("Ramon Marlow", "Ramon Vidal Marlow")]
    public void A_fathers_is_one_and_so_is_what_stands_last_elsewhere(string left, string right) =>
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);

    [Theory]
    [InlineData("Pham Van Long", "Pham Huu Long")]
    [InlineData("Le Van Thang", "Le Quoc Thang")]
    [InlineData("Phạm Văn Long", "Phạm Xuân Long")]
    [InlineData("Do Van Long", "Le Van Long")]
    public void A_Vietnamese_middle_name_counts(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Pham Van Long", "Pham Long")]
    [InlineData("Pieter van Linden", "Pieter Linden")]
    [InlineData("Phan van der Linden", "Phan Linden")]
    public void It_goes_unsaid_too_and_a_van_is_a_particle_elsewhere(string left, string right) =>
        Assert.InRange(Score(left, right), 0.8, 1);

    [Theory]
    [InlineData("Vera Danilova", "Vera Danilovna")]
    [InlineData("Vera Danilova", "Vera Danilovna Tern")]
    [InlineData("Вера Данилова", "Вера Даниловна")]
    [InlineData("Вера Сергеева", "Vera Sergeevna")]
    public void A_womans_family_name_is_not_her_fathers_name(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Vera Danilova Tern", "Vera Danilovna Tern")]
    [InlineData("Vera Danilova", "Вера Данилова")]
    [InlineData("Vera Danilova", "Vera Petrovna Danilova")]
    public void Between_two_other_words_a_letter_is_left_out(string left, string right) => Assert.InRange(Score(left, right), 0.7, 1);

    [Theory]
    [InlineData("Pak Jong Su", "Pak Yong Su")]
    [InlineData("Ri Jong Ho", "Ri Jang Ho")]
    [InlineData("Jang Chol Su", "Yang Chol Su")]
    [InlineData("Lee Jung-su", "Lee Young-su")]
    [InlineData("Zhang Min", "Yang Min")]
    public void A_syllable_in_Latin_letters_is_another_name_by_a_letter(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);

    [Theory]
    [InlineData("Pak Jong Su", "Park Jeong-soo")]
    [InlineData("Pak Pong Su", "Pak Pyong Su")]
    [InlineData("Zhang Min", "Chang Min")]
    [InlineData("Ali Musa", "Ali Mousa")]
    [InlineData("Anna Lee", "Ana Lee")]
    [InlineData("Pak Jnog Su", "Pak Jong Su")]
    public void What_spells_it_otherwise_or_leaves_a_letter_out_is_one(string left, string right) =>
        Assert.InRange(Score(left, right), 0.8, 1);

    [Theory]
    [InlineData("Jean Marlow", "Jeanne Marlow")]
    [InlineData("Simon Marlow", "Simone Marlow")]
    [InlineData("Andreas Marlow", "Andrea Marlow")]
    [InlineData("John Marlow", "Joan Marlow")]
    public void A_mans_name_and_the_womans_beside_it_are_two(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);
}
