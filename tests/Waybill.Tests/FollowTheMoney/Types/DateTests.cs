using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Types;

public sealed class DateTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-09", "2023-09")]
    [InlineData("2023-9", "2023-09")]
    [InlineData("2023-09-07", "2023-09-07")]
    [InlineData("2023-9-7", "2023-09-07")]
    [InlineData(" 2023-09-07 ", "2023-09-07")]
    [InlineData("2023-09-07T11", "2023-09-07T11")]
    [InlineData("2023-09-07T11:05", "2023-09-07T11:05")]
    [InlineData("2023-09-07 11:05:09", "2023-09-07T11:05:09")]
    [InlineData("2023-09-07T11:05:09.123456Z", "2023-09-07T11:05:09")]
    [InlineData("2023-09-07T01:05:09+03:00", "2023-09-06T22:05:09")]
    [InlineData("2023-09-07T23:05-0200", "2023-09-08T01:05")]
    [InlineData("2023-00-00", "2023")]
    [InlineData("2023-13", "2023")]
    [InlineData("2023-09-31", "2023-09")]
    [InlineData("2023-02-29", "2023-02")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2023-09-07T25:00", "2023-09-07")]
    [InlineData("2023-09-07T11:61", "2023-09-07T11")]
    [InlineData("1969 (approx.)", "1969")]
    [InlineData("20230907", null)]
    [InlineData("07.09.2023", null)]
    [InlineData("3023", null)]
    [InlineData("circa 1969", null)]
    [InlineData("", null)]
    public void A_date_is_kept_as_far_as_it_is_known(string raw, string? clean) => Assert.Equal(clean, PropertyTypes.Date.Clean(raw));

    [Theory]
    [InlineData("2023-09-07", "2023-09-07", 1)]
    [InlineData("2023-09-07", "2023-09-07T11:05", 1)]
    [InlineData("2023-09-07", "2023-09-08", 5 / 6.0)]
    [InlineData("2023-09-07", "2023-09", 0.5)]
    [InlineData("2023-09-07", "2023", 0)]
    [InlineData("2023-09-07", "1969-09-07", 0)]
    [InlineData("2023", "2023", 1)]
    public void Dates_are_alike_as_far_as_they_begin_alike(string left, string right, double likeness) =>
        Assert.Equal(likeness, PropertyTypes.Date.Compare(left, right), 6);

    [Fact]
    public void A_year_tells_nothing_and_a_day_much()
    {
        Assert.Equal(0, PropertyTypes.Date.Specificity("2023"));
        Assert.Equal(0.625, PropertyTypes.Date.Specificity("2023-09-07"));
        Assert.Equal("date:2023-09", PropertyTypes.Date.NodeId("2023-09"));
    }
}
