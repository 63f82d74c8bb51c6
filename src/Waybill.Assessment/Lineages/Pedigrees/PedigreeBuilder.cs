using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages.Pedigrees;

/// <summary>
/// Finds for each relay of a statement from whom it has it: a captured page that it names, one whose text it repeats, one whose changes it
/// repeats; else the origin. A relay can only have it from one that came before it; of two of one day nothing tells which came first,
/// unless one names the other.
/// </summary>
internal sealed class PedigreeBuilder(Utterances utterances, TextLikeness texts, PropositionWords words, Captured captured)
{
    private const int Deepest = 64;

    // Of two pages of one day that are alike, either may have it from the other.
    private const double OrderUnknown = 0.5;

    // It stands in the utterance through other statements of it.
    private const double Unshown = 0.5;

    /// <summary>The tree of a lineage.</summary>
    /// <param name="utterance">The utterance's id.</param>
    /// <param name="lineage">The lineage.</param>
    /// <param name="relays">Its claims, the lead first.</param>
    /// <param name="number">The statement's place among those of its origin, from 1; 0 where it is the only one.</param>
    public Pedigree Of(string utterance, Lineage lineage, IReadOnlyList<AssessedClaim> relays, int number)
    {
        var told = lineage.Relays.ToDictionary(relay => relay.Claim.Id);
        var links = new Dictionary<ClaimId, PedigreeLink>();
        var depth = new Dictionary<ClaimId, int>();
        var before = new List<AssessedClaim>();
        var isTakenBack = Corrections.TakenBackBy(relays);
        foreach (var relay in InOrder(relays))
        {
            var shallow = before.Where(b => depth[b.Claim.Id] < Deepest);
            var link = From(relay, shallow, told) ?? Primary(relay, lineage.Origin, relays);
            if (isTakenBack(relay))
                link = link with { Reasons = [.. link.Reasons, "corrected since by its own outlet"] };
            links[relay.Claim.Id] = link;
            depth[relay.Claim.Id] = link.To is { } parent ? depth[parent] + 1 : 0;
            before.Add(relay);
        }

        var children = before.ToLookup(relay => links[relay.Claim.Id].To);
        return new(
            number == 0 ? lineage.Origin.Id : $"{lineage.Origin.Id}/{number}",
            utterance,
            lineage,
            relays[0].Denies,
            relays[0].SaysOnlyThatItCouldBe,
            [.. children[null].Select(Node)],
            captured.Missing(lineage.Origin, relays, utterances.All[utterances.Of(relays[0])])
        )
        {
            About = words.Say(relays[0]),
        };

        PedigreeNode Node(AssessedClaim relay) =>
            new(
                told[relay.Claim.Id],
                relay.ShownWords,
                relay.Outlet(),
                relay.PublishedOn(),
                links[relay.Claim.Id],
                [.. children[relay.Claim.Id].Select(Node)]
            );
    }

    /// <summary>
    /// By day; of one day, first the lead, then who names none of the others' pages, then fewer mouths, then by page: one order for all
    /// statements that two pages tell.
    /// </summary>
    private IEnumerable<AssessedClaim> InOrder(IReadOnlyList<AssessedClaim> relays) =>
        relays
            .OrderBy(r => r.RelayedBy())
            .ThenBy(r => r.Claim.Id == relays[0].Claim.Id ? 0 : 1)
            .ThenBy(r => relays.Count(other => other.Page != r.Page && NameOf(other, r) is not null))
            .ThenBy(r => r.Relays)
            .ThenBy(r => r.Page, StringComparer.Ordinal)
            .ThenBy(r => r.Claim.Id);

    // What a page calls another that it has it from; null where it names it nowhere.
    private string? NameOf(AssessedClaim other, AssessedClaim by) =>
        by.Cites().FirstOrDefault(cited => other.IsCitedAs(cited.Folded)).Name
        ?? (NamedCopies.IsOf(by, other, texts) ? other.Outlet() : null);

