using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Speakers;

/// <summary>
/// Tells whose word a claim is: the innermost link of its attribution; when there is none, what the exhibit says its text comes from, else
/// its
/// publisher, who then speaks in the document's own voice.
/// </summary>
/// <remarks>
/// A speaker of kind anonymous never resolves. A collective ("US officials"), a sensor and a document are speakers only when the case lists
/// them as a source: nobody else can say who they are. A named person, body or outlet that the case does not list speaks under its own name,
/// with its families unknown; a state is one speaker under all names that stand for it.
/// </remarks>
internal sealed class SpeakerResolver(SourceIndex sources, Func<string, string?>? stateOf)
{
    private static readonly string[] Beside = [", ", " via ", " citing ", " quoted by ", " as retold ", " to "];

    /// <summary>Resolves a claim's speaker.</summary>
    public Speaker Resolve(Claim claim, AssessedExhibit? exhibit)
    {
        if (claim.Attribution is [.., var innermost])
            return Of(innermost.Who, innermost.Kind);
        var publisher = Origin(exhibit?.Syndication ?? []) ?? exhibit?.Metadata.Publisher;
        return string.IsNullOrWhiteSpace(publisher) ? Speaker.Absent : Of(publisher, SpeakerKind.Outlet) with { OwnVoice = true };
    }

    /// <summary>Resolves a page's publisher.</summary>
    public Speaker Outlet(string publisher) => Of(publisher, SpeakerKind.Outlet);

    private Speaker Of(string who, SpeakerKind kind)
    {
        if (kind == SpeakerKind.Anonymous || string.IsNullOrWhiteSpace(who) || Wording.Words(who) is ["unnamed" or "anonymous", ..])
            return new(string.IsNullOrWhiteSpace(who) ? AttributionLink.Unnamed : who, null, null) { House = sources.Match(who) };
        if (sources.Match(who) is { } source)
            return new(source.Name, $"source {source.Id}", source);
        var name = Alone(who);
        if (kind is SpeakerKind.Collective or SpeakerKind.Sensor or SpeakerKind.Document)
            return new(who, null, null);
        return new(who, stateOf?.Invoke(name) is { } state ? $"state {state}" : $"name {Wording.Fold(name)}", null)
        {
            IsVague = kind != SpeakerKind.Outlet && UnnamedWords.Embedded.NameNobody(name),
        };
    }

    // "Omar Said, harbour master", "the harbour master to the Evening News": who speaks, without office and listener.
    private static string Alone(string who)
    {
        var end = who.Length;
        foreach (var word in Beside)
        {
            if (who.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && at < end)
                end = at;
        }

        return who[..end];
    }

    private static string? Origin(IReadOnlyList<SyndicationFact> facts) =>
        facts
            .OrderBy(fact => fact.Relation)
            .ThenBy(fact => fact.Source, StringComparer.Ordinal)
            .Select(fact => fact.Source)
            .FirstOrDefault();
}
