using Waybill.Core.Catalogues;
using Waybill.Core.Frames;

namespace Waybill.Tests.Core.Frames;

public sealed class FrameCatalogueTests
{
    [Theory]
    [InlineData("Transfer", "supplier recipient goods carrier route inReturnFor status")]
    [InlineData("Movement", "vessel from to departure arrival cargo")]
    [InlineData("Corroboration", "actor ofClaim")]
    [InlineData("Encounter", "vessel partner place from to")]
    public void Frames_have_their_roles(string frame, string roles) =>
        Assert.Equal(roles, string.Join(' ', FrameCatalogue.Embedded[frame].Roles.Select(role => role.Name)));

    [Theory]
    [InlineData(
        "frames:\n  gift:\n    meaning: m\n    roles: { giver: { filler: party, meaning: m } }",
        "f.yaml:3: frame 'gift' does not begin with a capital letter"
    )]
    [InlineData(
        "frames:\n  Gift:\n    meaning: m\n    roles: { giver: { filler: horse, meaning: m } }",
        "f.yaml:4: 'horse' is no kind of filler"
    )]
    [InlineData(
        "frames:\n  Gift:\n    meaning: m\n    counts: goods\n    roles: { giver: { filler: party, meaning: m } }",
        "counts 'goods', which is none of its roles"
    )]
    [InlineData(
        "frames:\n  Gift:\n    meaning: m\n    rolls: {}\n    roles: { giver: { filler: party, meaning: m } }",
        "unknown key 'rolls'"
    )]
    [InlineData("frames:\n  Gift:\n    meaning: m\n    roles: {}", "frame Gift has no roles")]
    [InlineData("frames:\n  Gift: {}", "'roles' is missing")]
    [InlineData("frame:\n", "'frames' is missing")]
    [InlineData("frames: [", "not YAML")]
    [InlineData("frames: { A: &a { meaning: m }, B: *a }", "an alias")]
    public void A_catalogue_that_does_not_hold_is_refused_with_its_place(string yaml, string message)
    {
        var fault = Assert.Throws<CatalogueException>(() => FrameCatalogue.Parse(yaml, "f.yaml"));

        Assert.StartsWith("f.yaml:", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void A_byte_order_mark_before_the_first_key_is_passed_over()
    {
        const string yaml = "\uFEFFframes:\n  Gift:\n    meaning: m\n    roles: { giver: { filler: party, meaning: m } }";
        Assert.Equal(["Gift"], FrameCatalogue.Parse(yaml, "f.yaml").Names);
    }

    [Fact]
    public void Deep_nesting_is_refused_rather_than_followed() =>
        Assert.Throws<CatalogueException>(() =>
            FrameCatalogue.Parse("frames: " + new string('[', 10_000) + new string(']', 10_000), "f.yaml")
        );
}
