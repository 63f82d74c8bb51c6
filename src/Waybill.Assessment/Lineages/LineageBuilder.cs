using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Questions;
using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Builds the lineages of claims: each statement of an utterance with those who retell it. Whatever is asked, a statement is the same: its
/// lead and its retellings are found among all claims of the utterance.
/// </summary>
internal sealed class LineageBuilder(
    Utterances utterances,
    TextLikeness texts,
    StatementLikeness likeness,
    MutationFinder mutations,
    Conjunctions conjunctions,
    PropositionWords words,
    Topics topics
)
{
    // What makes another statement of a statement.
    private static readonly MutationKind[] Garbles =
    [
        MutationKind.Direction,
        MutationKind.Capacity,
        MutationKind.Number,
        MutationKind.Unit,
        MutationKind.Scope,
        MutationKind.Actor,
        MutationKind.Denominator,
    ];

    private readonly Dictionary<int, IReadOnlyList<Statement>> made = [];
    private readonly Origins origins = new(words);
    private readonly UtteredStatements statements = new(likeness, conjunctions);
    private readonly ChangesElsewhere elsewhere = new(mutations.Pages);

    /// <summary>
    /// The lineages that bear on a question, by date said, then origin, then lead. Where the lead does not fit the question and a retelling
    /// does, the first such retelling speaks for the statement, unless it fits by what it changed: a garbled word is no origin's. A lead that
    /// only leaves open who gives and who takes stays the lead.
    /// </summary>
    public IReadOnlyList<Told> Of(IReadOnlyList<(AssessedClaim Claim, Fit Fit)> fitting)
    {
        var fits = fitting.ToDictionary(f => f.Claim.Claim.Id, f => f.Fit);
        return
        [
            .. fitting
                .Select(f => utterances.Of(f.Claim))
                .Distinct()
                .SelectMany(Statements)
                .Select(statement => Bearing(statement, fits))
                .OfType<Told>()
                .OrderBy(told => told.Lineage.Origin.Said?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(told => told.Lineage.Origin.Said?.Latest ?? DateOnly.MaxValue)
                .ThenBy(told => told.Id, StringComparer.Ordinal)
                .ThenBy(told => told.Lead.Claim.Id),
        ];
    }

    /// <summary>The statements of an utterance, whatever they speak of.</summary>
    public IReadOnlyList<Statement> Statements(int utterance) =>
        made.TryGetValue(utterance, out var statements)
            ? statements
            : made[utterance] = Compared(Nearness.Order(utterances.All[utterance], texts));

    private IReadOnlyList<Statement> Compared(IReadOnlyList<AssessedClaim> relays) =>
        elsewhere.Tell([.. topics.Of(relays).SelectMany(Of)], relays);

    private Told? Bearing(Statement statement, Dictionary<ClaimId, Fit> fits)
    {
        if (fits.TryGetValue(statement.Lead.Claim.Id, out var fit))
            return new(statement.Lineage, statement.Lead, fit);
        var garbled = statement
            .Lineage.Retellings.Where(r => r.Mutations.Any(m => Garbles.Contains(m.Kind)))
            .Select(r => r.Claim.Id)
            .ToHashSet();
        var relays = statement.Relays.Where(relay => !garbled.Contains(relay.Claim.Id)).ToList();
        var lead = relays.Find(relay => fits.ContainsKey(relay.Claim.Id));
        if (lead is null)
            return null;
        if (words.LeavesOpen(statement.Lead, lead))
            return new(statement.Lineage, statement.Lead, fits[lead.Claim.Id]);
        var others = relays.Where(relay => relay != lead);
        return new(Lineage(statement.Lineage.Origin, [lead, .. others]), lead, fits[lead.Claim.Id]);
    }

    private IEnumerable<Statement> Of(IReadOnlyList<AssessedClaim> topic)
    {
        var origin = origins.Of(topic);
        foreach (var relays in statements.Of(topic))
            yield return new(Lineage(origin, relays), relays);
    }

    private Lineage Lineage(Origin origin, IReadOnlyList<AssessedClaim> relays)
    {
        var said =
            Origins.IsDayTold(origin, relays) ? origin.Said
            : relays[0].DatedByPublication ? null
            : relays[0].Claim.Said;
        var retellings = relays
            .Skip(1)
            .OrderBy(r => r.Exhibit?.Metadata.Published?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(r => r.Claim.Id)
            .Select(r => Retold(relays[0], r, relays, said));
        return new(origin, new(relays[0].Claim, LeadWhy(relays[0]), []), [.. retellings]);
    }

    private Relay Retold(AssessedClaim lead, AssessedClaim relay, IReadOnlyList<AssessedClaim> statement, Edtf? said) =>
        // What else a page says of it is no retelling of its own words.
        new(relay.Claim, Why(lead, relay, statement), relay.Page == lead.Page ? [] : mutations.Between(lead, relay, said))
        {
            Kept = (lead.Claim.Quantity, relay.Claim.Quantity) is ({ } given, { } retold) ? Rounding.Keeps(given, retold) : null,
        };

    private static string LeadWhy(AssessedClaim lead) =>
        lead.Declared is { } declared ? $"declared to relay {declared.Utterance}; nearest to the origin" : "nearest to the origin";

    private string Why(AssessedClaim lead, AssessedClaim relay, IReadOnlyList<AssessedClaim> statement) =>
        relay.Page == lead.Page ? "same page as the nearest relay"
        : Corrections.TakenBackBy(statement)(relay) ? "corrected since by its own outlet"
        : relay.Declared is { } declared ? $"declared to relay {declared.Utterance}"
        : LinkRules.SpeakerAndDay(relay) is { } spoken && spoken == LinkRules.SpeakerAndDay(lead) ? "same speaker and date"
        : texts.Quote(lead) == texts.Quote(relay) || texts.Text(lead) == texts.Text(relay) ? "near-identical text"
        : utterances.Ground(relay, statement) is { } ground ? ground.Link.Why
        : "told with another statement of the utterance";
}

/// <summary>A statement of an utterance.</summary>
/// <param name="Lineage">Its origin and relays.</param>
/// <param name="Relays">The same relays with what is known of them, the lead first.</param>
internal sealed record Statement(Lineage Lineage, IReadOnlyList<AssessedClaim> Relays)
{
    /// <summary>The lead.</summary>
    public AssessedClaim Lead => Relays[0];
}
