using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Reading.Tables;

namespace Waybill.Tests.Reading.Tables;

/// <summary>What is read from the cell that tells a statement in words, where no column gives it.</summary>
public sealed class StatementCellTests
{
    private const string Map = """
        frame: { value: Transfer }
        statement: what
        quantity: { value: number, qualifier: hedge, unit: unit, other-qualifiers: keep }
        certainty: sure
        speaker: who
        """;

    [Theory]
    [InlineData("Shells that the crates could hold", "", Certainty.Possible)]
    [InlineData("Shells handed over in spring", "", Certainty.Certain)]
    [InlineData("Shells handed over", "more than if all are 122 mm", Certainty.Possible)]
    [InlineData("Crates suspected of holding shells", "", Certainty.Probable)]
    [InlineData("Shells allegedly handed over", "", Certainty.Probable)]
    [InlineData("Shells that might follow", "", Certainty.Possible)]
    [InlineData("Possibly shells", "", Certainty.Possible)]
    [InlineData("All shells counted at the pier", "about", Certainty.Certain)]
    public void The_words_tell_how_firmly(string what, string hedge, Certainty certainty) =>
        Assert.Equal(certainty, One(what, hedge, "shells").Certainty);

    [Theory]
    [InlineData("PREDICTION: shells to be sent next year", Act.Predict)]
    [InlineData("Shells expected by June", Act.Predict)]
    [InlineData("Forecast of shells", Act.Predict)]
    [InlineData("Shells sent last year", Act.Report)]
    public void A_forecast_is_no_report(string what, Act act) => Assert.Equal(act, One(what, "", "shells").Act);

    [Fact]
    public void A_column_outweighs_the_words() =>
        Assert.Equal(Certainty.Certain, One("Shells that the crates could hold", "", "shells", "certain").Certainty);

    [Theory]
    [InlineData("Share of drones that Sudan flies", "drones that Sudan flies")]
    [InlineData("Iran's part in all imports", "all imports")]
    [InlineData("Drones grounded", null)]
    public void A_share_is_a_share_of_what_follows(string what, string? whole) =>
        Assert.Equal(whole, One(what, "", "percent").Quantity!.Of);

    [Theory]
    [InlineData("Drones Iran->Sudan", "ir", "sd")]
    [InlineData("Drones from Iran to Sudan", "ir", "sd")]
    [InlineData("Oil, Sudan → Iran", "sd", "ir")]
    [InlineData("Drones of Iran and Sudan", null, null)]
    public void Parties_joined_by_an_arrow_are_sender_and_receiver(string what, string? from, string? to)
    {
        var claim = One(what, "", "drones");

        Assert.Equal(
            (from, to),
            (claim.Role("supplier") is [var s, ..] ? s.Hint : null, claim.Role("recipient") is [var r, ..] ? r.Hint : null)
        );
    }

    [Theory]
    [InlineData("Ammunition", "rounds 152mm", "arms:shell-152mm")]
    [InlineData("152 mm shells", "rounds", "arms:shell-152mm")]
    public void The_unit_names_the_goods_else_the_statement_does(string what, string unit, string goods) =>
        Assert.Equal([goods], One(what, "", unit).Role("goods").Select(g => g.Hint));

    private static Claim One(string what, string hedge, string unit, string sure = "")
    {
        var csv = $"what,number,hedge,unit,who,sure\n\"{what}\",40,{hedge},{unit},Jane Doe,{sure}\n";
        var text = WorkingText.Of(Sha256.Of(csv), csv, "table.csv");
        var reading = new TableClaimReader(TableMap.Parse(Map, "map.yaml")).ReadTable(text);
        Assert.Empty(reading.Failures);
        return Assert.Single(reading.Claims);
    }
}
