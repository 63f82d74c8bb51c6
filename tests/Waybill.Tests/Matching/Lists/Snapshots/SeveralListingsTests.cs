using System.Globalization;
using Waybill.Core.Time;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Tests.Matching.Lists.Snapshots;

/// <summary>One entity with several listings, as files that join lists have them.</summary>
public sealed class SeveralListingsTests
{
    private const string Key = "NK-1";
    private static readonly DateOnly Day = new(2022, 1, 1);

    [Theory]
    // Any that held, whichever comes first in the file.
    [InlineData("2026-01-01 a:2021-10-30/2022-10-30 b:2024-01-01/..", ListingStatus.Listed, "a")]
    [InlineData("2026-01-01 b:2024-01-01/.. a:2021-10-30/2022-10-30", ListingStatus.Listed, "a")]
    [InlineData("2026-01-01 ?:/ a:2021-10-30/2022-10-30", ListingStatus.Listed, "a")]
    // None that held.
    [InlineData("2026-01-01 a:2020-10-30/2021-10-30 b:2024-01-01/..", ListingStatus.NotListed, "a")]
    [InlineData("2026-01-01 b:2023-01-01/.. c:2024-01-01/..", ListingStatus.NotListed, "b")]
    [InlineData("2026-01-01 a:2020-10-30/2021-10-30 c:2019-01-01/2020-01-01", ListingStatus.NotListed, "a")]
    // One that tells no day, or one that is too coarse, leaves it open.
    [InlineData("2026-01-01 a:2020-10-30/2021-10-30 ?:/", ListingStatus.Unknown, "?")]
    [InlineData("2026-01-01 a:2022/.. b:2024-01-01/..", ListingStatus.Unknown, "a")]
    // An older snapshot that has it is explained by a listing that held then, or gainsays the dates.
    [InlineData("2021-01-01 a:2020-10-30/..; 2026-01-01 a:2020-10-30/2021-10-30 b:2024-01-01/..", ListingStatus.NotListed, "a")]
    [InlineData("2021-01-01 x:2019-10-30/..; 2026-01-01 b:2023-01-01/.. c:2024-01-01/..", ListingStatus.Listed, "")]
    [InlineData("2022-06-01 x:/; 2026-01-01 a:2020-10-30/2021-10-30 c:2019-01-01/2020-01-01", ListingStatus.Unknown, "x")]
    // Snapshots around the day.
    [InlineData("2021-12-01 a:/; 2022-02-01 a:/ b:/", ListingStatus.Listed, "a")]
    [InlineData("2022-01-01 a:2020-10-30/2021-10-30 b:2021-01-01/2021-02-01", ListingStatus.NotListed, "a")]
    public void Any_that_held_makes_it_listed(string snapshots, ListingStatus expected, string by)
    {
        var answer = new ListingHistory(snapshots.Split("; ").Select(Snapshot)).WasListed(Key, Day);

        Assert.True(expected == answer.Status, $"{snapshots}: {answer.Status}: {answer.Because}");
        Assert.Equal(by, answer.By?.Authority ?? "");
    }

    [Fact]
    public void What_ended_and_what_began_is_told()
    {
        var history = new ListingHistory([Snapshot("2026-01-01 c:2019-01-01/2020-01-01 a:2020-10-30/2021-10-30 b:2024-01-01/..")]);

        Assert.Equal(
            "joined of 2026-01-01 has 3 listings of it, none on the day: that by a had ended on 2021-10-30, that by b began on 2024-01-01",
            history.WasListed(Key, Day).Because
        );
        Assert.Equal("joined of 2026-01-01 has it as listed on 2020-10-30 by a", history.WasListed(Key, new(2021, 1, 1)).Because);
    }

    [Fact]
    public void An_authority_that_came_or_went_is_a_change_and_only_the_end_of_the_last_a_delisting()
    {
        var older = Snapshot("2022-01-01 a:2020-10-30/.. b:2021-01-01/..");
        var one = ListDelta.Between(older, Snapshot("2023-01-01 a:2020-10-30/2022-06-01 b:2021-01-01/.."));
        var both = ListDelta.Between(older, Snapshot("2023-01-01 a:2020-10-30/2022-06-01 b:2021-01-01/2022-06-02"));
        var other = ListDelta.Between(older, Snapshot("2023-01-01 a:2020-10-30/.. c:2021-01-01/.."));

        Assert.Empty(one.Delisted);
        Assert.Equal("delisted on", Assert.Single(Assert.Single(one.Changed).Values).Name);
        Assert.Single(both.Delisted);
        var changed = Assert.Single(Assert.Single(other.Changed).Values);
        Assert.Equal(("authority", "b", "c"), (changed.Name, changed.Removed[0], changed.Added[0]));
    }

    [Fact]
    public void An_end_that_is_still_to_come_is_no_delisting()
    {
        var delta = ListDelta.Between(Snapshot("2022-01-01 a:2020-10-30/.."), Snapshot("2023-01-01 a:2020-10-30/2033-06-01"));

        Assert.Empty(delta.Delisted);
        Assert.Single(delta.Changed);
    }

    private static ListSnapshot Snapshot(string told)
    {
        var words = told.Split(' ');
        var listings = words.Skip(1).Select(Listing).ToList();
        var listed = new ListedEntity
        {
            Entity = new Entity(Model.Default, "Organization", Key),
            Listing = listings[0],
            Further = [.. listings.Skip(1)],
            Names = [],
            Place = new("test", 1, null, 0, 0, []),
        };
        return new("joined", DateOnly.Parse(words[0], CultureInfo.InvariantCulture), [listed]);
    }

    private static Listing Listing(string told)
    {
        var (authority, dates) = (told.Split(':')[0], told.Split(':')[1].Split('/'));
        return new()
        {
            List = "joined",
            Authority = authority,
            Reference = Key,
            ListedOn = dates[0].Length > 0 ? Edtf.Parse(dates[0]) : null,
            DelistedOn = dates[1].Length > 2 ? Edtf.Parse(dates[1]) : null,
        };
    }
}
