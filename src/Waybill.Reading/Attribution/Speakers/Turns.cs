using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core.Claims;
using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// Whose turn it is in a transcript: "MR. OBI: ..." at the head of a line, until the next such label. Who asks and who presents speaks for the
/// document. A label is one that has a title, comes again, or is a name that the text gives in full; all others are headings.
/// </summary>
internal sealed partial class Turns
{
    private const int LongestLabel = 120;
    private const int MostLabels = 1024;

    private readonly string text;
    private readonly Listener listener;
    private readonly Dictionary<string, int> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> reporters = new(StringComparer.Ordinal);

    /// <summary>Prepares a text.</summary>
    public Turns(string text, Listener listener)
    {
        (this.text, this.listener) = (text, listener);
        for (var at = 0; at >= 0 && labels.Count < MostLabels; at = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : -1)
        {
            if (LabelAt(at) is { } label)
                labels[label] = labels.GetValueOrDefault(label) + 1;
        }
    }

    /// <summary>Who speaks; null for the document itself.</summary>
    public AttributionLink? Speaker { get; private set; }

    /// <summary>Notes a paragraph that begins at an offset.</summary>
    public void Begin(int offset)
    {
        if ((offset > 0 && text[offset - 1] != '\n') || LabelAt(offset) is not { } label)
            return;
        var words = label.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(words, word => NounKinds.Is("presenting", word.ToLowerInvariant())))
        {
            Speaker = null;
            return;
        }

        var name = words.SkipWhile(word => NounKinds.Titles.Contains(word.ToLowerInvariant())).ToArray();
        if (name.Length == 0 || KnownName.Of(label) is not null)
            return;
        var spelt = Array.ConvertAll(name, word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()));
        var full = listener.FullName(spelt[^1]);
        if (full is null && name.Length == words.Length && labels.GetValueOrDefault(label) < 2)
            return;
        Speaker = full is not null && IsReporter(full) ? null : new() { Who = full ?? string.Join(' ', spelt), Kind = SpeakerKind.Named };
    }

    private bool IsReporter(string name)
    {
        if (!reporters.TryGetValue(name, out var reports))
            reporters[name] = reports = NounKinds
                .Of("reporting")
                .Any(noun => text.Contains($"{noun} {name}", StringComparison.OrdinalIgnoreCase));
        return reports;
    }

    private string? LabelAt(int offset) =>
        Label().Match(text.Substring(offset, Math.Min(LongestLabel, text.Length - offset))) is { Success: true } label
            ? label.Groups["name"].Value
            : null;

    // At the head of a line: capitals with points and strokes, what a bracket adds, a colon.
    [GeneratedRegex(
        @"^(?<name>[A-Z][A-Z.'’\-]*(?: [A-Z][A-Z.'’\-]*){0,4})(?: \([^()\n]{1,40}\))?:\s",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Label();
}
