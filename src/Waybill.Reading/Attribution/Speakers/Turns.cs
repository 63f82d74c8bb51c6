using System.Globalization;
using System.Text.RegularExpressions;
using Waybill.Core.Claims;
using Waybill.Reading.Fillers;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// Whose turn it is in a transcript: "MR. OBI: ..." at the head of a line, until the next such label. Who asks and who presents speaks for the
/// document; so does a text in which no label comes again and no name of one stands elsewhere.
/// </summary>
internal sealed partial class Turns
{
    private static readonly string[] Asking =
    [
        "question",
        "q",
        "moderator",
        "host",
        "anchor",
        "presenter",
        "correspondent",
        "reporter",
        "interviewer",
        "operator",
        "narrator",
        "journalist",
        "editor",
    ];

    private static readonly string[] Reporting = ["correspondent", "reporter", "anchor", "editor"];

    private readonly string text;
    private readonly Listener listener;
    private readonly bool isTranscript;

    /// <summary>Prepares a text.</summary>
    public Turns(string text, Listener listener)
    {
        (this.text, this.listener) = (text, listener);
        isTranscript = Label().EnumerateMatches(text) is var labels && labels.MoveNext() && labels.MoveNext();
    }

    /// <summary>Who speaks; null for the document itself.</summary>
    public AttributionLink? Speaker { get; private set; }

    /// <summary>Notes a paragraph that begins at an offset.</summary>
    public void Begin(int offset)
    {
        if (Label().Match(text, offset) is not { Success: true } label || label.Index != offset)
            return;
        var words = label.Groups["name"].Value.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        var name = words.SkipWhile(word => NounKinds.Titles.Contains(word.ToLowerInvariant())).ToArray();
        if (name.Length == 0)
            name = words;
        if (Array.Exists(name, word => Asking.Contains(word.ToLowerInvariant())))
        {
            Speaker = null;
            return;
        }

        var spelt = Array.ConvertAll(name, word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant()));
        var full = listener.FullName(spelt[^1]);
        if (!isTranscript && full is null)
            return;
        Speaker =
            full is not null && Array.Exists(Reporting, noun => text.Contains($"{noun} {full}", StringComparison.OrdinalIgnoreCase))
                ? null
                : new() { Who = full ?? string.Join(' ', spelt), Kind = SpeakerKind.Named };
    }

    // At the head of a line: capitals with points and strokes, what a bracket adds, a colon.
    [GeneratedRegex(
        @"(?<=^|\n)(?<name>[A-Z][A-Z.'’\-]*(?: [A-Z][A-Z.'’\-]*){0,4})(?: \([^()\n]{1,40}\))?:(?=\s)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        200
    )]
    private static partial Regex Label();
}
