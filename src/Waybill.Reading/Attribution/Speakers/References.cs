using Waybill.Core.Claims;
using Waybill.Reading.Grammar;

namespace Waybill.Reading.Attribution.Speakers;

/// <summary>Resolves words that point back to a speaker: "he", "they", "the official", "the ministry", "the report".</summary>
internal sealed class References(SpeakerMemory memory)
{
    /// <summary>True for a phrase that opens with "the", "that" or "this".</summary>
    public static bool IsDefinite(SyntaxTree tree, Phrase phrase) =>
        tree.Tokens[tree.Span(phrase.Head).First].Lower is "the" or "that" or "this" or "these" or "those"
        || (phrase.First > 0 && tree.Tokens[phrase.First - 1].Lower == "the");

    /// <summary>The chain of who a pronoun means; empty when nobody has spoken who fits.</summary>
    public IReadOnlyList<AttributionLink> Pronoun(SyntaxTree tree, int pronoun) =>
        tree.Tokens[pronoun].Lower switch
        {
            "he" or "she" or "him" or "her" or "his" => Person(),
            "they" or "them" or "their" => Among(SpeakerKind.Collective, SpeakerKind.Body, SpeakerKind.Anonymous, SpeakerKind.Named),
            "it" or "its" => Among(SpeakerKind.Body, SpeakerKind.Outlet, SpeakerKind.Document),
            _ => [],
        };

    /// <summary>One of those who spoke together: "one of them", "the other"; empty where nobody did.</summary>
    public IReadOnlyList<AttributionLink> OneOf(SyntaxTree tree, Phrase phrase)
    {
        if (
            tree.Tokens[phrase.Head].Lower is not ("one" or "another" or "other" or "others" or "both")
            || memory.LastOf(SpeakerKind.Collective) is not [.., var many] chain
        )
            return [];
        return
        [
            .. chain.Take(chain.Count - 1),
            many with
            {
                Kind = tree.Tokens[phrase.Head].Lower is "one" or "another" or "other" ? SpeakerKind.Anonymous : many.Kind,
            },
        ];
    }

    /// <summary>
    /// The chain of the last speaker whom a definite phrase without further words may mean: "the ministry"; null when none fits.
    /// </summary>
    public IReadOnlyList<AttributionLink>? Definite(SyntaxTree tree, Phrase phrase, SpeakerKind kind)
    {
        if (
            !IsDefinite(tree, phrase)
            || phrase.Own < phrase.Last
            || phrase.Possessor >= 0
            || memory.LastOf(kind) is not { Count: > 0 } chain
        )
            return null;
        var word = tree.Tokens[phrase.Head].Lower;
        var at = Enumerable.Range(0, chain.Count).LastOrDefault(i => chain[i].Kind == kind, -1);
        if (at < 0)
            return null;
        var fits = kind == SpeakerKind.Outlet || chain[at].Who.EndsWith(word, StringComparison.OrdinalIgnoreCase);
        return fits ? chain : null;
    }

    /// <summary>The body that a plain definite phrase goes back to, though it has not spoken; null when none fits.</summary>
    public AttributionLink? Described(SyntaxTree tree, Phrase phrase) =>
        IsDefinite(tree, phrase) && phrase.Own == phrase.Last && phrase.Possessor < 0
            ? memory.Described(tree.Tokens[phrase.Head].Lower)
            : null;

    /// <summary>
    /// The chain of the last person who spoke, for "the official" and other words that fit anybody, and of a person who was named for whatever
    /// else calls a person: "the envoy", "the general".
    /// </summary>
    public IReadOnlyList<AttributionLink> LastPerson(string office) =>
        memory.Last is [.., { Kind: var kind }]
        && (
            kind == SpeakerKind.Named && !IsOfState(office)
            || (
                kind == SpeakerKind.Anonymous
                && office
                    is "official"
                        or "spokesman"
                        or "spokeswoman"
                        or "spokesperson"
                        or "diplomat"
                        or "leader"
                        or "analyst"
                        or "expert"
                        or "lawmaker"
                        or "chief"
                        or "source"
            )
        )
            ? memory.Last
            : [];

    // Of whom everybody knows which one is meant.
    private static bool IsOfState(string office) => office is "president" or "king" or "queen" or "pope" or "premier" or "chancellor";

    // Who spoke, else who was named: "This was Omar Said at the harbour. The ship, he said, ..."
    private IReadOnlyList<AttributionLink> Person()
    {
        var spoke = Among(SpeakerKind.Named, SpeakerKind.Anonymous);
        return spoke is [] or [.., { Kind: SpeakerKind.Anonymous, Who: [.., 's'] }] && memory.LastNamed is { } name
            ? [new() { Who = name, Kind = SpeakerKind.Named }]
            : spoke;
    }

    // The last to speak of one of the kinds: the subject of the sentence before is its outermost link.
    private IReadOnlyList<AttributionLink> Among(params ReadOnlySpan<SpeakerKind> kinds)
    {
        if (memory.Subject is [.., var subject] && kinds.Contains(subject.Kind))
            return memory.LastOf(subject.Kind) is [.., var spoke] told && spoke.Who == subject.Who ? told : memory.Subject;
        for (var i = 0; i < memory.Last.Count; i++)
        {
            if (kinds.Contains(memory.Last[i].Kind))
                return memory.Last[i].Kind == SpeakerKind.Document ? memory.Last : [.. memory.Last.Take(i + 1)];
        }

        foreach (var kind in kinds)
        {
            if (memory.LastOf(kind) is { Count: > 0 } chain)
                return chain;
        }

        return [];
    }
}
