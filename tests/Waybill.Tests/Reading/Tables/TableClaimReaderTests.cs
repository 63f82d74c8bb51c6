using Waybill.Core.Catalogues;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Reading.Tables;

namespace Waybill.Tests.Reading.Tables;

public sealed class TableClaimReaderTests
{
    private const string Map = """
        frame: { value: Transfer }
        where: { status: seen }
        roles:
          supplier: from
          recipient: to
          goods: goods
        quantity: { value: number, upper: high, qualifier: qualifier, unit: unit }
        act: act
        certainty: { value: certain }
        said: said
        window: { start: since, end: until }
        via: [page]
        speaker: who
        speaker-kind: { value: named }
        utterance: utterance
        address: address
        """;

    private const string Header = "from,to,goods,number,high,qualifier,unit,act,said,since,until,page,who,utterance,address,status\n";

    [Fact]
    public void A_row_is_a_claim_whose_cells_re_read()
    {
        var text = Text(
            "Iran,Sudan,drones; rockets,40,,more than,drones,report,2024-05-14,2023-10,2024-05,Example Post,\"Doe, Jane\",X-1,https://example.org/a,seen\n"
        );

        var claim = Assert.Single(Read(text).Claims);

        Assert.Equal(("ir", "sd"), (claim.Role("supplier")[0].Hint, claim.Role("recipient")[0].Hint));
        Assert.Equal(["drones", "rockets"], claim.Role("goods").Select(g => g.Text));
        Assert.Equal((40m, null, null, "drone"), (claim.Quantity!.Lower, claim.Quantity.Best, claim.Quantity.Upper, claim.Quantity.Unit));
        Assert.Equal("2023-10/2024-05", claim.Window!.Text);
        Assert.Equal(["Example Post", "Doe, Jane"], claim.Attribution.Select(link => link.Who));
        Assert.Equal("X-1", claim.Attribution[^1].Utterance);
        var row = Assert.IsType<TableRowSelector>(claim.Selector);
        Assert.Equal(2, row.Row);
        Assert.Equal("Doe, Jane", Cell(text, row, "attribution"));
        Assert.Equal("https://example.org/a", Cell(text, row, "address"));
        Assert.Equal("40", Cell(text, row, "quantity.value"));
        Assert.Equal("drones; rockets", Cell(text, row, "goods"));
    }

    [Theory]
    [InlineData("more than", null, 40, null, null)]
    [InlineData("at least", null, 40, null, null)]
    [InlineData("", null, null, 40, null)]
    [InlineData("about", null, null, 40, null)]
    [InlineData("nearly", null, null, 40, 40)]
    [InlineData("up to", null, null, null, 40)]
    [InlineData("as many as", null, null, null, 40)]
    [InlineData("between", 60, 40, null, 60)]
    public void A_qualifier_gives_the_bounds_that_it_would_give_in_running_text(
        string qualifier,
        int? high,
        int? lower,
        int? best,
        int? upper
    )
    {
        var quantity = Read(Text($"Iran,Sudan,drones,40,{high},{qualifier},drone,report,,,,,Doe,,,seen\n")).Claims.Single().Quantity!;

        Assert.Equal((lower, best, upper), (quantity.Lower, quantity.Best, quantity.Upper));
    }

