using System.Text.RegularExpressions;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// Tells which speaker is the document itself: its publisher or author, or the body whose report its title says that it is. What a report
/// of an expert group says of "the group" it says in its own voice. An outlet that is named stays: the page may restate it.
/// </summary>
internal sealed partial class OwnVoice
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The voice of a document with this metadata.</summary>
    public OwnVoice(ExhibitMetadata about)
    {
        Add(about.Publisher);
        Add(about.Author);
        if (about.Title is not { } title || ReportOf().Match(title) is not { Success: true } match)
            return;
        var body = match.Groups["body"].Value.Trim();
        Add(body);
        var of = body.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        Add((of < 0 ? body : body[..of]).Split(' ')[^1]);
    }

    /// <summary>True for a link that is the document itself.</summary>
    public bool Is(AttributionLink link) =>
        names.Count > 0 && link.Kind is SpeakerKind.Body or SpeakerKind.Collective && names.Contains(Bare(link.Who));

    private void Add(string? name)
    {
        if (name is not null && Bare(name) is { Length: > 2 } bare)
            names.Add(bare);
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    [GeneratedRegex(
        @"\b(report|statement|findings|letter|assessment|bulletin|review)\s+(of|by|from)\s+(the\s+)?(?<body>[^,:;(]{3,60}?)"
            + @"(?=\s+(on|concerning|established|submitted|pursuant|about|for|to|in)\b|[,:;(]|$)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        200
    )]
    private static partial Regex ReportOf();
}
