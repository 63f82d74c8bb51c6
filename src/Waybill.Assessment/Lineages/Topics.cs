using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Parts an utterance by what it speaks of: frame, and parties that do not exclude each other. A claim that leaves a party out goes with
/// the first that it does not gainsay. Where a page gives the very number, of two figures at least, with one other party, and no page of the
/// utterance tells both, it has garbled the party: what it says goes with what it was made of.
/// </summary>
internal sealed class Topics(FrameCatalogue frames)
{
    private const int FewestFigures = 2;

    /// <summary>The claims of each topic, nearest first.</summary>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> Of(IReadOnlyList<AssessedClaim> relays)
    {
        var topics = new List<List<AssessedClaim>>();
        foreach (var relay in relays)
        {
            if ((topics.Find(topic => Meet(topic[0], relay)) ?? topics.Find(topic => IsGarbledOf(topic, relay, relays))) is { } topic)
                topic.Add(relay);
            else
                topics.Add([relay]);
        }

        return topics;
    }

    /// <summary>True when two claims are of one frame and no party of the one excludes that of the other.</summary>
    public bool Meet(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Frame == b.Claim.Frame
        && frames.TryFind(a.Claim.Frame, out _)
        && Parties(a).All(role => Meet(a.Role(role.Name), b.Role(role.Name)));

    private bool IsGarbledOf(List<AssessedClaim> topic, AssessedClaim relay, IReadOnlyList<AssessedClaim> relays)
    {
        var lead = topic[0];
        return lead.Claim.Frame == relay.Claim.Frame
            && Parties(lead).Count(role => !Meet(lead.Role(role.Name), relay.Role(role.Name))) == 1
            && IsTheNumber(lead, relay)
            && topic.TrueForAll(told => told.Page != relay.Page)
            && !relays.Any(other => other != relay && other.Page == relay.Page && IsTheNumber(lead, other) && Meet(lead, other));
    }

    private static bool IsTheNumber(AssessedClaim lead, AssessedClaim relay) =>
        lead.Claim.Quantity is { } said
        && relay.Claim.Quantity is { } retold
        && said.Unit == retold.Unit
        && Amounts.Numbers(said).Intersect(Amounts.Numbers(retold)).Any(number => Amounts.Figures(number) >= FewestFigures);

    private IEnumerable<Role> Parties(AssessedClaim claim) => frames.PartiesOf(claim.Claim.Frame);

    private static bool Meet(IReadOnlyList<Mention> a, IReadOnlyList<Mention> b)
    {
        var (one, other) = (Names(a), Names(b));
        return one.Count == 0 || other.Count == 0 || one.Overlaps(other);
    }

    /// <summary>By what parties are told apart. "The army", "one side": a word that names nobody excludes nobody.</summary>
    public static HashSet<string> Names(IReadOnlyList<Mention> mentions) =>
        mentions
            .Where(mention => mention.Hint is not null || mention.Text.Any(char.IsUpper) || !mention.Text.Any(char.IsLower))
            .Select(mention => mention.Hint ?? Speakers.Wording.Fold(mention.Text))
            .ToHashSet(StringComparer.Ordinal);
}
