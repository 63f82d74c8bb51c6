using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Waybill.FollowTheMoney.Statements;
using Waybill.FollowTheMoney.Wire;
using Always = Waybill.Tests.Core.Property;

namespace Waybill.Tests.FollowTheMoney.Wire;

public sealed class StatementWireTests
{
    private static readonly Gen<string> Texts = Gen.Elements([.. "abC0 ,\"'\n\r\t;\\{}éЖ한\u2028"])
        .ArrayOf()
        .Select(letters => "x" + new string(letters));

    private static readonly Gen<Statement> Statements =
        from said in Texts.ArrayOf(5)
        from extra in Gen.OneOf(Gen.Constant<string?>(null), Texts.Select(text => (string?)text)).ArrayOf(6)
        from external in Gen.Elements(true, false)
        select new Statement(said[0], said[1], said[2], said[3], said[4])
        {
            PropertyType = "name",
            CanonicalId = extra[0] ?? said[0],
            Language = extra[1],
            OriginalValue = extra[2],
            FirstSeen = extra[3],
            LastSeen = extra[4],
            Origin = extra[5],
            IsExternal = external,
        };

    [Fact]
    public void Statements_come_back_from_CSV_as_they_were_written() =>
        Always.Holds(Statements.ListOf(), statements => ReadCsv(WriteCsv(statements)).Select(line => line.Value).SequenceEqual(statements));

    [Fact]
    public void Statements_come_back_from_JSON_as_they_were_written() =>
        Always.Holds(
            Statements.ListOf(),
            statements => ReadJson(WriteJson(statements)).Select(line => line.Value).SequenceEqual(statements)
        );

    [Fact]
    public void The_written_forms_are_the_ones_written_down()
    {
        var statements = StatementAggregation.ToStatements(Fixture.Entity("unsc-690761"), "un_sc_sanctions").ToList();

        Expectation.Holds("statements.csv", WriteCsv(statements));
        Expectation.Holds("statements.jsonl", WriteJson(statements));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_others_are_passed_over()
    {
        var line = Assert.Single(
            ReadCsv("value,note,prop,dataset,schema,entity_id,external\nKOMID,,weakAlias,un,Organization,unsc-690735,true\n")
        );

        Assert.Equal(new("unsc-690735", "Organization", "weakAlias", "KOMID", "un") { IsExternal = true }, line.Value);
        Assert.Equal(2, line.Line);
    }

    [Fact]
    public void A_row_may_span_lines_and_later_rows_are_counted_in_lines()
    {
        var lines = ReadCsv(
            "entity_id,prop,schema,value,dataset\r\na,notes,Person,\"one\r\ntwo \"\"three\"\"\",d\r\n\r\nb,notes,Person,four,d"
        );

        Assert.Equal(["one\r\ntwo \"three\"", "four"], lines.Select(line => line.Value!.Value));
        Assert.Equal([2, 5], lines.Select(line => line.Line));
    }

    [Theory]
    [InlineData("a,name,Person,,d", "the statement has no 'value': add it or remove the line")]
    [InlineData("a,name,Person", "the row has 3 fields where the head has 5: mend the quotes and commas")]
    public void A_row_that_cannot_be_used_is_told_and_the_rest_goes_on(string row, string fault)
    {
        var lines = ReadCsv($"entity_id,prop,schema,value,dataset\n{row}\nb,name,Person,B,d\n");

        Assert.Equal("x:2: " + fault, Assert.Single(lines[0].Faults).ToString());
        Assert.Equal("B", lines[1].Value!.Value);
    }

    [Theory]
    [InlineData("entity_id,prop,schema,value\na,b,c,d", "x:1: the head has no column 'dataset': add it")]
    [InlineData("entity_id,prop,prop,schema,value,dataset\na", "x:1: a column stands twice in the head: keep one of the two")]
    public void A_head_that_does_not_hold_ends_the_reading(string csv, string fault) =>
        Assert.Equal(fault, Assert.Single(Assert.Single(ReadCsv(csv)).Faults).ToString());

    [Fact]
    public void A_quote_that_is_never_closed_is_told_and_not_held()
    {
        var lines = ReadCsv("entity_id,prop,schema,value,dataset\na,name,Person,\"A,d\nb,name,Person,B,d\n");
        Assert.Equal("x:2: the line ends within quotes: close them", Assert.Single(Assert.Single(lines).Faults).ToString());

        var endless = "entity_id,prop,schema,value,dataset\na,name,Person,\"" + new string('\n', 300_000);
        var fault = StatementCsv.Read(Bytes(endless), "x", new() { LongestLine = 1000 }).Single().Faults[0];
        Assert.Equal((2L, "the line has more than 1000 bytes"), (fault.Line, fault.Cause));
    }

    [Fact]
    public void A_JSON_statement_without_a_field_that_it_needs_is_told() =>
        Assert.Equal(
            "x:1: the statement has no 'prop': add it or remove the line",
            ReadJson("""{"entity_id":"a","schema":"Person","value":"A","dataset":"d"}""").Single().Faults[0].ToString()
        );

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static List<WireLine<Statement>> ReadCsv(string csv) => [.. StatementCsv.Read(Bytes(csv), "x")];

    private static List<WireLine<Statement>> ReadJson(string json) => [.. StatementJson.Read(Bytes(json), "x")];

    private static string WriteCsv(IEnumerable<Statement> statements)
    {
        using var stream = new MemoryStream();
        StatementCsv.Write(stream, statements);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string WriteJson(IEnumerable<Statement> statements)
    {
        using var stream = new MemoryStream();
        StatementJson.Write(stream, statements);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
