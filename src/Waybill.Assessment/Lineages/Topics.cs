using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Parts an utterance by what it speaks of: frame, and parties that do not exclude each other. A claim that leaves a party out goes with
/// the first that it does not gainsay.
/// </summary>
internal sealed class Topics(FrameCatalogue frames)
{
    /// <summary>The claims of each topic, nearest first.</summary>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> Of(IReadOnlyList<AssessedClaim> relays)
    {
        var topics = new List<List<AssessedClaim>>();
        foreach (var relay in relays)
        {
            if (topics.Find(topic => Meet(topic[0], relay)) is { } topic)
                topic.Add(relay);
            else
                topics.Add([relay]);
        }

        return topics;
    }

    /// <summary>True when two claims are of one frame and no party of the one excludes that of the other.</summary>
    public bool Meet(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Frame == b.Claim.Frame
        && frames.TryFind(a.Claim.Frame, out var frame)
        && frame
            .Roles.Where(role => role is { Identity: true, Filler: RoleFiller.Party })
            .All(role => Meet(a.Role(role.Name), b.Role(role.Name)));

    private static bool Meet(IReadOnlyList<Mention> a, IReadOnlyList<Mention> b)
    {
        var (one, other) = (Names(a), Names(b));
        return one.Count == 0 || other.Count == 0 || one.Overlaps(other);
    }

    // "the army", "one side": a word that names nobody excludes nobody.
    private static HashSet<string> Names(IReadOnlyList<Mention> mentions) =>
        mentions
            .Where(mention => mention.Hint is not null || mention.Text.Any(char.IsUpper) || !mention.Text.Any(char.IsLower))
            .Select(mention => mention.Hint ?? Speakers.Wording.Fold(mention.Text))
            .ToHashSet(StringComparer.Ordinal);
}
