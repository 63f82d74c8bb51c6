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
/// them as a source: nobody else can say who they are, and a collective counts for nothing even then. A named person, body or outlet that the case does not list speaks under its own name,
/// with its families unknown; a state is one speaker under all names that stand for it.
/// </remarks>
internal sealed class SpeakerResolver(SourceIndex sources, Func<string, NamedParty?>? partyOf)
{
    private const int LongestName = 4;
    private const int LongestState = 3;
    private const int FewestOfABody = 2;

    /// <summary>Resolves a claim's speaker.</summary>
    public Speaker Resolve(Claim claim, AssessedExhibit? exhibit)
    {
        // Images say nothing: whoever read them does.
        if (
            claim.Attribution is [.., { Kind: not SpeakerKind.Outlet } reader, { Kind: SpeakerKind.Sensor } sensor]
            && sources.Match(sensor.Who) is null
        )
            return Of(reader.Who, reader.Kind);
        if (claim.Attribution is [.., var innermost])
            return Of(innermost.Who, innermost.Kind);
        var publisher = Origin(exhibit?.Syndication ?? []) ?? exhibit?.Metadata.Publisher;
        return string.IsNullOrWhiteSpace(publisher) ? Speaker.Absent : Of(publisher, SpeakerKind.Outlet) with { OwnVoice = true };
    }

    /// <summary>Resolves a page's publisher.</summary>
    public Speaker Outlet(string publisher) => Of(publisher, SpeakerKind.Outlet);

    private Speaker Of(string who, SpeakerKind kind)
    {
        if (kind == SpeakerKind.Anonymous || string.IsNullOrWhiteSpace(who) || UnnamedWords.Embedded.Hide(who))
            return new(string.IsNullOrWhiteSpace(who) ? AttributionLink.Unnamed : who, null, null) { House = sources.Match(who) };
        if (Together(who) is { } together)
            return together;
        if (sources.Match(who) is { } source)
            return new(source.Name, $"source {source.Id}", source)
            {
                IsVague = UnnamedWords.Embedded.ArePeople(who),
                ArePeople = UnnamedWords.Embedded.ArePeople(who),
            };
        if (kind is SpeakerKind.Collective or SpeakerKind.Sensor or SpeakerKind.Document)
            return new(who, null, null) { People = kind == SpeakerKind.Collective ? People(who) : null };
        var name = kind == SpeakerKind.Outlet ? who : Alone(who);
        // A body's name may stand in a person's title: "UN Special Rapporteur Tom Andrews".
        if (kind is SpeakerKind.Named or SpeakerKind.Body && PersonTitles.Embedded.Without(name) is var person && person != name)
            (who, name, kind) = (person, person, SpeakerKind.Named);
        var (state, body) = kind == SpeakerKind.Named ? (null, name) : Owned(name);
        if (Wording.Fold(state is null ? name : $"{state} {body}") is not { Length: > 0 } folded)
            return new(who, null, null);
        var party = partyOf?.Invoke(name);
        // "U.S. Central Command", where the body is known without its state.
        if (party is null && state is not null && partyOf?.Invoke(body) is { Body: not null } own && own.State == state)
            party = own;
        if (kind == SpeakerKind.Outlet)
        {
            return new(who, party?.Body ?? $"name {folded}", null) { State = party?.State ?? state, Body = Wording.Fold(body) };
        }

        return new(who, Key(name, party, folded), null)
        {
            IsVague = UnnamedWords.Embedded.NameNobody(name),
            ArePeople = UnnamedWords.Embedded.ArePeople(name),
            People = UnnamedWords.Embedded.ArePeople(name) ? People(name) : null,
            State = party?.State ?? state,
            Body = kind == SpeakerKind.Named ? null : Wording.Fold(body),
            IsWhole = party is { Body: null } || (state is not null && UnnamedWords.Embedded.IsWhole(body)),
        };
    }

