using System.Globalization;
using System.Text.Json;
using Waybill.Reading.Quantities.Numbers;

namespace Waybill.Tests.Reading.Quantities;

/// <summary>One file of specifications, and the recogniser that is measured by it.</summary>
internal sealed record RecognizerSpec(string Name, Func<string, List<Recognised>> Recognise)
{
    /// <summary>All files.</summary>
    public static IReadOnlyList<RecognizerSpec> All { get; } =
    [
        new("NumberModel", text => NumberRecogniser.Numbers(text)),
        new("PercentModel", text => NumberRecogniser.Percentages(text)),
        new("NumberRangeModel", text => NumberRecogniser.Ranges(text)),
        new("DimensionModel", NumberRecogniser.Dimensions),
        new("OrdinalModel", text => NumberRecogniser.Ordinals(text)),
        new("OrdinalModelSuppressExtendedTypes", text => NumberRecogniser.Ordinals(text, withRelative: false)),
        new("PercentModelPercentMode", text => NumberRecogniser.Percentages(text, withShares: true)),
        new("NumberModelPercentMode", text => NumberRecogniser.Numbers(text, Ratios.None)),
        new("NumberModelExperimentalMode", text => NumberRecogniser.Numbers(text, ratios: Ratios.OutOf)),
        new("NumberRangeModelExperimentalMode", text => NumberRecogniser.Ranges(text, closed: true, ratios: Ratios.OutOf)),
    ];

    /// <summary>The inputs that come out wrong, with what was expected and what was found, and how many cases there are.</summary>
    public (int Cases, IReadOnlyList<string> Failures) Measure()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Reading", "Quantities", "Recognizers", Name + ".json");
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var failures = new List<string>();
        var cases = document.RootElement.EnumerateArray().Where(IsSupported).ToList();
        foreach (var one in cases)
        {
            var input = one.GetProperty("Input").GetString()!;
            var expected = one.GetProperty("Results")
                .EnumerateArray()
                .Select(Expected)
                .OrderBy(e => e.Start?.Length)
                .ThenBy(e => e.Start, StringComparer.Ordinal)
                .ToList();
            var found = Recognise(input);
            if (found.Count != expected.Count || found.Zip(expected).Any(pair => !Agrees(pair.First, pair.Second, input)))
                failures.Add(
                    string.Join(
                        '\n',
                        [$"- {input}", .. expected.Select(e => "    expected " + e), .. found.Select(f => "    found    " + Of(f, input))]
                    )
                );
        }

        return (cases.Count, failures);
    }

    private static bool IsSupported(JsonElement one) =>
        !(Text(one, "NotSupported") + Text(one, "NotSupportedByDesign")).Contains("dotnet", StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out var value) ? value.ToString() : null;

    private static Result Expected(JsonElement result)
    {
        var resolution = result.GetProperty("Resolution");
        var kind = Text(result, "TypeName")!;
        // Relative places have subtypes of their own, which their kind says already.
        var subtype = kind is "number" or "dimension" ? Text(resolution, "subtype") : null;
        return new(
            Text(result, "Start"),
            Text(result, "End"),
            Text(result, "Text")!.ToLowerInvariant(),
            kind,
            subtype,
            Text(resolution, "unit"),
            Text(resolution, "value")!
        );
    }

    private static Result Of(Recognised found, string input) =>
        new(
            found.Start.ToString(CultureInfo.InvariantCulture),
            (found.End - 1).ToString(CultureInfo.InvariantCulture),
            input[found.Start..found.End].ToLowerInvariant(),
            found.Kind switch
            {
                RecognisedKind.Number => "number",
                RecognisedKind.Percentage => "percentage",
                RecognisedKind.Range => "numberrange",
                RecognisedKind.Ordinal => "ordinal",
                RecognisedKind.RelativeOrdinal => "ordinal.relative",
                _ => "dimension",
            },
            found.Kind switch
            {
                RecognisedKind.Number => found.Form.ToString().ToLowerInvariant(),
                RecognisedKind.Dimension => found.Unit!.Dimension,
                _ => null,
            },
            found.Unit?.Name,
            found.Resolution
        );

    // What a case leaves out is not compared.
    private static bool Agrees(Recognised found, Result expected, string input)
    {
        var actual = Of(found, input);
        return actual.Text == expected.Text
            && actual.Kind == expected.Kind
            && actual.Value == expected.Value
            && (expected.Start ?? actual.Start) == actual.Start
            && (expected.End ?? actual.End) == actual.End
            && (expected.Subtype ?? actual.Subtype) == actual.Subtype
            && (expected.Unit ?? actual.Unit) == actual.Unit;
    }

    private sealed record Result(string? Start, string? End, string Text, string Kind, string? Subtype, string? Unit, string Value)
    {
        public override string ToString() =>
            string.Join(" | ", new[] { Text, $"{Start}-{End}", Kind, Subtype, Unit, Value }.OfType<string>());
    }
}
