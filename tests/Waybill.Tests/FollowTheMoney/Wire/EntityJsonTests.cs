using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Wire;

namespace Waybill.Tests.FollowTheMoney.Wire;

public sealed class EntityJsonTests
{
    [Fact]
    public void Entities_come_back_as_they_were_written()
    {
        var entities = Fixture.Entities();
        var back = Fixture.Read(Fixture.Write(entities));

        Assert.Equal(entities, back.Select(line => line.Value!));
        Assert.Equal(entities.Select(entity => entity.Caption), back.Select(line => line.Value!.Caption));
        Assert.All(back, line => Assert.Empty(line.Faults));
        Assert.Equal(Fixture.Write(entities), Fixture.Write(back.Select(line => line.Value!)));
    }

    [Fact]
    public void The_written_form_is_the_one_written_down() => Expectation.Holds("entities.jsonl", Fixture.Write(Fixture.Entities()));

    [Fact]
    public void All_fields_are_read()
    {
        var entity = Fixture.Entity("unsc-690735");

        Assert.Equal(
            ("KOREA MINING DEVELOPMENT TRADING CORPORATION", "Organization", true),
            (entity.Caption, entity.Schema.Name, entity.Target)
        );
        Assert.Equal(["un_sc_sanctions"], entity.Datasets);
        Assert.Equal(
            ("2023-04-20T10:52:14", "2026-02-27T00:00:00", "2024-01-12T09:02:01"),
            (entity.FirstSeen, entity.LastSeen, entity.LastChange)
        );
        Assert.Equal(["kp-green-pine"], Fixture.Entity("unsc-690761").Referents);
        Assert.Equal("""{"dataid":6908046,"list":"DPRK"}""", Fixture.Entity("sanction-1").Context["source_row"]);
    }

