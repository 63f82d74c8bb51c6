using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Types;

namespace Waybill.Tests.FollowTheMoney.Schemata;

public sealed class ModelTests
{
    private static readonly Model Default = Model.Default;

    [Fact]
    public void The_default_model_is_that_of_release_4_5()
    {
        Assert.Equal("4.5.2", Model.Version);
        Assert.Equal((69, 602), (Default.Schemata.Count, Default.Properties.Count));
        Assert.Equal(20, PropertyTypes.All.Count);
    }

    [Fact]
    public void The_whole_of_both_models_is_the_one_written_down()
    {
        var text = new StringBuilder();
        foreach (var schema in Model.ArmsTransfers.Schemata)
        {
            text.Append(schema.Name).Append(" < ").AppendJoin(", ", schema.Extends);
            text.Append(schema.IsMatchable ? " matchable" : "").Append(schema.IsAbstract ? " abstract" : "");
            text.Append(schema.Edge is { } edge ? $" {edge.Source.Name}{(edge.IsDirected ? " -> " : " -- ")}{edge.Target.Name}" : "")
                .Append('\n');
            foreach (var property in schema.Properties.Where(property => property.Schema == schema))
            {
                text.Append("  ").Append(property.Name).Append(": ").Append(property.Type);
                text.Append(property.Format is { } format ? $" {format}" : "").Append(property.Range is { } range ? $" {range}" : "");
                text.Append(property.Reverse is { } reverse ? $" <-> {reverse.Name}" : "").Append(property.IsStub ? " stub" : "");
                text.Append(property.IsMatchable ? " matchable" : "").Append(property.IsHidden ? " hidden" : "").Append('\n');
            }
        }

        Expectation.Holds("models.txt", text.ToString());
    }

    [Fact]
    public void A_company_is_an_organization_and_an_asset()
    {
        var company = Default["Company"];

        Assert.Equal(["Asset", "Organization"], company.Extends.Select(schema => schema.Name));
        Assert.Equal(
            ["Asset", "Company", "LegalEntity", "Organization", "Thing", "Value"],
            company.Ancestors.Select(schema => schema.Name)
        );
        Assert.True(company.IsA("Asset") && company.IsA(Default["LegalEntity"]) && company.IsA(company));
        Assert.False(company.IsA("Person") || Default["LegalEntity"].IsA(company));
        Assert.Contains(company, Default["Thing"].Descendants);
        Assert.DoesNotContain(company, company.Descendants);
    }

    [Fact]
    public void A_property_is_inherited_from_where_it_is_defined()
    {
        var property = Default["Vessel"].Find("name")!;

        Assert.Equal("Thing:name", property.QName);
        Assert.Same(property, Default.FindProperty("Thing:name"));
        Assert.Same(property, Default["Person"].Find("name"));
        Assert.Null(Default["Vessel"].Find("birthDate"));
        Assert.Null(Default.FindProperty("Vessel:name"));
    }

    [Fact]
    public void A_reverse_is_a_stub_at_the_other_end_and_all_below_have_it()
    {
        var owner = Default.FindProperty("Ownership:owner")!;

        Assert.Equal("LegalEntity:ownershipOwner", owner.Reverse?.QName);
        Assert.Same(owner, owner.Reverse?.Reverse);
        Assert.Equal((true, "Ownership"), (owner.Reverse!.IsStub, owner.Reverse.Range?.Name));
        Assert.Same(owner.Reverse, Default["Company"].Find("ownershipOwner"));
        Assert.False(owner.IsStub);
        Assert.Equal("LegalEntity", owner.Range?.Name);
    }

    [Fact]
    public void Edges_have_a_source_a_target_and_a_direction()
    {
        var (ownership, family) = (Default["Ownership"].Edge!, Default["Family"].Edge!);

        Assert.Equal(("owner", "asset", true), (ownership.Source.Name, ownership.Target.Name, ownership.IsDirected));
        Assert.Equal(("person", "relative", false), (family.Source.Name, family.Target.Name, family.IsDirected));
        Assert.Equal(["percentage"], ownership.Caption.Select(property => property.Name));
        Assert.Equal(16, Default.Schemata.Count(schema => schema.IsEdge));
        Assert.False(Default["Vessel"].IsEdge);
    }

    [Fact]
    public void Time_runs_from_and_to_the_properties_of_the_extent()
    {
        Assert.Equal(["startDate", "date"], Default["Ownership"].TemporalStart.Select(property => property.Name));
        Assert.Equal(["deathDate"], Default["Person"].TemporalEnd.Select(property => property.Name));
        Assert.Empty(Default["Address"].TemporalStart);
    }

    [Fact]
    public void Whoever_is_compared_is_compared_up_and_down_the_lineage_alone()
    {
        Assert.Equal(["Company", "LegalEntity", "Organization"], Default["Company"].MatchableSchemata.Select(schema => schema.Name));
        Assert.Equal(
            ["Company", "LegalEntity", "Organization", "Person", "PublicBody"],
            Default["LegalEntity"].MatchableSchemata.Select(schema => schema.Name)
        );
        Assert.True(Default["Person"].CanMatch(Default["LegalEntity"]));
        Assert.False(Default["Person"].CanMatch(Default["Company"]));
        Assert.Empty(Default["Ownership"].MatchableSchemata);
    }

    [Theory]
    [InlineData("LegalEntity", "Company", "Company")]
    [InlineData("Thing", "Vessel", "Vessel")]
    [InlineData("Person", "Person", "Person")]
    public void Of_two_schemata_the_more_specific_is_common(string left, string right, string common)
    {
        Assert.Equal(common, Default.CommonSchema(Default[left], Default[right]).Name);
        Assert.Equal(common, Default.CommonSchema(Default[right], Default[left]).Name);
    }

    [Theory]
    [InlineData("Person", "Company")]
    [InlineData("Vessel", "Ownership")]
    public void Schemata_of_which_neither_extends_the_other_have_none_in_common(string left, string right) =>
        Assert.Throws<InvalidOperationException>(() => Default.CommonSchema(Default[left], Default[right]));

    [Fact]
    public void Flags_and_formats_are_those_of_the_model()
    {
        Assert.Equal(("imo", 16), (Default.FindProperty("Vessel:imoNumber")!.Format, Default.FindProperty("Vessel:imoNumber")!.MaxLength));
        Assert.False(Default.FindProperty("Thing:weakAlias")!.IsMatchable);
        Assert.True(Default.FindProperty("Thing:name")!.IsMatchable);
        Assert.True(Default.FindProperty("Vehicle:owner")!.IsDeprecated);
        Assert.True(Default["Thing"].IsAbstract);
        Assert.Equal(["name", "imoNumber"], Default["Vessel"].Caption.Select(property => property.Name));
        Assert.Equal(["person", "associate"], Default["Associate"].Required.Select(property => property.Name));
    }

    [Fact]
    public void Every_format_that_the_model_names_is_known() =>
        Assert.Empty(Default.Properties.Select(property => property.Format).OfType<string>().Except(PropertyTypes.IdentifierFormats));

    [Theory]
    [InlineData("BankAccount", "Bank account")]
    [InlineData("Vessel", "Vessel")]
    public void Labels_are_made_of_names(string schema, string label) => Assert.Equal(label, Default[schema].Label);

    [Fact]
    public void An_unknown_schema_is_said_by_name() =>
        Assert.Contains("'Spaceship'", Assert.Throws<KeyNotFoundException>(() => Default["Spaceship"]).Message, StringComparison.Ordinal);
}
