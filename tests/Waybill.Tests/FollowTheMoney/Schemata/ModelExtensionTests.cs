using System.Globalization;
using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Schemata;

namespace Waybill.Tests.FollowTheMoney.Schemata;

public sealed class ModelExtensionTests
{
    [Fact]
    public void A_shipment_joins_a_sender_and_a_recipient()
    {
        var shipment = Model.ArmsTransfers["Shipment"];

        Assert.True(shipment.IsA("Interval"));
        Assert.Equal(("sender", "recipient", true), (shipment.Edge!.Source.Name, shipment.Edge.Target.Name, shipment.Edge.IsDirected));
        Assert.Equal(["startDate", "date"], shipment.TemporalStart.Select(property => property.Name));
        Assert.Equal("Shipment:vehicle", Model.ArmsTransfers["Vessel"].Find("shipments")?.Reverse?.QName);
        Assert.True(Model.ArmsTransfers["Weapon"].IsMatchable);
        Assert.Null(Model.Default.Find("Weapon"));
    }

    [Fact]
    public void Yaml_and_Json_mean_the_same()
    {
        const string yaml = """
            Drone:
              extends: [Vehicle]
              matchable: true
              caption: [name, tailNumber]
              properties:
                tailNumber: { type: identifier, maxLength: 16 }
                pilot: { label: Flown by, type: entity, range: Person, reverse: { name: dronesFlown, hidden: true } }
            """;
        const string json = """
            {"Drone": {"extends": ["Vehicle"], "matchable": true, "caption": ["name", "tailNumber"], "properties": {
              "tailNumber": {"type": "identifier", "maxLength": 16},
              "pilot": {"label": "Flown by", "type": "entity", "range": "Person", "reverse": {"name": "dronesFlown", "hidden": true}}}}}
            """;

        foreach (var model in new[] { Model.Default.Extend(yaml, "drones.yaml"), Model.Default.Extend(json, "drones.json") })
        {
            var drone = model["Drone"];
            Assert.Equal(["name", "tailNumber"], drone.Caption.Select(property => property.Name));
            Assert.Equal(("Flown by", "Person"), (drone.Find("pilot")!.Label, drone.Find("pilot")!.Range!.Name));
            Assert.Equal((true, true), (model["Person"].Find("dronesFlown")!.IsStub, model["Person"].Find("dronesFlown")!.IsHidden));
            Assert.Equal(16, drone.Find("tailNumber")!.MaxLength);
            Assert.Equal(["registrationDate"], drone.TemporalStart.Skip(1).Select(property => property.Name));
            Assert.Contains(drone, model["Asset"].Descendants);
        }
    }

    [Fact]
    public void Layers_that_each_extend_both_of_the_layer_above_are_walked_once()
    {
        var yaml = new StringBuilder("A0: { properties: { name: { type: name } } }\nB0: {}\n");
        for (var layer = 1; layer < 30; layer++)
            yaml.Append(CultureInfo.InvariantCulture, $"A{layer}: {{ extends: [A{layer - 1}, B{layer - 1}] }}\n")
                .Append(CultureInfo.InvariantCulture, $"B{layer}: {{ extends: [A{layer - 1}, B{layer - 1}] }}\n");

        var model = Model.Default.Extend(yaml.ToString(), "layers.yaml");

        Assert.True(model["A29"].IsA("B0"));
        Assert.NotNull(model["B29"].Find("name"));
    }

