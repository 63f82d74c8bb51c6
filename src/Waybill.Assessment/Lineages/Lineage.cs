using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// The first utterance that a set of claims relays: speaker, date and proposition. A speaker who is anonymous or absent adds no independent
/// origin.
/// </summary>
/// <param name="Id">A stable id: the declared utterance's, else a hash of speaker, date and proposition.</param>
/// <param name="Speaker">The speaker's name as shown.</param>
/// <param name="Source">The source that the speaker is; null when the case does not know it.</param>
/// <param name="Families">The families whose voice it is; empty when unknown.</param>
/// <param name="DrawsOn">What the source is known to draw on.</param>
/// <param name="Said">When it was said; null when unknown.</param>
/// <param name="Anonymous">True when the speaker is anonymous or absent: counted apart.</param>
public sealed record Origin(
    string Id,
    string Speaker,
    Source? Source,
    IReadOnlyList<string> Families,
    IReadOnlyList<string> DrawsOn,
    Edtf? Said,
    bool Anonymous
)
{
    /// <summary>
    /// By which methods its speaker knows, in their order: those that the utterance shows, else those that are usual for the source, else
    /// <see cref="CollectionMethod.Statement"/>.
    /// </summary>
    public IReadOnlyList<CollectionMethod> Methods { get; init; } = [CollectionMethod.Statement];

    /// <summary>
    /// True when the utterance itself shows a method of the speaker's own: then what its source draws on elsewhere does not make it
    /// dependent.
    /// </summary>
    public bool ShowsMethod { get; init; }

    /// <summary>True for who speaks for a party to the matter, and for several who all do; so does a state of which the statement itself tells,
    /// where the case says nothing of it.</summary>
    public bool IsParty => Source is { Party: true } || (Together.Count > 0 && Together.All(source => source.Party)) || TellsOfItself;

    /// <summary>True where the speaker is no source of the case, and his state is one of the parties of his statement.</summary>
    internal bool TellsOfItself { get; init; }

    /// <summary>True where two are of one speaker on one day: who says that it went, and that something of it never arrived, denies nothing
    /// that he says.</summary>
    internal bool IsOfOneMouthWith(Origin other) =>
        !Anonymous
        && !other.Anonymous
        && (Source is { } source ? source.Id == other.Source?.Id : Speaker == other.Speaker)
        && Said is { } day
        && other.Said?.Overlaps(day) == true;

    /// <summary>Who speaks, with the id, as sentences name it.</summary>
    internal string Named => $"{Speaker} ({Id})";

    /// <summary>The case's sources that said it together, where it is no single speaker.</summary>
    public IReadOnlyList<Source> Together { get; init; } = [];
}

/// <summary>An origin with the claims that relay it.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Lead">The relay that stands nearest to the origin and whose words are taken as the origin's.</param>
/// <param name="Retellings">The other relays, by publication.</param>
public sealed record Lineage(Origin Origin, Relay Lead, IReadOnlyList<Relay> Retellings)
{
    /// <summary>What the origin says: the lead's quantity.</summary>
    public Quantity? Quantity => Lead.Claim.Quantity;

    /// <summary>All relays, the lead first.</summary>
    public IEnumerable<Relay> Relays => Retellings.Prepend(Lead);
}

/// <summary>A claim as a relay of an origin.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Why">Why it belongs to the lineage: same page, declared, same speaker and date, same speaker and amount, or near-identical
/// text; a short phrase.</param>
/// <param name="Mutations">What it changed of the lead's words; empty when it changed nothing.</param>
public sealed record Relay(Claim Claim, string Why, IReadOnlyList<Mutation> Mutations)
{
    /// <summary>
    /// What its page changed besides, of amounts by which no claim of the page was compared: told with its first relay of an utterance.
    /// </summary>
    public IReadOnlyList<Mutation> Elsewhere { get; init; } = [];

    /// <summary>Why a rounded number is no mutation, as a phrase; null when none was rounded.</summary>
    public string? Kept { get; init; }

    /// <summary>The mutations in plain words (bound dropped, capacity told as contents, other number …).</summary>
    public IEnumerable<string> Differences => Mutations.Select(mutation => mutation.Says);
}
