using System.Text;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Tests.Matching.Lists.Snapshots;

public sealed class ListDeltaTests
{
    private static readonly DateOnly Then = new(2026, 1, 1);
    private static readonly DateOnly Now = new(2026, 2, 27);

    [Fact]
    public void Added_changed_and_delisted_come_apart()
    {
        var older = Text()
            .Replace("<VALUE>2022-07-26</VALUE>", "<VALUE>2021-01-01</VALUE>", StringComparison.Ordinal)
            .Replace("Korea Mirae Shipping Co. Ltd", "Korea Mirae Shipping", StringComparison.Ordinal)
            .Replace("KPe.002", "KPe.902", StringComparison.Ordinal);
        var delta = ListDelta.Between(Snapshot(older, Then), Snapshot(Text(), Now));

        Assert.Equal("KPe.002", Assert.Single(delta.Added).Listing.Reference);
        Assert.Equal("KPe.902", Assert.Single(delta.Delisted).Listing.Reference);
        Assert.Equal(["KPe.020", "KPe.063"], delta.Changed.Select(change => change.Newer.Listing.Reference));
        var values = delta.Changed[0].Values.ToDictionary(value => value.Name);
        Assert.Equal(["alias", "names", "updated"], values.Keys.Order());
        Assert.Equal(["Korea Mirae Shipping"], values["alias"].Removed);
        Assert.Equal(["Korea Mirae Shipping Co. Ltd"], values["alias"].Added);
    }

    [Fact]
    public void The_same_list_has_no_delta_wherever_its_rows_stand()
    {
        var moved = Text().Replace("  <ENTITIES>", "\n\n  <ENTITIES>", StringComparison.Ordinal);
        var delta = ListDelta.Between(Snapshot(Text(), Then), Snapshot(moved, Now));

        Assert.Empty(delta.Added);
        Assert.Empty(delta.Changed);
        Assert.Empty(delta.Delisted);
    }

    [Fact]
    public void Absence_from_a_torn_list_is_no_delisting()
    {
        var torn = Text()[..Text().IndexOf("KPe.020", StringComparison.Ordinal)];
        var (whole, cut) = (Snapshot(Text(), Then), Snapshot(torn, Now));

        Assert.False(cut.IsWhole);
        Assert.Empty(ListDelta.Between(whole, cut).Delisted);
        Assert.Empty(ListDelta.Between(new(cut.List, Then, cut.Entities.Values, false), new(whole.List, Now, whole.Entities.Values)).Added);
    }

    [Fact]
    public void Two_lists_or_a_wrong_order_are_refused()
    {
        var un = Snapshot(Text(), Then);

        Assert.Throws<ArgumentException>(() => ListDelta.Between(un, new(ListNames.Ofac, Now, [])));
        Assert.Throws<ArgumentException>(() => ListDelta.Between(new(un.List, Now, []), un));
    }

    private static string Text() => Encoding.UTF8.GetString(ListFixtures.Bytes("un-extract.xml"));

    private static ListSnapshot Snapshot(string xml, DateOnly asOf) =>
        ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("un.xml", xml)), asOf);
}