    [Fact]
    public async Task Reading_without_waiting_gives_the_same()
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Fixture.Text));
        var read = new List<string>();
        await foreach (var line in EntityJson.ReadAsync(stream, Model.Default, "entities.jsonl"))
            read.Add(line.Value!.Id);

        Assert.Equal(Fixture.Entities().Select(entity => entity.Id), read);
    }

    [Fact]
    public void A_value_that_is_an_entity_counts_as_its_id_and_numbers_as_texts()
    {
        var line = Assert.Single(
            Fixture.Read(
                """
                {"id":"o","schema":"Ownership","properties":{"owner":[{"id":"p","schema":"Person"}],"asset":"a","percentage":[51,null]}}
                """
            )
        );

        Assert.Empty(line.Faults);
        Assert.Equal(["p"], line.Value!.Get("owner"));
        Assert.Equal(["a"], line.Value.Get("asset"));
        Assert.Equal(["51"], line.Value.Get("percentage"));
    }

    [Fact]
    public void Properties_that_only_look_back_are_passed_over()
    {
        var line = Assert.Single(
            Fixture.Read("""{"id":"p","schema":"Person","properties":{"name":["A"],"ownershipOwner":[{"id":"o"}]}}""")
        );

        Assert.Empty(line.Faults);
        Assert.Equal("name", Assert.Single(line.Value!.Properties).Property.Name);
    }

    [Theory]
    [InlineData("""{"id":"p","schema":"Person","properties":{"nam":["A"]}}""", "Person has no property 'nam': its values are left out")]
    [InlineData(
        """{"id":"p","schema":"Person","properties":{"name":[["A"]]}}""",
        "a value is neither text nor number nor entity: it is left out"
    )]
    [InlineData("""{"id":"p","schema":"Person","properties":[]}""", "'properties' is no JSON object: write names with lists of values")]
    public void What_is_left_out_of_an_entity_is_told(string json, string fault)
    {
        var line = Assert.Single(Fixture.Read(json));

        Assert.NotNull(line.Value);
        Assert.Equal("entities.jsonl:1: " + fault, Assert.Single(line.Faults).ToString());
    }

    [Theory]
    [InlineData("""{"schema":"Person"}""", "the entity has no id: give it one")]
    [InlineData("""{"id":7,"schema":"Person"}""", "the entity has no id: give it one")]
    [InlineData("""{"id":"p"}""", "the entity has no schema: give it one")]
    [InlineData("""{"id":"p","schema":"Spaceship"}""", "the model has no schema 'Spaceship': mend the name or extend the model")]
    [InlineData("""["p"]""", "an entity is a JSON object: write {\"id\": …, \"schema\": …, \"properties\": …}")]
    [InlineData("""{"id":"p","schema":"Per""", "not JSON at byte 23, or nested more than 16 deep: mend or remove the line")]
    [InlineData("""{"id":"p\uD800","schema":"Person"}""", "a text holds half of a surrogate pair: mend or remove the line")]
    public void A_line_that_cannot_be_used_is_told_and_the_rest_goes_on(string bad, string fault)
    {
        var lines = Fixture.Read($$"""{"id":"a","schema":"Person"}{{"\n"}}{{bad}}{{"\r\n\n"}}{"id":"b","schema":"Person"}""");

        Assert.Equal(["a", null, "b"], lines.Select(line => line.Value?.Id));
        Assert.Equal([1, 2, 4], lines.Select(line => line.Line));
        Assert.Equal("entities.jsonl:2: " + fault, Assert.Single(lines[1].Faults).ToString());
    }

    [Fact]
    public void A_line_that_is_not_UTF8_is_told()
    {
        var lines = Fixture.Read([.. "{\"id\":\""u8, 0xC3, 0x28, .. "\",\"schema\":\"Person\"}\n{\"id\":\"b\",\"schema\":\"Person\"}"u8]);

        Assert.Equal("entities.jsonl:1: not UTF-8: convert the file", Assert.Single(lines[0].Faults).ToString());
        Assert.Equal("b", lines[1].Value!.Id);
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over_without_being_held()
    {
        const int longest = 100_000;
        using var endless = new LongLine(50_000_000, "\n{\"id\":\"b\",\"schema\":\"Person\"}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();

        var lines = EntityJson.Read(endless, Model.Default, "x", new() { LongestLine = longest }).ToList();

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * longest);
        Assert.Equal(
            "x:1: the line has more than 100000 bytes: leave the line out; where its quotes are open, close them",
            lines[0].Faults[0].ToString()
        );
        Assert.Equal((2L, "b"), (lines[1].Line, lines[1].Value!.Id));
    }

    [Fact]
    public void Depth_and_number_of_values_are_bounded()
    {
        var deep = $$"""{"id":"p","schema":"Person","x":{{new string('[', 60)}}{{new string(']', 60)}}}""";
        Assert.Contains("nested more than 16 deep", Assert.Single(Fixture.Read(deep)).Faults[0].Cause, StringComparison.Ordinal);

        var aliases = string.Join(',', Enumerable.Range(0, 50));
        var many = $$$"""{"id":"p","schema":"Person","properties":{"alias":[{{{aliases}}}]}}""";
        var line = Assert.Single(Fixture.Read(many, new() { MostValues = 10 }));
        Assert.Equal(10, line.Value!.Names.Count);
        Assert.Equal("the entity has more than 10 values", Assert.Single(line.Faults).Cause);
    }

    [Fact]
    public void A_name_from_outside_is_shown_without_control_characters()
    {
        var line = Assert.Single(Fixture.Read("{\"id\":\"p\",\"schema\":\"A\\u001b[31m\\n" + new string('x', 500) + "\"}"));

        Assert.DoesNotContain(line.Faults[0].ToString(), char.IsControl);
        Assert.InRange(line.Faults[0].ToString().Length, 1, 200);
    }

    /// <summary>A line of that many bytes, and what stands behind it.</summary>
    private sealed class LongLine(long length, string behind) : MemoryStream(Encoding.UTF8.GetBytes(behind))
    {
        private long left = length;

        public override int Read(Span<byte> buffer)
        {
            if (left == 0)
                return base.Read(buffer);
            var count = (int)Math.Min(left, buffer.Length);
            buffer[..count].Fill((byte)'x');
            left -= count;
            return count;
        }
    }
}
