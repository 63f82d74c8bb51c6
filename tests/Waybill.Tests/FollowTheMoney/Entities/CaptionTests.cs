using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;

namespace Waybill.Tests.FollowTheMoney.Entities;

public sealed class CaptionTests
{
    [Theory]
    [InlineData("Компания Мираэ|Korea Mirae Shipping", "Korea Mirae Shipping")]
    [InlineData("청천강|清川江", "清川江")]
    [InlineData("SHIPPING, Korea Mirae|Korea Mirae SHIPPING", "Korea Mirae SHIPPING")]
    [InlineData("Korea Mirae Shipping|Korea Mirae Shiping|Haeyang Crew Management|Korea Mirae Shipping Co.", "Korea Mirae Shipping")]
    [InlineData("KOREA MIRAE SHIPPING|Korea Mirae Shipping", "Korea Mirae Shipping")]
    public void Of_several_names_the_central_one_in_Latin_letters_is_the_caption(string names, string caption)
    {
        var entity = new Entity(Model.Default, "Company", "c");
        foreach (var name in names.Split('|'))
            entity.AddRaw("name", name);

        Assert.Equal(caption, entity.Caption);
    }

    [Fact]
    public void Names_of_a_million_letters_are_compared_by_their_beginnings()
    {
        var entity = new Entity(Model.Default, "Company", "c");
        foreach (var name in new[] { "Mirae ", "Mirae Shipping " })
            entity.AddRaw("name", name + new string('a', 1_000_000));

        Assert.StartsWith("Mirae", entity.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_names_does_not_matter()
    {
        string[] names = ["Jabhat al-Nusrah", "Al-Nusrah Front", "AL-NUSRAH FRONT", "The Victory Front", "Nusrah Front"];
        var captions = names.Select(
            (_, at) =>
            {
                var entity = new Entity(Model.Default, "Organization", "o");
                foreach (var name in names.Skip(at).Concat(names.Take(at)))
                    entity.AddRaw("name", name);
                return entity.Caption;
            }
        );

        Assert.Equal("Al-Nusrah Front", Assert.Single(captions.Distinct()));
    }

    [Fact]
    public void The_next_caption_property_serves_where_the_first_has_no_value()
    {
        var vessel = new Entity(Model.Default, "Vessel", "v");
        Assert.Equal("Vessel", vessel.Caption);

        vessel.Add("imoNumber", "7937317");
        Assert.Equal("IMO7937317", vessel.Caption);

        vessel.Add("name", "CHONG CHON GANG");
        Assert.Equal("CHONG CHON GANG", vessel.Caption);
    }

    [Fact]
    public void A_caption_that_was_given_stays_until_it_is_taken_back()
    {
        var vessel = new Entity(Model.Default, "Vessel", "v") { Caption = "the ship" };
        vessel.Add("name", "CHONG CHON GANG");
        Assert.Equal("the ship", vessel.Caption);

        vessel.Caption = null;
        Assert.Equal("CHONG CHON GANG", vessel.Caption);
    }
}