    // "France, Germany and the United Kingdom", "the governments of Chad and Niger": several who say one thing together are one speaker.
    private Speaker? Together(string who)
    {
        if (!who.Contains(" and ", StringComparison.Ordinal) || sources.IsName(who))
            return null;
        var list = WithoutArticle(who);
        list = list[UnnamedWords.Embedded.Joint(list)..];
        var parts = list.Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(WithoutArticle)
            .Select(part => (Source: sources.IsName(part) ? sources.Match(part) : null, Party: partyOf?.Invoke(part)))
            .ToList();
        if (parts.Count < 2 || parts.Exists(part => part.Source is null && part.Party is null))
            return null;
        var keys = parts
            .Select(part => part.Source is { } source ? $"source {source.Id}" : part.Party!.Body ?? $"state {part.Party.State}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return keys.Count < 2
            ? null
            : new(who, string.Join(" + ", keys), null) { Together = [.. parts.Select(part => part.Source).OfType<Source>()] };
    }

    private static string WithoutArticle(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private static string Key(string name, NamedParty? party, string folded) =>
        party?.Body
        ?? (
            party?.State is { } state ? $"state {state}"
            : UnnamedWords.Embedded.HouseOf(name) is { } house ? $"people of {house}"
            : $"name {folded}"
        );

    // "US officials" and "American officials" are people of one state, "UN experts" and "United Nations monitors" of one house.
    private string? People(string who)
    {
        if (UnnamedWords.Embedded.HouseOf(who) is { } house)
            return $"people of {house}";
        var (state, body) = Owned(who);
        return state is null ? null : $"{state} {Wording.Fold(body)}";
    }

    // "U.S. Africa Command", "the United States Africa Command": one body of one state, however that is called.
    private (string? State, string Body) Owned(string name)
    {
        var words = WithoutArticle(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(LongestState, words.Length - 1); partyOf is not null && count > 0; count--)
        {
            if (partyOf(Owner(string.Join(' ', words[..count]))) is { Body: null, State: { } state })
                return (state, string.Join(' ', words[count..]));
        }

        return OwnedBehind(words) ?? (null, name);
    }

    // "Ministry of Defence of Ukraine", as the ministry itself signs: of one word, "Bank of China", the state may be a part of the name.
    private (string? State, string Body)? OwnedBehind(string[] words)
    {
        var of = Array.LastIndexOf(words, "of");
        return
            of >= FewestOfABody && partyOf?.Invoke(WithoutArticle(string.Join(' ', words[(of + 1)..]))) is { Body: null, State: { } state }
            ? (state, string.Join(' ', words[..of]))
            : null;
    }

    private static string Owner(string words) =>
        words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? words[..^2] : words;

    // "Omar Said, harbour master", "Omar Said to the Evening News": a person without office and listener, and whoever else without those who
    // passed it on.
    private static string Alone(string who)
    {
        who = string.Join(' ', who.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        who = who[..RelayWords.First(who)].TrimEnd(',', '(', ' ');
        var (person, listener) = (Before(who, ", "), Before(who, " to "));
        if (listener.Length < who.Length && (IsPerson(listener) || UnnamedWords.Embedded.NameNobody(listener)))
            return Before(listener, ", ");
        return
            person.Length < who.Length
            && !IsPerson(who[(person.Length + 2)..])
            && (IsPerson(person) || UnnamedWords.Embedded.NameNobody(person) || char.IsLower(who[person.Length + 2]))
            ? person
            : who;
    }

    private static string Before(string who, string word) =>
        who.IndexOf(word, StringComparison.Ordinal) is > 0 and var at && at + word.Length < who.Length ? who[..at] : who;

    // Two to four words with a capital each, and no abbreviation.
    private static bool IsPerson(string name) =>
        name.Split(' ') is { Length: >= 2 and <= LongestName } words
        && Array.TrueForAll(words, word => word.Length > 1 && char.IsUpper(word[0]) && word.Any(char.IsLower));

    private static string? Origin(IReadOnlyList<SyndicationFact> facts) =>
        facts
            .OrderBy(fact => fact.Relation)
            .ThenBy(fact => fact.Source, StringComparer.Ordinal)
            .Select(fact => fact.Source)
            .FirstOrDefault();
}
