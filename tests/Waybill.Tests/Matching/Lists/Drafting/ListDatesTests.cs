using Waybill.Matching.Lists.Drafting;

namespace Waybill.Tests.Matching.Lists.Drafting;

public sealed class ListDatesTests
{
    [Theory]
    [InlineData("2014-03-17", "2014-03-17")]
    [InlineData("2014-03-17T00:00:00.000Z", "2014-03-17")]
    [InlineData("17.3.2014", "2014-03-17")]
    [InlineData("7.8. 1978", "1978-08-07")]
    [InlineData("09/04/2025", "2025-04-09")]
    [InlineData("17 Mar 2014", "2014-03-17")]
    [InlineData("24 April 2009", "2009-04-24")]
    [InlineData("Mar 2014", "2014-03")]
    [InlineData("1958", "1958")]
    [InlineData("circa 1958", "1958~")]
    [InlineData("1958 to 1963", "1958/1963")]
    [InlineData("circa 1979-1982", "1979~/1982~")]
    [InlineData("possibly 23.7.1981", "1981-07-23~")]
    [InlineData("1934.", "1934")]
    [InlineData("31.2.2014", null)]
    [InlineData("17/13/2014", null)]
    [InlineData("1963 to 1958", null)]
    [InlineData("28 September", null)]
    [InlineData("N/D", null)]
    [InlineData("", null)]
    public void Dates_are_read_as_lists_write_them(string text, string? expected) => Assert.Equal(expected, ListDates.Read(text)?.Text);

    [Theory]
    [InlineData("18.1.1970 or 29.3.1965", "1970-01-18 1965-03-29")]
    [InlineData("24.6.1964 or 25.6.1964 or 26.6.1964", "1964-06-24 1964-06-25 1964-06-26")]
    [InlineData("10.2.1983 (or 10.3.1983)", "1983-02-10 1983-03-10")]
    [InlineData("19.2.1968; 1965 or 1966", "1968-02-19 1965 1966")]
    [InlineData("15.4.1957, 22.2.1958", "1957-04-15 1958-02-22")]
    [InlineData("7.8.1965 / 20.2.1972", "1965-08-07 1972-02-20")]
    [InlineData("1967-1969.", "1967/1969")]
    [InlineData("20.8.1963 POB: Tokmak", null)]
    public void Several_dates_are_any_of_them(string text, string? expected) =>
        Assert.Equal(expected, ListDates.ReadAny(text) is { } dates ? string.Join(' ', dates.Select(date => date.Text)) : null);
}
