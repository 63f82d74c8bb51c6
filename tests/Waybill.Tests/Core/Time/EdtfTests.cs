using Waybill.Core.Time;

namespace Waybill.Tests.Core.Time;

public sealed class EdtfTests
{
    // The examples of the Library of Congress specification with the days that they may mean.
    [Theory]
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]
    public void Level_0_examples_have_their_days(string text, string earliest, string latest) => HasDays(text, earliest, latest);

    [Theory]
    [InlineData("Y170000002", null, null)]
    [InlineData("Y-170000002", null, null)]
    [InlineData("2001-21", "2001-03-01", "2001-05-31")]
    [InlineData("2001-22", "2001-06-01", "2001-08-31")]
    [InlineData("2001-23", "2001-09-01", "2001-11-30")]
    [InlineData("2001-24", "2001-12-01", "2002-02-28")]
    [InlineData("1984?", "1984-01-01", "1984-12-31")]
    [InlineData("2004-06~", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11", "2004-06-11")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/..", "1985-04-01", null)]
    [InlineData("1985/..", "1985-01-01", null)]
    [InlineData("../1985-04-12", null, "1985-04-12")]
    [InlineData("../1985-04", null, "1985-04-30")]
    [InlineData("../1985", null, "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", null)]
    [InlineData("1985-04/", "1985-04-01", null)]
    [InlineData("1985/", "1985-01-01", null)]
    [InlineData("/1985-04-12", null, "1985-04-12")]
    [InlineData("/1985-04", null, "1985-04-30")]
    [InlineData("/1985", null, "1985-12-31")]
    [InlineData("-1985", null, null)]
    [InlineData("1984~/2004-06", "1984-01-01", "2004-06-30")]
    [InlineData("1984/2004-06~", "1984-01-01", "2004-06-30")]
    [InlineData("1984?/2004%", "1984-01-01", "2004-12-31")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    public void Level_1_examples_have_their_days(string text, string? earliest, string? latest) => HasDays(text, earliest, latest);

    [Theory]
    [InlineData("0000", null, null)]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999-24", "9999-12-01", null)]
    [InlineData("-0044-03-15", null, null)]
    [InlineData("-0500/2024", null, "2024-12-31")]
    [InlineData("2000-02-29", "2000-02-29", "2000-02-29")]
    [InlineData("2024-12/2024", "2024-12-01", "2024-12-31")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31")]
    [InlineData("../..", null, null)]
    public void Edges_have_their_days(string text, string? earliest, string? latest) => HasDays(text, earliest, latest);

    [Theory]
    [InlineData("2024~", true, false)]
    [InlineData("2024?", false, true)]
    [InlineData("2024%", true, true)]
    [InlineData("2024", false, false)]
    [InlineData("2023?/2024~", true, true)]
    [InlineData("../2024-12~", true, false)]
    public void Doubts_are_told_apart(string text, bool approximate, bool uncertain)
    {
        var edtf = Edtf.Parse(text);
        Assert.Equal((approximate, uncertain), (edtf.IsApproximate, edtf.IsUncertain));
    }

    [Fact]
    public void Open_and_unknown_ends_are_told_apart()
    {
        var (open, unknown) = (Edtf.Parse("2024/.."), Edtf.Parse("2024/"));
        Assert.True(open is { HasOpenEnd: true, HasUnknownEnd: false, HasOpenStart: false, IsInterval: true });
        Assert.True(unknown is { HasOpenEnd: false, HasUnknownEnd: true, HasUnknownStart: false, IsInterval: true });
        Assert.NotEqual(open, unknown);
        Assert.True(Edtf.Parse("../2024").HasOpenStart);
        Assert.True(Edtf.Parse("/2024").HasUnknownStart);
    }

    [Fact]
    public void An_interval_has_its_ends_and_a_date_is_its_own()
    {
        var interval = Edtf.Parse("2023-08~/2024?");
        Assert.Equal("2023-08~", interval.Start?.Text);
        Assert.Equal("2024?", interval.End?.Text);
        Assert.Null(Edtf.Parse("../2024").Start);
        Assert.Null(Edtf.Parse("2024/").End);
        var date = Edtf.Parse("2024");
        Assert.Same(date, date.Start);
        Assert.Same(date, date.End);
    }

    [Fact]
    public void Years_beyond_the_calendar_type_still_compare()
    {
        Assert.False(Edtf.Parse("-0500").Overlaps(Edtf.Parse("2024")));
        Assert.False(Edtf.Parse("Y170000002").Overlaps(Edtf.Parse("Y-170000002")));
        Assert.True(Edtf.Parse("2024/..").Contains(Edtf.Parse("Y170000002")));
    }

    [Fact]
    public void Factories_write_what_they_mean()
    {
        Assert.Equal("2024-09-05", Edtf.Day(new DateOnly(2024, 9, 5)).Text);
        Assert.Equal("2023-08-01/2024-01-31", Edtf.Interval(new DateOnly(2023, 8, 1), new DateOnly(2024, 1, 31)).Text);
        Assert.Equal("../2024-01-31", Edtf.Interval(null, new DateOnly(2024, 1, 31)).Text);
        Assert.Equal("2023-08-01/..", Edtf.Interval(new DateOnly(2023, 8, 1), null).Text);
        Assert.Equal("../..", Edtf.Interval(null, null).Text);
        Assert.Throws<ArgumentException>(() => Edtf.Interval(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 1)));
    }

    private static void HasDays(string text, string? earliest, string? latest)
    {
        var edtf = Edtf.Parse(text);
        Assert.Equal(text, edtf.Text);
        Assert.Equal((earliest, latest), (edtf.Earliest?.ToString("yyyy-MM-dd"), edtf.Latest?.ToString("yyyy-MM-dd")));
    }
}
