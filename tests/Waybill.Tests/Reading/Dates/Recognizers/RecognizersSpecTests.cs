using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Waybill.Tests.Reading.Dates.Recognizers;

/// <summary>The English DateTime cases of Recognizers-Text; see README.md.</summary>
public sealed class RecognizersSpecTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Reading", "Dates");

    [Fact]
    public void No_case_is_lost()
    {
        var cases = Cases();
        var failing = cases.Where(c => c.Expected != c.Actual).Select(c => c.Input.ReplaceLineEndings(" ")).ToList();
        var known = File.ReadAllLines(Path.Combine(Folder, "Expectations", "recognizers.txt")).ToHashSet(StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("WAYBILL_ACCEPT") != "1")
            Assert.DoesNotContain(failing, input => !known.Contains(input));
        var report = new StringBuilder();
        var (full, named) = (cases.Count - failing.Count, cases.Count(c => c.ExpectedNames == c.ActualNames));
        report.Append(
            CultureInfo.InvariantCulture,
            $"# {full} of {cases.Count} cases pass in full, {named} by words and type; these fail:\n"
        );
        foreach (var input in failing)
            report.Append(input).Append('\n');
        Expectation.Holds("recognizers.txt", report.ToString(), Path.Combine(Folder, "RecognizersSpecTests.cs"));
    }

    [Fact]
    public void Nine_in_ten_cases_pass()
    {
        var cases = Cases();
        Assert.True(cases.Count(c => c.Expected == c.Actual) >= 0.9 * cases.Count);
    }

    private static List<SpecCase> Cases()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "Recognizers", "DateTimeModel.json")));
        return [.. file.RootElement.EnumerateArray().Select(Case)];
    }

    private static SpecCase Case(JsonElement spec)
    {
        var input = spec.GetProperty("Input").GetString()!;
        var now = spec.TryGetProperty("Context", out var context)
            ? context.GetProperty("ReferenceDateTime").GetDateTime()
            : new DateTime(2016, 11, 7);
        var actual = RecognizersView.Of(input, now);
        var expected = spec.GetProperty("Results").EnumerateArray().Select(Expected).ToList();
        // Three results are written without their type, and without their place.
        var isTyped = expected.All(r => r.TypeName.Length > 0);
        return new(input, Lines(expected, isTyped), Lines(actual, isTyped), Names(expected, isTyped), Names(actual, isTyped));
    }

    private static SpecResult Expected(JsonElement result)
    {
        var values = result
            .GetProperty("Resolution")
            .GetProperty("values")
            .EnumerateArray()
            .Select(v => new SortedDictionary<string, string>(
                v.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString(), StringComparer.Ordinal),
                StringComparer.Ordinal
            ))
            .ToList();
        return new(
            result.GetProperty("Text").GetString()!.ToLowerInvariant(),
            result.TryGetProperty("Start", out var start) ? start.GetInt32() : -1,
            result.TryGetProperty("TypeName", out var type) ? type.GetString()! : "",
            values
        );
    }

    private static string Lines(List<SpecResult> results, bool isTyped) =>
        string.Join('\n', results.Select(r => isTyped ? r.Line : r.Bare));

    private static string Names(List<SpecResult> results, bool isTyped) =>
        string.Join('\n', results.Select(r => isTyped ? r.Name : r.Text));

    /// <summary>A case with what was expected and what was found, in lines that can be compared.</summary>
    private sealed record SpecCase(string Input, string Expected, string Actual, string ExpectedNames, string ActualNames);
}
