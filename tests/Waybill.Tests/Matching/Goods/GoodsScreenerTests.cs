using System.Globalization;
using Waybill.Core.Goods;
using Waybill.Matching.Goods;

namespace Waybill.Tests.Matching.Goods;

public sealed class GoodsScreenerTests
{
    [Fact]
    public void The_list_has_fifty_codes_of_six_digits_in_six_tiers()
    {
        var list = GoodsCatalogue.PriorityList;

        Assert.Equal(50, list.Select(goods => goods.Code!.Value.Digits).Distinct().Count());
        Assert.All(list, goods => Assert.Equal(6, goods.Code!.Value.Digits.Length));
        var tiers = list.GroupBy(goods => goods.Tier!.Name).Select(tier => $"{tier.Key}={tier.Count()}");
        Assert.Equal(["1=4", "2=5", "3.A=16", "3.B=9", "4.A=11", "4.B=5"], tiers);
        Assert.All(list, goods => Assert.Contains("bis.gov", goods.Source, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("spare parts")]
    [InlineData("general cargo")]
    [InlineData("hardware")]
    public void Words_of_any_invoice_are_no_arms(string description) => Assert.Empty(GoodsScreener.Screen(description));

    [Theory]
    [InlineData("8542.31")]
    [InlineData("85423190")]
    [InlineData("8542 31 9000")]
    public void A_national_code_is_listed_by_its_first_six_digits(string code)
    {
        var hit = Assert.Single(Screen(code));

        Assert.Equal(GoodsGround.Code, hit.Ground);
        Assert.Equal("1", hit.Goods.Tier!.Name);
        Assert.Equal("8542.31", hit.Goods.Code.ToString());
        Assert.NotEmpty(hit.Reasons);
    }

    [Fact]
    public void A_heading_contains_its_listed_codes()
    {
        var hits = Screen("8542");

        Assert.Equal(["8542.31", "8542.32", "8542.33", "8542.39"], hits.Select(hit => hit.Goods.Code.ToString()));
        Assert.All(hits, hit => Assert.Equal(GoodsGround.Contained, hit.Ground));
        Assert.All(hits, hit => Assert.Contains("contains 4 listed codes", Assert.Single(hit.Reasons).Says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("9306.30.90", "arms:ammunition", "arms:munitions arms")]
    [InlineData("9306.90", "arms:munitions", "arms")]
    [InlineData("930120", "arms", "")]
    [InlineData("93", "arms", "")]
    [InlineData("8710.00", "arms:vehicle", "arms")]
    [InlineData("890610", "arms:warship", "arms")]
    public void Codes_of_arms_have_their_class_and_the_classes_above(string code, string of, string broader)
    {
        var hit = Assert.Single(Screen(code));

        Assert.Equal(of, hit.Goods.Class!.Id);
        Assert.Equal(broader, string.Join(' ', hit.Goods.Broader.Select(above => above.Id)));
        Assert.Equal(GoodsGround.Code, hit.Ground);
    }

    [Theory]
    [InlineData("8906", "8906.10")]
    [InlineData("8805", "8805.21")]
    public void A_heading_of_civil_and_other_goods_contains_what_is_arms(string code, string contained)
    {
        var hit = Assert.Single(Screen(code));

        Assert.Equal(GoodsGround.Contained, hit.Ground);
        Assert.Equal(contained, hit.Goods.Code.ToString());
    }

    [Theory]
    [InlineData("8802")]
    [InlineData("880240")]
    [InlineData("610910")]
    [InlineData("85")]
    public void A_code_that_is_no_arms_by_name_is_not_made_arms(string code) =>
        Assert.DoesNotContain(Screen(code), hit => hit.Goods.Class is not null);

    [Theory]
    [InlineData("Ceramic multilayer capacitors 0.1uF 50V SMD", "8532.24")]
    [InlineData("TANTALUM CAPACITOR 100 uF", "8532.21")]
    [InlineData("CNC horizontal lathe for metal", "8458.11")]
    [InlineData("deep groove ball bearings 6204-2RS", "8482.10")]
    [InlineData("digital oscilloscope 200 MHz", "9030.20")]
    public void Words_find_the_code(string description, string code)
    {
        var hit = GoodsScreener.Screen(description)[0];

        Assert.Equal(code, hit.Goods.Code.ToString());
        Assert.Contains(hit.Reasons, reason => reason.Feature == "agrees");
    }

    [Theory]
    [InlineData("memories", "8542.32")]
    [InlineData("flash memory", "8542.32")]
    [InlineData("memory module DDR4 16 GB", "8542.32")]
    [InlineData("servers", "8471.50")]
    [InlineData("rack server, 2U", "8471.50")]
    [InlineData("power supply", "8504.40")]
    [InlineData("laptop power supplies, 65 W", "8504.40")]
    [InlineData("power supply for computers", "8504.40")]
    public void Goods_are_found_by_what_trade_calls_them(string description, string code) =>
        Assert.Contains(GoodsScreener.Screen(description), hit => hit.Goods.Code.ToString() == code);

    [Theory]
    [InlineData("nitroglycerin")]
    [InlineData("nitroglycerine")]
    public void An_explosive_is_one_in_either_spelling(string description) =>
        Assert.Contains(GoodsScreener.Screen(description), hit => hit.Goods.Source == "ML8");

    [Theory]
    [InlineData("land mine book")]
    [InlineData("gunpowder green tea")]
    [InlineData("warhead candy, 24 pcs")]
    [InlineData("shotgun microphone")]
    [InlineData("grenade perfume 50 ml")]
    [InlineData("missile poster")]
    [InlineData("tank T-shirts")]
    [InlineData("cement mortar")]
    [InlineData("confetti cannon")]
    [InlineData("memory foam mattress")]
    [InlineData("memory stick")]
    [InlineData("salad servers")]
    [InlineData("server cabinet")]
    [InlineData("power supply cable")]
    public void A_thing_for_everybody_is_none_of_arms_whatever_its_kind(string description) =>
        Assert.Empty(GoodsScreener.Screen(description));

    [Theory]
    [InlineData("land mines, books", "arms:")]
    [InlineData("books and assault rifles", "arms:small-arms")]
    [InlineData("82 mm mortar", "arms:")]
    [InlineData("mortar shells", "arms:")]
    public void Arms_beside_such_a_thing_stay_arms(string description, string of) =>
        Assert.Contains(GoodsScreener.Screen(description), hit => hit.Goods.Class?.Id.StartsWith(of, StringComparison.Ordinal) == true);

    [Theory]
    [InlineData("152mm artillery shells", "arms:shell-152mm")]
    [InlineData("Geran-2 drones", "arms:shahed")]
    [InlineData("assault rifles", "arms:small-arms")]
    public void Words_find_the_class_of_arms_and_not_those_above(string description, string of)
    {
        var classes = GoodsScreener.Screen(description).Select(hit => hit.Goods.Class?.Id).OfType<string>().ToList();

        Assert.Equal(of, classes[0]);
        Assert.DoesNotContain(classes, other => other != of && GoodsTree.Embedded.IsWithin(of, other));
    }

    [Theory]
    [InlineData("night vision goggles, 3rd generation", "ML15")]
    [InlineData("fibre optic gyroscopes", "7.A")]
    [InlineData("plastic explosives", "ML8")]
    [InlineData("turbojet engines for models", "9.A")]
    [InlineData("carbon fiber T700", "1.A.2 and 1.C.10")]
    public void Plain_words_find_what_control_lists_have(string description, string category) =>
        Assert.Contains(
            GoodsScreener.Screen(description),
            hit => hit.Goods.List == "Wassenaar Arrangement" && hit.Goods.Source == category
        );

    [Theory]
    [InlineData("cotton shirts")]
    [InlineData("lithium batteries")]
    [InlineData("servo motors")]
    [InlineData("laser printer cartridges")]
    [InlineData("motorcycle helmets")]
    [InlineData("steel pipe 152 mm")]
    [InlineData("wooden furniture parts")]
    [InlineData("cooling system")]
    [InlineData("fuel tank")]
    [InlineData("sea salt")]
    [InlineData("")]
    [InlineData(" . , ; ")]
    public void Numbers_general_words_and_words_of_other_goods_find_nothing(string description) =>
        Assert.Empty(GoodsScreener.Screen(description));

    [Fact]
    public void Another_calibre_is_other_goods() =>
        Assert.DoesNotContain(
            GoodsScreener.Screen("152 mm artillery shell"),
            hit => hit.Goods.Class?.Id is "arms:shell-155mm" or "arms:shell-130mm"
        );

    [Theory]
    [InlineData("inertial navigation units", "9014.20")]
    [InlineData("inertial navigation equipment", "9014.20")]
    [InlineData("inertial measurement unit", "9014.20")]
    public void A_unit_or_a_device_is_a_system(string description, string code) =>
        Assert.Contains(GoodsScreener.Screen(description), hit => hit.Goods.Code.ToString() == code);

    [Theory]
    // What is not said to be a thing of the kind is none.
    [InlineData("inertial navigation handbook")]
    [InlineData("fire control panel")]
    [InlineData("heating unit")]
    [InlineData("tank container")]
    [InlineData("ISO tank containers, 24,000 l")]
    [InlineData("tank wagons")]
    [InlineData("mortar mixer")]
    public void Another_last_word_is_another_thing(string description) => Assert.Empty(GoodsScreener.Screen(description));

    [Theory]
    [InlineData("tanks")]
    [InlineData("T-72 tanks, in containers")]
    [InlineData("a tank container, two tanks")]
    public void A_container_elsewhere_makes_a_tank_no_container(string description) =>
        Assert.Contains(GoodsScreener.Screen(description), hit => hit.Goods.Class?.Id == "arms:tank");

    [Theory]
    [InlineData("horizontal lathe, second-hand, with a box of spare tools")]
    [InlineData("inertial navigation units, used")]
    public void The_score_is_what_the_reasons_make_it(string description)
    {
        foreach (var hit in GoodsScreener.Screen(description, 0.1))
        {
            double Sum(string feature) => hit.Reasons.Where(reason => reason.Feature == feature).Sum(reason => reason.Weight);
            Assert.Equal(Sum("agrees") / (Sum("agrees") + (0.6 * Sum("missing")) + (0.06 * Sum("further"))), hit.Score, 9);
        }
    }

    [Fact]
    public void Rarer_words_weigh_more()
    {
        var hit = Assert.Single(GoodsScreener.Screen("tapered roller bearing"), one => one.Goods.Code.ToString() == "8482.20");
        double Weight(string word) => hit.Reasons.Single(reason => reason.Word == word).Weight;

        Assert.True(Weight("tapered") > Weight("roller"));
        Assert.True(Weight("roller") > Weight("bearing"));
    }

    private static IReadOnlyList<GoodsHit> Screen(string code) => GoodsScreener.Screen(HsCode.Parse(code, CultureInfo.InvariantCulture));
}
