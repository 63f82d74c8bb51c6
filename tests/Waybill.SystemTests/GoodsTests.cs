using System.Text.Json;

namespace Waybill.SystemTests;

/// <summary>Goods screened by code and by words.</summary>
public sealed class GoodsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_listed_code_is_told_with_tier_list_and_source()
    {
        var told = WaybillCommand.Run("goods", "--hs", "8542.31.90").Succeeded();

        Assert.Contains("tier 1", told.Output, StringComparison.Ordinal);
        Assert.Contains("common high-priority list", told.Output, StringComparison.Ordinal);
        Assert.Contains("bis.gov", told.Output, StringComparison.Ordinal);
        WaybillCommand.Run("goods", "--hs", "8542.31.90", "--fail-on-hit").FailedWith(3);
    }

    [Fact]
    public void A_table_goes_on_behind_a_bad_code()
    {
        var table = folder.Write("goods.csv", "line,hs,goods\n1,8710.00,\n2,854,cotton shirts\n3,,152 mm artillery shells\n");

        var told = WaybillCommand.Run("goods", "--file", table, "--json").Succeeded();

        var rows = told.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal([true, false, true], rows.Select(row => row.GetProperty("match").GetBoolean()));
        Assert.Equal("arms:shell-152mm", rows[2].GetProperty("hits")[0].GetProperty("class").GetProperty("id").GetString());
        Assert.Contains("row 2", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_goes_on_behind_a_row_that_cannot_be_read_and_the_exit_code_says_so()
    {
        var table = folder.Write("goods.csv", "hs,goods\n8710.00,\n,\"152 \"mm\" shells\"\n854231,\n");

        var told = WaybillCommand.Run("goods", "--file", table, "--json").FailedWith(1);

        Assert.Equal(2, told.Lines.Length);
        Assert.EndsWith("the row is left out", Assert.Single(told.ErrorLines), StringComparison.Ordinal);
        WaybillCommand.Run("goods", "--file", table, "--fail-on-hit").FailedWith(3);
    }

    [Fact]
    public void A_single_bad_code_is_wrong_usage()
    {
        var refused = WaybillCommand.Run("goods", "--hs", "85x").FailedWith(2);

        Assert.Contains("no HS code", Assert.Single(refused.ErrorLines), StringComparison.Ordinal);
    }
}