    private PedigreeLink? From(AssessedClaim relay, IEnumerable<AssessedClaim> before, Dictionary<ClaimId, Relay> told) =>
        before.Select(other => Link(relay, other, told)).OfType<PedigreeLink>().MaxBy(link => link.Score);

    private PedigreeLink? Link(AssessedClaim relay, AssessedClaim other, Dictionary<ClaimId, Relay> told)
    {
        if (relay.Page == other.Page)
            return new(ProvRelation.AlternateOf, other.Claim.Id, 1, ["the same page"]);
        var reasons = new List<string>();
        var (score, relation) = (0.0, ProvRelation.WasRevisionOf);
        if (NameOf(other, relay) is { } named)
        {
            (score, relation) = (0.9, ProvRelation.WasQuotedFrom);
            reasons.Add($"it names {named}");
        }

        if (texts.Text(relay) is { } text && text == texts.Text(other))
            Add(0.85, "near-identical text");
        else if (texts.Quote(relay) is { } quote && quote == texts.Quote(other))
            Add(0.8, "near-identical words");
        var (errors, theirs) = (Errors(told[relay.Claim.Id]).ToList(), Errors(told[other.Claim.Id]).ToList());
        var shared = errors.Select(error => error.Says).Intersect(theirs.Select(error => error.Says)).ToList();
        // Who has right what a page garbled did not have it from there.
        if (shared.Count > 0 && theirs.TrueForAll(garbled => errors.Exists(error => error.Kind == garbled.Kind)))
            Add(0.6 + (0.1 * Math.Min(shared.Count, 3)), $"the same change: {shared[0]}");
        if (reasons.Count == 0 || (relation == ProvRelation.WasRevisionOf && KnowsMore(relay, other)))
            return null;
        if (relation == ProvRelation.WasRevisionOf && relay.RelayedBy() == other.RelayedBy())
        {
            score *= OrderUnknown;
            reasons.Add("nothing tells which came first");
        }

        return new(relation, other.Claim.Id, Math.Min(score, 1), reasons);

        void Add(double worth, string reason)
        {
            score = 1 - ((1 - score) * (1 - worth));
            reasons.Add(reason);
        }
    }

    // Who names the speaker cannot know him from a page that does not.
    private static bool KnowsMore(AssessedClaim relay, AssessedClaim other) =>
        relay.Speaker is { Anonymous: false, OwnVoice: false } speaker
        && other.Speaker.Key != speaker.Key
        && (other.Speaker.Anonymous || other.Speaker.OwnVoice)
        && !AttributionMutations.Names(other, speaker.Name);

    /// <summary>
    /// The changes that two pages do not make by chance: words put in the place of others. What is left out, or named where the lead names
    /// nothing, and whom a page names, many do alike.
    /// </summary>
    private static IEnumerable<Mutation> Errors(Relay relay) =>
        relay.Mutations.Where(m => m is { Kind: not MutationKind.Attribution, Original: not null, Retold: not null });

    private PedigreeLink Primary(AssessedClaim relay, Origin origin, IReadOnlyList<AssessedClaim> relays)
    {
        if (relay.Declared is { } declared)
            return FromOrigin(1, $"declared to relay {declared.Utterance}");
        if (
            relay.Speaker is { Anonymous: false } speaker
            && (
                speaker.Source is { } source
                    ? source.Id == origin.Source?.Id
                    : speaker.Name == origin.Speaker
                        || relays.Any(other => other.Speaker.Name == origin.Speaker && speaker.IsOneBodyWith(other.Speaker))
            )
        )
            return FromOrigin(1, speaker.OwnVoice ? "it speaks for itself" : $"it names {speaker.Name}");
        if (utterances.Ground(relay, relays) is not var (link, with))
            return FromOrigin(Unshown, relay.Speaker.Anonymous ? "it names nobody" : $"it names {relay.Speaker.Name}");
        var other = relays.First(r => r.Claim.Id == with);
        return FromOrigin(link.Score, $"{link.Why}, as in {other.Outlet()}");
    }

    private static PedigreeLink FromOrigin(double score, string reason) => new(ProvRelation.HadPrimarySource, null, score, [reason]);
}