    [Theory]
    [InlineData("Iran,Sudan,drones,forty,,,drone,report,,,,,Doe,,,seen", "'forty' is not a number")]
    [InlineData("Iran,Sudan,drones,40,,,parsec,report,,,,,Doe,,,seen", "there is no unit 'parsec'")]
    [InlineData("Iran,Sudan,drones,40,,,,report,,,,,Doe,,,seen", "an amount without a unit")]
    [InlineData("Iran,Sudan,drones,40,,,drone,shout,,,,,Doe,,,seen", "'shout' is not known")]
    [InlineData("Iran,Sudan,drones,40,,,drone,report,14 May,,,,Doe,,,seen", "'14 May' is not an EDTF date")]
    [InlineData("Iran,Sudan,drones,40,,,drone,report,,2024,2023,,Doe,,,seen", "the window 2024/2023 is none")]
    [InlineData("Iran,Sudan,drones,40,30,,drone,report,,,,,Doe,,,seen", "bounds are not in order")]
    [InlineData("Iran,Sudan,drones,40,,gazillion,drone,report,,,,,Doe,,,seen", "the qualifier 'gazillion' is not known")]
    [InlineData(",,,40,,,drone,report,,,,,Doe,,,seen", "no role of Transfer is filled")]
    public void A_row_that_does_not_hold_is_one_line_and_the_others_go_on(string row, string cause)
    {
        var reading = Read(Text(row + "\nBelarus,Libya,launchers,3,,,launcher,report,,,,,Doe,,,seen\n"));

        Assert.Equal("by", Assert.Single(reading.Claims).Role("supplier")[0].Hint);
        var line = Assert.Single(reading.Failures);
        Assert.StartsWith("table.csv:2: row 2: ", line, StringComparison.Ordinal);
        Assert.Contains(cause, line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    [Fact]
    public void Rows_that_the_condition_leaves_out_and_blank_rows_give_nothing()
    {
        var reading = Read(Text("Iran,Sudan,drones,40,,,drone,report,,,,,Doe,,,guessed\n\n,,,,,,,,,,,,,,,\n"));

        Assert.Empty(reading.Claims);
        Assert.Empty(reading.Failures);
    }

    [Theory]
    [InlineData("", "no rows")]
    [InlineData("from,to\nIran,Sudan\n", "there is no column")]
    [InlineData(Header + "\"Iran,Sudan\n", "a quotation mark is not closed")]
    public void A_table_that_does_not_hold_is_one_line(string csv, string cause) =>
        Assert.Contains(cause, Assert.Single(Read(WorkingText.Of(Sha256.Of("t"), csv, "table.csv")).Failures), StringComparison.Ordinal);

    [Theory]
    [InlineData("roles: {}", "'frame' is missing")]
    [InlineData("frame: { value: Gift }", "there is no frame 'Gift'")]
    [InlineData("frame: { value: Transfer }\nroles: { giver: a }", "no frame has a role 'giver'")]
    [InlineData("frame: { value: Transfer, column: x }", "a column or a value")]
    [InlineData("frame: { value: Transfer }\nquantity: { unit: u }", "no column gives the amount")]
    [InlineData("frame: { value: Transfer }\nfoo: bar", "unknown key 'foo'")]
    public void A_map_that_does_not_hold_is_refused_with_its_place(string yaml, string cause) =>
        Assert.Contains(cause, Assert.Throws<CatalogueException>(() => TableMap.Parse(yaml, "map.yaml")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("best", "52,at least")]
    [InlineData("lower", "30,about")]
    [InlineData("lower", "8,nearly")]
    [InlineData("upper", "8,more than")]
    public void A_hedge_never_falls_away_because_of_the_column_that_holds_the_number(string bound, string cells)
    {
        var map = TableMap.Parse(
            $"frame: {{ value: Transfer }}\nroles: {{ goods: what }}\nquantity: {{ {bound}: number, qualifier: say, unit: {{ value: drone }} }}\n",
            "map.yaml"
        );

        var reading = new TableClaimReader(map).ReadTable(WorkingText.Of(Sha256.Of("t"), $"what,number,say\ndrones,{cells}\n", "t.csv"));

        Assert.Empty(reading.Claims);
        Assert.Contains("makes another bound", Assert.Single(reading.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_fills_a_role_without_a_span()
    {
        var map = TableMap.Parse("frame: { value: Transfer }\nroles:\n  supplier: { value: North Korea }\n  goods: goods\n", "map.yaml");

        var claim = new TableClaimReader(map)
            .ReadTable(WorkingText.Of(Sha256.Of("t"), "goods\n\"152 mm \"\"shells\"\"\"\n", "t.csv"))
            .Claims.Single();

        Assert.Equal(new Mention("North Korea", Hint: "kp"), claim.Role("supplier")[0]);
        Assert.Equal("152 mm \"\"shells\"\"", claim.Role("goods")[0].Text);
    }

    private static TableReading Read(WorkingText text) => new TableClaimReader(TableMap.Parse(Map, "map.yaml")).ReadTable(text);

    private static WorkingText Text(string rows) => WorkingText.Of(Sha256.Of("t"), Header + rows, "table.csv");

    private static string Cell(WorkingText text, TableRowSelector row, string slot)
    {
        var cell = row.Cells.Single(c => c.Slot == slot);
        return text.Text[cell.Start..cell.End];
    }
}
