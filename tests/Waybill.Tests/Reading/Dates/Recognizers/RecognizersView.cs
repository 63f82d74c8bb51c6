using System.Globalization;
using Waybill.Reading.Dates.Recognition;
using Waybill.Reading.Dates.Values;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Dates.Recognizers;

/// <summary>Says what the recogniser found in the words of the Recognizers specs: type names and lists of values.</summary>
internal static class RecognizersView
{
    private const string Prefix = "datetimeV2.";

    /// <summary>The results for a text, as the specs list them.</summary>
    public static List<SpecResult> Of(string text, DateTime now) =>
        [
            .. TimeRecogniser
                .Find(Tokeniser.Cut(text, 0, text.Length))
                .Select(e => new SpecResult(
                    text[e.Start..e.End].ToLowerInvariant(),
                    e.Start,
                    Prefix + Name(e.Value.Kind),
                    [.. e.Value.Readings(now).SelectMany(r => Values(e.Value, r, now))]
                )),
        ];

    private static IEnumerable<SortedDictionary<string, string>> Values(TimeValue value, TimeReading reading, DateTime now)
    {
        var type = value is Approximate ? Name(RangeOf(value.Kind)) : Name(value.Kind);
        var entry = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["timex"] = reading.Timex, ["type"] = type };
        if (value.Modifier is { } modifier)
            entry["Mod"] = modifier;
        if (value is Bounded { Value: not (PresentDay or ShiftedDate or DayPart) } bounded)
            entry["sourceEntity"] = bounded.IsByRange ? "datetimerange" : "datetimepoint";
        if (value is CountedPeriod counted && counted.WorkingDays(now).ToList() is { Count: > 0 } days)
            entry["list"] = string.Join(',', days.Select(d => Written(d, TimeKind.Date)));
        if (value is Waybill.Reading.Dates.Values.Duration duration)
            entry["value"] = duration.Seconds.ToString("0.######", CultureInfo.InvariantCulture);
        else if (reading.IsUnresolved)
            entry["value"] = "not resolved";
        else if (IsRange(value.Kind))
            AddEnds(entry, value.Kind, reading);
        else
            entry["value"] = Written(reading.Start!.Value, value.Kind);
        yield return entry;
    }

    private static void AddEnds(SortedDictionary<string, string> entry, TimeKind kind, TimeReading reading)
    {
        if (reading.Start is { } start)
            entry["start"] = Written(start, kind);
        if (reading.End is { } end)
            entry["end"] = Written(end, kind);
    }

    private static bool IsRange(TimeKind kind) => kind is TimeKind.DateRange or TimeKind.TimeRange or TimeKind.MomentRange;

    private static TimeKind RangeOf(TimeKind kind) =>
        kind switch
        {
            TimeKind.Date => TimeKind.DateRange,
            TimeKind.Time => TimeKind.TimeRange,
            TimeKind.Moment => TimeKind.MomentRange,
            _ => kind,
        };

    private static string Name(TimeKind kind) =>
        kind switch
        {
            TimeKind.Moment => "datetime",
            TimeKind.MomentRange => "datetimerange",
            _ => kind.ToString().ToLowerInvariant(),
        };

    private static string Written(DateTime moment, TimeKind kind) =>
        moment.ToString(
            kind switch
            {
                TimeKind.Date or TimeKind.DateRange => "yyyy-MM-dd",
                TimeKind.Time or TimeKind.TimeRange => "HH:mm:ss",
                _ => "yyyy-MM-dd HH:mm:ss",
            },
            CultureInfo.InvariantCulture
        );
}

/// <summary>A result of a spec.</summary>
/// <param name="Text">The words, in lower case.</param>
/// <param name="Start">Where they begin; -1 where the spec does not tell.</param>
/// <param name="TypeName">What they are.</param>
/// <param name="Values">What they may mean.</param>
internal sealed record SpecResult(string Text, int Start, string TypeName, List<SortedDictionary<string, string>> Values)
{
    /// <summary>All of it in one line.</summary>
    public string Line => $"{Start} {Bare} {TypeName}";

    /// <summary>The words and type in one line.</summary>
    public string Name => $"[{Text}] {TypeName}";

    /// <summary>The words and values in one line.</summary>
    public string Bare => $"[{Text}] {string.Join(" | ", Values.Select(v => string.Join(", ", v.Select(e => $"{e.Key}={e.Value}"))))}";
}