    [Fact]
    public void Too_many_generations_are_refused()
    {
        var yaml = new StringBuilder("S0: {}\n");
        for (var at = 1; at < 40; at++)
            yaml.Append(CultureInfo.InvariantCulture, $"S{at}: {{ extends: [S{at - 1}] }}\n");

        var fault = Assert.Throws<ModelException>(() => Model.Default.Extend(yaml.ToString(), "deep.yaml"));

        Assert.Contains("more than 32 generations", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_can_stand_by_itself()
    {
        using var stream = new MemoryStream("Root:\n  properties:\n    name: { type: name }\n"u8.ToArray());

        var model = Model.Load(stream, "own.yaml");

        Assert.Equal(["Root"], model.Schemata.Select(schema => schema.Name));
        Assert.Equal("name", model["Root"].Find("name")!.Type.Name);
    }

    [Theory]
    [InlineData("A: { extends: [Nothing] }", "x.yaml: A.extends: there is no schema 'Nothing' in the model: add it or mend the name")]
    [InlineData("{\"A\": {\"label\": \"\\ud800\"}}", "x.yaml: whole file: a text holds half of a surrogate pair: mend or remove it")]
    [InlineData("A: { extends: [B] }\nB: { extends: [A] }", "x.yaml: A.extends: it extends itself (A < B): break the circle")]
    [InlineData("Person: { extends: [Thing] }", "x.yaml: Person: the model has this schema already: *")]
    [InlineData("A: { properties: { p: { type: nam } } }", "x.yaml: A.properties.p: there is no type 'nam': use one of address, *")]
    [InlineData(
        "A: { properties: { p: { type: identifier, format: vin } } }",
        "x.yaml: A.properties.p: there is no format 'vin' of identifier: *"
    )]
    [InlineData("A: { properties: { p: { type: entity, range: B } } }", "x.yaml: A.properties.p: there is no schema 'B' in the model: *")]
    [InlineData(
        "A: { properties: { p: { type: entity, range: Person, reverse: name } } }",
        "x.yaml: A.properties.p: its reverse 'name' collides with Thing:name: *"
    )]
    [InlineData(
        "A: { properties: { p: { type: entity, range: Thing, reverse: birthDate } } }",
        "x.yaml: A.properties.p: its reverse 'birthDate' collides with Person:birthDate: *"
    )]
    [InlineData(
        "A: { properties: { p: { type: name, reverse: q } } }",
        "x.yaml: A.properties.p: range and reverse are for entities, not for name: *"
    )]
    [InlineData("A: { featured: [q] }", "x.yaml: A.featured: there is no property 'q': add it to the schema or mend the name")]
    [InlineData("A: { edge: { source: a, target: b } }", "x.yaml: A.edge.source: there is no property 'a': *")]
    [InlineData("A: { edge: { source: a } }", "x.yaml: A.edge: 'target' is missing: add 'target'")]
    [InlineData("A: { propertys: {} }", "x.yaml: A.propertys: this key is unknown: use one of label, *")]
    [InlineData("A: { abstract: perhaps }", "x.yaml: A.abstract: neither true nor false: write true or false")]
    [InlineData("A: { properties: { p: { maxLength: -1 } } }", "x.yaml: A.properties.p.maxLength: no whole number above 0: write digits")]
    [InlineData("A: { properties: [] }", "x.yaml: A.properties: a mapping is expected: *")]
    [InlineData("A: { properties: { p: {}, p: {} } }", "x.yaml: A.properties: 'p' stands twice: *")]
    [InlineData("a b: {}", "x.yaml: a b: no name for a schema: *")]
    [InlineData("A: { properties: { Bad: {} } }", "x.yaml: A.properties.Bad: no name for a property: *")]
    [InlineData("A: &x {}\nB: *x", "x.yaml: line 2: an alias: write the value out")]
    [InlineData("A: {", "x.yaml: line *: not YAML (*): mend the syntax")]
    [InlineData("{\"A\": {\n", "x.yaml: line 2: not JSON: mend the syntax")]
    [InlineData("A: {}\n---\nB: {}", "x.yaml: line *: a second document: keep one document in the file")]
    [InlineData("- A", "x.yaml: *: a mapping is expected: *")]
    public void A_file_that_does_not_hold_is_refused_in_one_line(string definitions, string message)
    {
        var fault = Assert.Throws<ModelException>(() => Model.Default.Extend(definitions, "x.yaml"));

        Assert.Matches(
            "^" + string.Join(".*", message.Split('*').Select(System.Text.RegularExpressions.Regex.Escape)) + "$",
            fault.Message
        );
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        var deep = "A: " + string.Concat(Enumerable.Repeat("[", 50)) + string.Concat(Enumerable.Repeat("]", 50));
        Assert.Contains(
            "nested too deeply",
            Assert.Throws<ModelException>(() => Model.Default.Extend(deep, "x")).Message,
            StringComparison.Ordinal
        );

        var large = new string('#', 5 * 1024 * 1024);
        Assert.Contains(
            "more than",
            Assert.Throws<ModelException>(() => Model.Default.Extend(large, "x")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        using var stream = new MemoryStream([.. "A: { label: "u8, 0xFF, .. " }"u8]);

        Assert.Contains(
            "not UTF-8",
            Assert.Throws<ModelException>(() => Model.Default.Extend(stream, "x")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_name() =>
        Assert.NotNull(Model.Default.Extend(Encoding.UTF8.GetString(Encoding.UTF8.Preamble) + "A: { extends: [Thing] }", "x").Find("A"));

    [Fact]
    public void An_empty_file_adds_nothing() => Assert.Equal(69, Model.Default.Extend("", "empty.yaml").Schemata.Count);
}
