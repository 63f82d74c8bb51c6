using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Waybill.Reading.Frames;

namespace Waybill.Cli.Output;

/// <summary>The rules of a lexicon, and what became of their examples.</summary>
internal static class LexiconText
{
    /// <summary>Prints a rule.</summary>
    public static void Show(Shell shell, LexiconRow row)
    {
        shell.Say($"{row.Id} ({row.Frame}; {row.File})");
        Line(shell, "verbs", string.Join(", ", row.Verbs));
        Line(shell, "nouns", string.Join(", ", row.Nouns));
        Line(shell, "slots", string.Join("; ", row.Slots));
        Line(shell, "needs", string.Join(", ", row.Needs));
        Line(shell, "source", row.Source);
    }

    /// <summary>Prints an example that passed on one line, one that failed with what is amiss, what was read, and the mend.</summary>
    public static void Show(Shell shell, LexiconResult result)
    {
        var place = $"{result.File}:{result.Line}: {result.Rule}";
        if (result.Passed)
        {
            shell.Say($"passed  {place}: {result.Text}");
            return;
        }

        shell.Say($"failed  {place}: {result.Text}");
        shell.Say($"        amiss  {result.Expected}");
        shell.Say($"        read   {(result.Found.Length > 0 ? result.Found : "nothing")}");
        shell.Say(
            "        mend the rule's words, slots or needs, or the example; `waybill read --lexicon FILE --explain` draws the sentence"
        );
    }

    /// <summary>A rule as one line of JSON.</summary>
    public static string Json(LexiconRow row) => JsonSerializer.Serialize(row, LexiconJson.Compact.LexiconRow);

    /// <summary>A result as one line of JSON.</summary>
    public static string Json(LexiconResult result) => JsonSerializer.Serialize(result, LexiconJson.Compact.LexiconResult);

    private static void Line(Shell shell, string name, string value)
    {
        if (value.Length > 0)
            shell.Say($"    {name,-7} {value}");
    }
}

/// <summary>The JSON of lexicons.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LexiconRow))]
[JsonSerializable(typeof(LexiconResult))]
internal sealed partial class LexiconJson : JsonSerializerContext
{
    /// <summary>Compact, its text readable.</summary>
    public static LexiconJson Compact { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
