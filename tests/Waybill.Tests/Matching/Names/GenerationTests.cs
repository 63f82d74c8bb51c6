using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Tests.Matching.Transliteration;

namespace Waybill.Tests.Matching.Names;

/// <summary>Bearers of one name in a family are told apart by what stands behind it, or by what a name makes of them.</summary>
public sealed class GenerationTests
{
    [Theory]
    [InlineData("John Marlow III", "John Marlow II")]
    [InlineData("Louis XIV", "Louis XVI")]
    [InlineData("Robert Marlow Jr.", "Robert Marlow Sr.")]
    [InlineData("Robert Marlow, Junior", "Robert Marlow III")]
    [InlineData("Marlow III, John", "John Marlow IV")]
    public void Another_generation_is_another(string one, string other) =>
        Assert.Contains(
            NameComparer.Compare(one, other, NameKind.Person).Reasons,
            reason => reason is { Feature: "generation", Points: < -5 }
        );

    [Theory]
    [InlineData("John Marlow III", "John Marlow III")]
    [InlineData("John Marlow III", "JOHN MARLOW Iii")]
    [InlineData("John Marlow III", "John Marlow")]
    [InlineData("Robert Marlow Jr.", "Robert Marlow")]
    [InlineData("Robert Marlow Jr.", "Robert Marlow II")]
    [InlineData("Robert Marlow, PhD", "Robert Marlow, MBA")]
    [InlineData("XI JINPING", "JINPING XI")]
    public void The_same_or_one_unsaid_is_not(string one, string other) => OneName.IsFound(one, other);

    [Theory]
    [InlineData("Alexander Ivanov", "Aleksandra Ivanova")]
    [InlineData("Evgeny Petrov", "Yevgenia Petrova")]
    [InlineData("Alexey Ivanov", "Alexei Ivanova")]
    [InlineData("Bushra al-Assad", "Bashar Al-Assad")]
    [InlineData("Samira Haddad", "Samir Haddad")]
    public void A_womans_name_is_no_mans(string one, string other) =>
        Assert.False(NameComparer.Compare(one, other, NameKind.Person).IsMatch);

    [Theory]
    [InlineData("Dmitri Medvedev", "Dmitri Medvedeva")]
    [InlineData("Mikhail Mishustin", "Mikhail Mishustina")]
    [InlineData("Viktor Petrovich Ivanov", "Viktor Petrovich Ivanova")]
    public void A_womans_family_name_behind_a_mans_given_name_speaks_against(string one, string other) =>
        Assert.InRange(NameComparer.Compare(one, other, NameKind.Person).Score, 0.3, 0.8);

    [Theory]
    [InlineData("Anna Ivanov", "Anna Ivanova")]
    [InlineData("Elena Petrov", "Elena Petrova")]
    public void Women_bear_either_abroad(string one, string other) =>
        Assert.DoesNotContain(NameComparer.Compare(one, other, NameKind.Person).Reasons, reason => reason.Feature == "gender");

    [Fact]
    public void A_given_name_before_the_first_one_may_be_a_sons()
    {
        Assert.Contains(
            NameComparer.Compare("Usama bin Haddad", "HAMZA USAMA MUHAMMAD BIN HADDAD", NameKind.Person).Reasons,
            reason => reason is { Feature: "father", Words: "USAMA" }
        );
        Assert.DoesNotContain(
            NameComparer.Compare("Usama bin Haddad", "Muhammad Usama bin Haddad", NameKind.Person).Reasons,
            reason => reason.Feature == "father"
        );
        Assert.DoesNotContain(
            NameComparer.Compare("Hamza bin Haddad", "HAMZA USAMA BIN HADDAD", NameKind.Person).Reasons,
            reason => reason.Feature == "father"
        );
    }
}
