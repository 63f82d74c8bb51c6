using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>Who is named by a son alone is the father, or the mother, and not the son.</summary>
public sealed class KunyaTests
{
    [Theory]
    [InlineData("Abu Salim al-Tern", "Salim al-Tern")]
    [InlineData("Salim Tern", "Umm Salim Tern")]
    [InlineData("أبو سالم المصري", "Salim al-Masri")]
    public void The_father_is_not_the_son(string left, string right)
    {
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);
        Assert.Contains(NameComparer.Compare(left, right, NameKind.Person).Reasons, reason => reason.Feature == "father");
    }

    [Theory]
    [InlineData("Abu Salim al-Tern", "Abou Saleem Tern")]
    [InlineData("أبو سالم المصري", "Abu Salim al-Masri")]
    [InlineData("Abu Salim Tariq Omar al-Tern", "Salim Tariq Omar al-Tern")]
    [InlineData("Tariq Abu Salim", "Tariq Salim")]
    [InlineData("Umm Salim Lamia al-Tern", "Lamia al-Tern")]
    public void With_the_word_or_with_more_names_it_is_one(string left, string right) =>
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
}
