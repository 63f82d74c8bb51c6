using Waybill.Core.Time;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Tests.Matching.Lists.Snapshots;

public sealed class ListingHistoryTests
{
    private const string Key = "KPe.020";
    private static readonly DateOnly Day = new(2023, 9, 7);

    [Theory]
    [InlineData("2023-01-01 has; 2024-01-01 has", ListingStatus.NotListed, 2)]
    [InlineData("2023-09-07 has", ListingStatus.NotListed, 1)]
    // Who came off before the first, or on after the last, stands in none.
    [InlineData("2024-01-01 has 2014-07-28", ListingStatus.Unknown, 1)]
    [InlineData("2023-01-01 has", ListingStatus.Unknown, 1)]
    // A torn one lacks anybody.
    [InlineData("2023-01-01 torn; 2024-01-01 has", ListingStatus.Unknown, 1)]
    [InlineData("2023-09-07 torn", ListingStatus.Unknown, 0)]
    public void Of_who_stands_in_no_snapshot_only_snapshots_around_the_day_tell(string snapshots, ListingStatus expected, int relied)
    {
        var answer = History(snapshots).AbsentOn(Day);

        Assert.True(expected == answer.Status, $"{snapshots}: {answer.Status}: {answer.Because}");
        Assert.NotEmpty(answer.Because);
        Assert.Equal(relied, answer.Relied.Count);
        Assert.DoesNotContain(answer.Relied, snapshot => !snapshot.IsWhole);
    }

    [Theory]
    // Present around the day, and on it.
    [InlineData("2023-01-01 has; 2024-01-01 has", ListingStatus.Listed)]
    [InlineData("2023-09-07 has", ListingStatus.Listed)]
    // A date of listing reaches back from a later snapshot.
    [InlineData("2024-01-01 has 2014-07-28", ListingStatus.Listed)]
    [InlineData("2024-01-01 has 2023-09-07", ListingStatus.Listed)]
    [InlineData("2022-01-01 lacks; 2024-01-01 has 2023-05-01", ListingStatus.Listed)]
    // Taken off and listed again: the date is of the first listing.
    [InlineData("2022-01-01 lacks; 2024-01-01 has 2014-07-28", ListingStatus.Unknown)]
    [InlineData("2023-10-01 lacks; 2024-01-01 has 2014-07-28", ListingStatus.Unknown)]
    [InlineData("2022-01-01 lacks; 2023-01-01 has 2014-07-28; 2024-01-01 has 2014-07-28", ListingStatus.Listed)]
    // Absence counts only on both sides, or on the day.
    [InlineData("2023-01-01 lacks; 2024-01-01 lacks", ListingStatus.NotListed)]
    [InlineData("2023-09-07 lacks", ListingStatus.NotListed)]
    [InlineData("2023-01-01 lacks", ListingStatus.Unknown)]
    [InlineData("2024-01-01 lacks", ListingStatus.Unknown)]
    [InlineData("2023-01-01 torn; 2024-01-01 torn", ListingStatus.Unknown)]
    [InlineData("2023-01-01 lacks; 2024-01-01 torn", ListingStatus.Unknown)]
    // Listed after the day.
    [InlineData("2024-01-01 has 2023-11-30", ListingStatus.NotListed)]
    [InlineData("2023-01-01 has 2014-07-28; 2024-01-01 has 2023-11-30", ListingStatus.Listed)]
    // No dates, or too coarse ones, and no snapshot before.
    [InlineData("2024-01-01 has", ListingStatus.Unknown)]
    [InlineData("2024-01-01 has 2023-09", ListingStatus.Unknown)]
    [InlineData("2024-01-01 has 2023", ListingStatus.Unknown)]
    // After the last snapshot.
    [InlineData("2023-01-01 has 2014-07-28", ListingStatus.Unknown)]
    // Came and went.
    [InlineData("2023-01-01 has; 2024-01-01 lacks", ListingStatus.Unknown)]
    [InlineData("2023-01-01 lacks; 2024-01-01 has", ListingStatus.Unknown)]
    [InlineData("2023-01-01 has; 2023-06-01 lacks; 2024-01-01 has", ListingStatus.Unknown)]
    // The list tells the end.
    [InlineData("2024-01-01 has 2014-07-28 2023-06-01", ListingStatus.NotListed)]
    [InlineData("2024-01-01 has 2014-07-28 2023-12-01", ListingStatus.Listed)]
    [InlineData("2024-01-01 has 2014-07-28 2023", ListingStatus.Unknown)]
    [InlineData("2023-01-01 has 2014-07-28; 2024-01-01 has 2014-07-28 2023-06-01", ListingStatus.NotListed)]
    [InlineData("2023-01-01 lacks; 2023-12-01 lacks; 2024-01-01 has 2023-12-15", ListingStatus.NotListed)]
    public void A_day_is_answered_from_snapshots_and_dates(string snapshots, ListingStatus expected)
    {
        var answer = History(snapshots).WasListed(Key, Day);

        Assert.True(expected == answer.Status, $"{snapshots}: {answer.Status}: {answer.Because}");
        Assert.NotEmpty(answer.Because);
        // A torn snapshot that lacks it is nothing to rely on.
        Assert.DoesNotContain(answer.Relied, snapshot => !snapshot.IsWhole);
    }

