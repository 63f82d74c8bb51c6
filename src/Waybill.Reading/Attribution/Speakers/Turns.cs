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
    private const int LongestHead = 2000;

    private readonly string text;
    private readonly Listener listener;
    private readonly Dictionary<string, int> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> reporters = new(StringComparer.Ordinal);
    private readonly (int From, AttributionLink Who)? released;

    /// <summary>Prepares a text.</summary>
    public Turns(string text, Listener listener)
    {
        (this.text, this.listener) = (text, listener);
        for (var at = 0; at >= 0 && labels.Count < MostLabels; at = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : -1)
        {
            if (LabelAt(at) is { } label)
                labels[label] = labels.GetValueOrDefault(label) + 1;
        }

        if (Released().Match(text[..Math.Min(LongestHead, text.Length)]) is { Success: true } match)
            released = (match.Index + match.Length, Issuer(match.Groups["who"].Value));
    }

    // "the following statement was released by the governments of ..."
    private static AttributionLink Issuer(string who)
    {
        // "the foreign ministers of 48 countries and the High Representative": of two, the first; but all of a list of names.
        if (
            who.IndexOf(" and the ", StringComparison.Ordinal) is > 0 and var second
            && char.IsLower(who[who.LastIndexOf(' ', second - 1) + 1])
        )
            who = who[..second];
        var head = who.Split(' ').TakeWhile(word => word != "of").LastOrDefault() ?? who;
        var isMany = NounKinds.Is("collective", head.ToLowerInvariant()) || head.EndsWith('s');
        return new() { Who = who, Kind = isMany ? SpeakerKind.Collective : SpeakerKind.Body };
    }

    /// <summary>Who speaks; null for the document itself.</summary>
    public AttributionLink? Speaker { get; private set; }

    /// <summary>Notes a paragraph that begins at an offset.</summary>
    public void Begin(int offset)
    {
        if (released is { } statement && offset >= statement.From)
            Speaker ??= statement.Who;
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

    // Of whom a page only prints what they said: all that follows is theirs.
    [GeneratedRegex(
        @"\bfollowing\s+(?:joint\s+)?(?:statement|declaration|communiqu[eé])\s+(?:was|has been|is)\s+(?:released|issued|made|adopted|agreed)\s+by\s+"
            + @"(?:the\s+)?(?<who>\p{L}[^.:;\n]{2,300}?)(?=\s+(?:on|at|in|during|following|after)\s|[.:;\n])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Released();
}
