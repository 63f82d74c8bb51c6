using System.Text.Json;
using Waybill.Casework;
using Waybill.Casework.Goods;

namespace Waybill.Tests.Casework.Goods;

public sealed class ScreenGoodsTests : IDisposable
{
    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("waybill-").FullName, "goods.csv");
    private readonly List<string> told = [];

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Fact]
    public void Rows_are_screened_in_order_and_other_columns_kept()
    {
        var rows = Screen("Invoice,HS code,Goods\nA1,8542.31,\"chips, 100 pcs\"\nA2,6109.10,cotton shirts\nA3,,tantalum capacitors\n");

        Assert.Equal(["A1", "A2", "A3"], rows.Select(row => row.GetProperty("Invoice").GetString()));
        Assert.Equal([true, false, true], rows.Select(row => row.GetProperty("match").GetBoolean()));
        Assert.Equal("1", rows[0].GetProperty("hits")[0].GetProperty("tier").GetString());
        Assert.Equal("words", rows[2].GetProperty("hits")[0].GetProperty("ground").GetString());
        Assert.NotEmpty(rows[2].GetProperty("hits")[0].GetProperty("reasons").EnumerateArray());
        Assert.Empty(told);
    }

    [Fact]
    public void A_bad_code_is_one_line_and_its_words_and_the_rest_go_on()
    {
        var rows = Screen("code,description\nn/a,ball bearings\n854231,\n");

        Assert.Equal([true, true], rows.Select(row => row.GetProperty("match").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("hs").ValueKind);
        Assert.Equal($"{path}:2: row 1: 'n/a' is no HS code: write 2, 4, 6, 8, 9 or 10 digits", Assert.Single(told));
    }

    [Theory]
    [InlineData("\"Tern \"chips\" 3\",854231")]
    [InlineData("\"Tern chips,854231")]
    public void A_row_that_cannot_be_read_is_told_and_the_rest_goes_on(string bad)
    {
        var rows = Screen($"description,hs\nball bearings,\n{bad}\n\"chips, 100 pcs\",854231\n");

        Assert.Equal([true, true], rows.Select(row => row.GetProperty("match").GetBoolean()));
        Assert.Contains(":3", Assert.Single(told), StringComparison.Ordinal);
        Assert.EndsWith("the row is left out", told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_of_arms_has_those_above_it()
    {
        var hit = Screen("hs\n9306.30\n")[0].GetProperty("hits")[0];

        Assert.Equal("arms:ammunition", hit.GetProperty("class").GetProperty("id").GetString());
        var above = hit.GetProperty("broader").EnumerateArray().Select(of => of.GetProperty("label").GetString());
        Assert.Equal(["munitions", "arms"], above);
    }

    [Theory]
    [InlineData("name,price\na,1\n", "'hs' or 'description'")]
    [InlineData("", "it is empty")]
    public void A_table_without_goods_is_refused(string table, string cause) =>
        Assert.Contains(cause, Assert.Throws<CaseworkException>(() => Screen(table)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("85423", null)]
    [InlineData(null, " ")]
    [InlineData(null, null)]
    public void An_item_that_says_nothing_is_refused(string? code, string? description) =>
        Assert.Throws<UsageException>(() => GoodsTable.Of(code, description));

    [Theory]
    [InlineData("8542.31", "8542.31")]
    [InlineData("HS code: 85423190", "8542.31.90")]
    [InlineData("HS 9306", "9306")]
    [InlineData("93.06", "9306")]
    [InlineData("9306", null)]
    [InlineData("2024", null)]
    [InlineData("12.7 108", null)]
    [InlineData("152 mm", null)]
    public void A_code_in_the_place_of_a_description_is_a_code(string text, string? code)
    {
        var query = GoodsTable.Of(null, text);

        Assert.Equal((code, text), (query.Code?.ToString(), query.Description));
        Assert.Equal(code is not null, Screen($"goods\n{text}\n")[0].GetProperty("hs").ValueKind == JsonValueKind.String);
    }

    private List<JsonElement> Screen(string table)
    {
        File.WriteAllText(path, table);
        var bench = new Workbench(TimeProvider.System, "a tester", told.Add);
        var lines = ScreenGoods.Run(GoodsTable.Read(bench, path, told.Add)).Select(ScreenedGoodsJson.Of);
        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
