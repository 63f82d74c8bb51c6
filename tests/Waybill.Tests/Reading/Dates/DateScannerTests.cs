using Waybill.Core.Time;
using Waybill.Reading.Dates;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Dates;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("on 13 October 2023", "2023-10-13", "At")]
    [InlineData("on October 13, 2023,", "2023-10-13", "At")]
    [InlineData("on 13 October", "2023-10-13", "At")]
    [InlineData("in November", "2022-11", "At")]
    [InlineData("since September 2022", "2022-09", "Since")]
    [InlineData("by 16 February", "2023-02-16", "By")]
    [InlineData("in 2022", "2022", "At")]
    [InlineData("between 7 September and 1 October", "2023-09-07/2023-10-01", "Between")]
    [InlineData("from August 2022 to January 2023", "2022-08/2023-01", "Between")]
    [InlineData("on Friday", "2023-10-13", "At")]
    [InlineData("the day before", "2023-10-17", "At")]
    [InlineData("this year", "2023", "At")]
    [InlineData("last month", "2023-09", "At")]
    [InlineData("2023-10-01", "2023-10-01", "At")]
    [InlineData("last week", "2023-10-09/2023-10-15", "Between")]
    public void Dates_are_resolved_against_publication(string text, string edtf, string relation)
    {
        var date = Assert.Single(new DateScanner(Edtf.Parse("2023-10-18")).Scan(Tokeniser.Cut(text, 0, text.Length)));
        Assert.Equal(edtf, date.Text);
        Assert.Equal(relation, date.Relation.ToString());
        Assert.True(Edtf.TryParse(date.Text, null, out _));
    }

    [Theory]
    [InlineData("on 13 October")]
    [InlineData("last week")]
    [InlineData("on Friday")]
    public void Without_a_date_of_publication_nothing_is_guessed(string text) =>
        Assert.All(new DateScanner(null).Scan(Tokeniser.Cut(text, 0, text.Length)), date => Assert.False(date.IsKnown));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001/9999")]
    public void A_day_of_publication_at_the_end_of_the_calendar_is_none(string published)
    {
        const string Text = "last month, next week, next month, this week, a thousand years ago, in the past 900 years, on Friday";
        Assert.All(
            new DateScanner(Edtf.Parse(published)).Scan(Tokeniser.Cut(Text, 0, Text.Length)),
            date => Assert.False(date.IsKnown && date.From != "0000")
        );
    }

    [Theory]
    [InlineData("they may send arms")]
    [InlineData("a march to the sea")]
    [InlineData("2,000 containers")]
    [InlineData("31 February")]
    public void Other_words_are_no_dates(string text) =>
        Assert.All(new DateScanner(Edtf.Parse("2023-10-18")).Scan(Tokeniser.Cut(text, 0, text.Length)), date => Assert.False(date.IsKnown));
}