    [Fact]
    public void What_was_relied_on_is_told()
    {
        var answer = History("2023-01-01 has; 2023-02-01 has; 2024-01-01 has; 2025-01-01 has").WasListed(Key, Day);

        Assert.Equal([new(2023, 2, 1), new(2024, 1, 1)], answer.Relied.Select(snapshot => snapshot.AsOf));
        Assert.Equal("un-sc of 2023-02-01 and un-sc of 2024-01-01 have it, and none between lacks it", answer.Because);
    }

    [Fact]
    public void More_snapshots_never_turn_listed_into_not_listed_without_a_ground()
    {
        // Whatever the order in which snapshots are given, the answer is the same.
        const string Told = "2022-01-01 lacks; 2023-01-01 has 2022-06-01; 2023-12-01 lacks; 2024-01-01 has 2023-12-20";
        var turned = string.Join("; ", Told.Split("; ").Reverse());

        Assert.Equal(History(Told).WasListed(Key, Day).Because, History(turned).WasListed(Key, Day).Because);
    }

    [Fact]
    public void Snapshots_of_two_lists_are_refused()
    {
        var un = Snapshot("2023-01-01 has");
        var other = new ListSnapshot(ListNames.Ofac, un.AsOf, un.Entities.Values);

        Assert.Throws<ArgumentException>(() => new ListingHistory([un, other]));
    }

    [Fact]
    public void A_real_snapshot_answers_by_its_dates()
    {
        var history = new ListingHistory([ListSnapshot.Of(ListFixtures.Open(ListFixtures.Un), new(2026, 2, 27))]);

        Assert.Equal(ListingStatus.Listed, history.WasListed("KPe.020", Day).Status);
        Assert.Equal(ListingStatus.NotListed, history.WasListed("KPe.020", new(2014, 7, 27)).Status);
        Assert.Equal(ListingStatus.Unknown, history.WasListed("KPe.999", Day).Status);
        Assert.Equal("KPe.020", Assert.Single(history.Snapshots[0].With("imoNumber", "IMO1790183")).Listing.Reference);
    }

    internal static ListSnapshot Snapshot(string told)
    {
        var words = told.Split(' ');
        var date = (int at) => at < words.Length ? Edtf.Parse(words[at]) : null;
        ListedEntity[] listings = words[1] == "has" ? [Listed(Key, date(2), date(3))] : [];
        var day = DateOnly.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture);
        return new(ListNames.UnitedNations, day, listings, words[1] != "torn");
    }

    private static ListingHistory History(string told) => new(told.Split("; ").Select(Snapshot));

    private static ListedEntity Listed(string reference, Edtf? on, Edtf? off) =>
        new()
        {
            Entity = new Entity(Model.Default, "Organization", "un-" + reference),
            Listing = new()
            {
                List = ListNames.UnitedNations,
                Authority = "United Nations Security Council",
                Reference = reference,
                ListedOn = on,
                DelistedOn = off,
            },
            Names = [],
            Place = new("test", 1, null, 0, 0, []),
        };
}
