using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Tests.Matching.Transliteration;

namespace Waybill.Tests.Matching.Names;

/// <summary>Words that say only that there is a body do not tell bodies of one name apart; words that say what it does, do.</summary>
public sealed class OnlyBodyTests
{
    [Theory]
    [InlineData("Marlow Group", "PMC MARLOW")]
    [InlineData("Marlow Group", "Private Military Company 'Marlow'")]
    [InlineData("Marlow Holding", "Marlow Group")]
    [InlineData("Marlow Concern", "Marlow Group")]
    [InlineData("ЧВК «Марлов»", "Marlov Group")]
    public void One_is_no_other(string one, string other) => OneName.IsFound(one, other, NameKind.Body);

    [Theory]
    [InlineData("Marlow Bank", "Marlow Airlines")]
    [InlineData("Marlow Group", "Marlow Bank")]
    [InlineData("Marlow Group Trading", "Marlow Holding Shipping")]
    [InlineData("Marlow Trading Group", "PMC Marlow")]
    [InlineData("Marlow Group", "Delta Holding")]
    [InlineData("General Group", "General Holding")]
    public void What_a_body_does_tells(string one, string other) => Assert.False(NameComparer.Compare(one, other, NameKind.Body).IsMatch);

    [Theory]
    [InlineData("ABB", "AB")]
    [InlineData("MTS Bank", "MTC Bank")]
    [InlineData("Marlow NTK", "Marlow NTV")]
    public void Acronyms_are_one_only_when_equal(string one, string other) =>
        Assert.False(NameComparer.Compare(one, other, NameKind.Body).IsMatch);

    [Fact]
    public void Where_all_is_in_capitals_a_short_word_may_be_misspelt() =>
        Assert.True(NameComparer.Compare("MARLOW OCEAN BIRD TERN", "MARLOW OCEAN BIRD TERM", NameKind.Body).IsMatch);
}
