using System.Text.Json;
using Waybill.Casework;
using Waybill.Casework.Evaluation;

namespace Waybill.Tests.Casework.Evaluation;

/// <summary>Measuring gives what the reference scorer gives, to the last digit; see <c>Measured/README.md</c>.</summary>
public sealed class EvaluateTests
{
    private static readonly Workbench Bench = new(TimeProvider.System, "a tester", _ => { });
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests/Waybill.Tests/Casework/Evaluation/Measured");

    [Theory]
    [InlineData("by-frame.txt", ScoreSplit.Frame, 0, null, "predicted.jsonl")]
    [InlineData("by-document-cut.txt", ScoreSplit.Document, 0, "cuts.json", "predicted.jsonl")]
    [InlineData("errors.txt", ScoreSplit.None, 1000, null, "predicted.jsonl")]
    [InlineData("errors-3.txt", ScoreSplit.None, 3, null, "predicted.jsonl")]
    [InlineData("none-predicted.txt", ScoreSplit.None, 0, null, "empty.jsonl")]
    public async Task Scores_and_listings_are_those_of_the_reference_scorer(
        string expected,
        ScoreSplit by,
        int errors,
        string? cuts,
        string predicted
    )
    {
        var result = await MeasureAsync(by, cuts, predicted);

        var lines = string.Concat(result.Lines(errors).Select(line => line + "\n"));

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Folder, expected)), lines);
    }

    [Fact]
    public async Task Confusions_add_up_to_the_scores()
    {
        var result = await MeasureAsync(ScoreSplit.None, null, "predicted.jsonl");

        var all = result.Scores[0];
        foreach (var slot in all.Slots)
        {
            var cells = result.Confusions.Single(confusion => confusion.Slot == slot.Slot).Cells;
            Assert.Equal(all.Matched, cells.Sum(cell => cell.Count));
            Assert.Equal(slot.Compared - slot.Right, cells.Where(cell => !cell.Agrees).Sum(cell => cell.Count));
        }

        Assert.Equal(all.RightFillers, result.Roles.Sum(role => role.Right));
        Assert.Equal(all.WrongFillers, result.Roles.Sum(role => role.Wrong));
        Assert.Equal(all.MissedFillers, result.Roles.Sum(role => role.Missed));
        Assert.Equal(all.Matched, result.Pairs.Count);
        Assert.Equal(all.Strict, result.Pairs.Count(pair => pair.Strict));
        Assert.Equal(all.Gold, result.Pairs.Count + result.Missed.Count);
        Assert.Equal(all.Predicted, result.Pairs.Count + result.False.Count);
    }

    [Fact]
    public async Task A_pair_tells_the_slots_that_differ_and_no_others()
    {
        var result = await MeasureAsync(ScoreSplit.None, null, "predicted.jsonl");

        var pair = result.Pairs.Single(pair => pair.Gold is { Document: "empty.txt", Frame: "Share", Start: 50 });
        var difference = Assert.Single(pair.Differences);
        Assert.Equal(("quantity", "-/60/- percent", "-"), (difference.Slot, difference.Gold, difference.Predicted));
        Assert.All(result.Pairs.Where(pair => pair.Strict), pair => Assert.DoesNotContain(pair.Differences, d => d.Slot != "window"));
    }

    [Fact]
    public async Task The_json_holds_the_scores_and_each_claim_once()
    {
        var result = await MeasureAsync(ScoreSplit.Frame, null, "predicted.jsonl");

        using var json = JsonDocument.Parse(result.ToJson());
        var root = json.RootElement;
        Assert.Equal(result.Scores.Count, root.GetProperty("scores").GetArrayLength());
        Assert.Equal(result.Scores[0].F1, root.GetProperty("scores")[0].GetProperty("f1").GetDouble());
        Assert.Equal(
            result.Scores[0].Gold + result.Scores[0].Predicted,
            (2 * root.GetProperty("pairs").GetArrayLength())
                + root.GetProperty("missed").GetArrayLength()
                + root.GetProperty("false").GetArrayLength()
        );
    }

    [Theory]
    [InlineData("{\"frame\":", "gold.jsonl:2: not JSON")]
    [InlineData("[]", "gold.jsonl:2: the line is not an object: write {…}")]
    [InlineData("{\"start\":0,\"end\":9}", "gold.jsonl:2: 'frame' is missing: name the claim's frame")]
    [InlineData("{\"frame\":\"Test\"}", "gold.jsonl:2: the claim has no span: give start and end")]
    [InlineData("{\"frame\":\"Test\",\"start\":\"0\",\"end\":9}", "gold.jsonl:2: 'start' is not an offset: write a whole number")]
    [InlineData("{\"frame\":\"Test\",\"start\":0,\"end\":9,\"roles\":{\"actor\":[7]}}", "gold.jsonl:2: 'actor' is not a text")]
    [InlineData("{\"frame\":\"Test\",\"start\":0,\"end\":9,\"roles\":[1]}", "gold.jsonl:2: 'roles' is not an object")]
    [InlineData("{\"frame\":\"Test\",\"start\":0,\"end\":9,\"quantity\":{\"best\":\"9\"}}", "gold.jsonl:2: 'best' is not a number")]
    [InlineData("{\"frame\":\"Test\",\"start\":0,\"end\":9,\"exact\":\"\\ud800\"}", "gold.jsonl:2: a text holds half of a surrogate pair")]
    public async Task A_line_that_does_not_hold_is_named_with_its_cause_and_mend(string line, string told)
    {
        var folder = Directory.CreateTempSubdirectory("waybill-test-");
        try
        {
            var gold = Path.Combine(folder.FullName, "gold.jsonl");
            await File.WriteAllTextAsync(gold, "\n" + line + "\n");

            var fault = await Assert.ThrowsAsync<CaseworkException>(() => Evaluate.RunAsync(Bench, new([gold], []), default));

            Assert.Contains(told, fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<EvaluationResult> MeasureAsync(ScoreSplit by, string? cuts, string predicted) =>
        Evaluate.RunAsync(
            Bench,
            new(
                [Path.Combine(Folder, "gold.jsonl")],
                [],
                Path.Combine(Folder, predicted),
                cuts is null ? null : Path.Combine(Folder, cuts),
                by
            ),
            default
        );
}
