using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using static Waybill.Tests.Matching.Names.Compared;

namespace Waybill.Tests.Matching.Names;

/// <summary>A last word that a form cut off is the word; a short word that is whole is another.</summary>
public sealed class CutNameTests
{
    [Theory]
    [InlineData("Omar Belkassem DR", "Omar Belkassem DRISSI")]
    [InlineData("Tariq Omar Bar", "Tariq Omar Barakat")]
    public void A_beginning_is_the_word(string left, string right)
    {
        Assert.InRange(Score(left, right), NameComparison.DefaultThreshold, 1);
        Assert.Contains(NameComparer.Compare(left, right, NameKind.Person).Reasons, reason => reason.Feature == "cut");
    }

    [Theory]
    [InlineData("Nguyễn Thị Thanh Hà", "Nguyen Thi Thanh Hai")]
    [InlineData("Nguyen Thi Thanh Ha", "Nguyen Thi Thanh Hanh")]
    [InlineData("Le Quoc Minh Ho", "Le Quoc Minh Hoang")]
    public void A_short_word_of_Vietnam_is_whole(string left, string right) =>
        Assert.InRange(Score(left, right), 0, NameComparison.DefaultThreshold - 0.1);
}
