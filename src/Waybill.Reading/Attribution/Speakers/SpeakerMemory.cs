using System.Collections.Immutable;
using Waybill.Core.Claims;
using Waybill.Reading.Gazetteers;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>
/// Who has been named and who has spoken in a text so far. It is bounded: of names that grow without end, the first are kept.
/// </summary>
internal sealed class SpeakerMemory
{
    private const int MostNames = 4096;

    private readonly Dictionary<string, string> persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> abbreviations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> offices = new(StringComparer.Ordinal);
    private readonly HashSet<string> lawmakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AttributionLink> bodies = new(StringComparer.Ordinal);
    private ImmutableDictionary<SpeakerKind, IReadOnlyList<AttributionLink>> last = ImmutableDictionary<
        SpeakerKind,
        IReadOnlyList<AttributionLink>
    >.Empty;

    /// <summary>The chain of the last speaker; empty when nobody has spoken.</summary>
    public IReadOnlyList<AttributionLink> Last { get; private set; } = [];

    /// <summary>The state that the last sentence with one is about: the first that it names; null before any.</summary>
    public GazetteerEntry? Country { get; set; }

    /// <summary>Keeps a person's full name under its first and last word.</summary>
    public void Name(string first, string last, string full)
    {
        LastNamed = full;
        if (persons.Count >= MostNames)
            return;
        persons.TryAdd(last, full);
        persons.TryAdd(first, full);
    }

    /// <summary>The full name of the person who was named last; null when nobody was.</summary>
    public string? LastNamed { get; private set; }

    /// <summary>Keeps what an abbreviation stands for, as the text first gives it.</summary>
    public void Abbreviate(string abbreviation, string full)
    {
        if (abbreviations.Count < MostNames)
            abbreviations.TryAdd(abbreviation, full);
    }

    /// <summary>What a word stands for, where the text gave it as an abbreviation; else the word.</summary>
    public string Spelt(string word) => abbreviations.GetValueOrDefault(word, word);

    /// <summary>
    /// A link to a body under the name with its owner, where the text gave one before: the "Foreign Intelligence Service" is "Chad's Foreign
    /// Intelligence Service".
    /// </summary>
    public AttributionLink Owned(AttributionLink link)
    {
        if (link.Kind != SpeakerKind.Body)
            return link;
        var end = link.Who.IndexOfAny(['\'', '’']);
        if (end > 0 && link.Who.AsSpan(end + 1).StartsWith("s "))
        {
            var own = link.Who[(end + 3)..];
            if (own.Contains(' ', StringComparison.Ordinal) && char.IsUpper(own[0]) && owned.Count < MostNames)
                owned.TryAdd(own, link.Who);
            return link;
        }

        return owned.TryGetValue(link.Who, out var full) ? link with { Who = full } : link;
    }

    /// <summary>The full name of which a word is the first or the last; null when none is known.</summary>
    public string? FullName(string word) => persons.GetValueOrDefault(word);

    /// <summary>Keeps the office that a person was named with; one that two persons hold names neither.</summary>
    public void Appoint(string office, string name)
    {
        if (offices.TryGetValue(office, out var holder))
            offices[office] = holder == name ? name : "";
        else if (offices.Count < MostNames)
            offices.Add(office, name);
    }

    /// <summary>Keeps a person as one who sits in a parliament.</summary>
    public void Seat(string name)
    {
        if (lawmakers.Count < MostNames)
            lawmakers.Add(name);
    }

    /// <summary>True for a person who was named as one who sits in a parliament.</summary>
    public bool IsSeated(string name) => lawmakers.Contains(name);

    /// <summary>The body that told a parliament something; null before any.</summary>
    public AttributionLink? Briefer { get; set; }

    /// <summary>The person who was named with an office; null when nobody was, or more than one.</summary>
    public string? Holder(string office) => offices.TryGetValue(office, out var holder) && holder.Length > 0 ? holder : null;

    /// <summary>
    /// Who the sentence before was about, where nobody spoke in it; empty where somebody did: what "he" and "it" mean first.
    /// </summary>
    public IReadOnlyList<AttributionLink> Subject { get; set; } = [];

    /// <summary>Keeps the full description of a body under its noun: "the agency" means it later.</summary>
    public void Describe(string noun, AttributionLink body) => bodies[noun] = body;

    /// <summary>The body last described with a noun; null when none was.</summary>
    public AttributionLink? Described(string noun) => bodies.GetValueOrDefault(noun);

    /// <summary>Keeps a chain as that of the last speaker.</summary>
    public void Speak(IReadOnlyList<AttributionLink> chain)
    {
        if (chain.Count == 0)
            return;
        Last = chain;
        for (var i = 0; i < chain.Count; i++)
        {
            // A document speaks with whoever made it; everybody else for himself.
            if (i == chain.Count - 1 || chain[i].Kind == SpeakerKind.Document || chain[i].Kind != chain[^1].Kind)
                last = last.SetItem(chain[i].Kind, chain[i].Kind == SpeakerKind.Document ? chain : [.. chain.Take(i + 1)]);
        }
    }

    /// <summary>The chain of the last speaker of a kind; empty when none has spoken.</summary>
    public IReadOnlyList<AttributionLink> LastOf(SpeakerKind kind) => last.TryGetValue(kind, out var chain) ? chain : [];

    /// <summary>Keeps a document or image that the text has named, with whose it is.</summary>
    public void Publish(IReadOnlyList<AttributionLink> chain) =>
        last = last.SetItem(chain[^1].Kind == SpeakerKind.Sensor ? SpeakerKind.Sensor : SpeakerKind.Document, chain);

    /// <summary>Who has spoken up to now, to come back to.</summary>
    public Moment Now => new(Last, last);

    /// <summary>Goes back to a moment: who has spoken since is forgotten, though not who was named.</summary>
    public void Return(Moment moment) => (Last, last) = (moment.Last, moment.Kinds);

    /// <summary>Who had spoken at some place of the text.</summary>
    public sealed record Moment(
        IReadOnlyList<AttributionLink> Last,
        ImmutableDictionary<SpeakerKind, IReadOnlyList<AttributionLink>> Kinds
    );
}
