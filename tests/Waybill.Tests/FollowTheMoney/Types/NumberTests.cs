using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

/// <summary>Numbers as people write them: thousands and decimals are parted in several ways.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("-1.234,567", "-1234.567")]
    [InlineData("1,234.567", "1234.567")]
    [InlineData("1.234,5 t", "1234.5 t")]
    public void Where_both_marks_stand_the_last_parts_off_the_decimals(string written, string number) =>
        Assert.Equal(number, PropertyTypes.Number.Clean(written));

    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("1,5", "1.5")]
    [InlineData("1.234", "1.234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("30 770", "30770")]
    public void One_mark_alone_is_read_as_before(string written, string number) =>
        Assert.Equal(number, PropertyTypes.Number.Clean(written));

    [Theory]
    [InlineData("1.234,567,890")]
    [InlineData("1,234.567.890")]
    public void Marks_in_no_order_make_no_number(string written) => Assert.Null(PropertyTypes.Number.Clean(written));
}
