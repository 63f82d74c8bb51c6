using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Core.Frames;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Finds retellings that exchange two parties: the same utterance, a near-identical text, or one speaker on one day, with the same number
/// and unit, and giver and taker the other way round; so does a page of the days after that names no day. The direction that more pages tell is the utterance's, then that of the nearest, then
/// of the earliest page; where nothing tells, both stand.
/// </summary>
internal sealed class Reversals(FrameCatalogue frames, TextLikeness texts)
{
    /// <summary>The claims, with <see cref="AssessedClaim.Exchanged"/> set where a retelling has exchanged two roles.</summary>
    public IReadOnlyList<AssessedClaim> Mark(IReadOnlyList<AssessedClaim> claims)
    {
        var marked = claims.ToDictionary(c => c.Claim.Id);
        foreach (
            var told in claims
                .SelectMany(claim => Links(claim).Select(link => (Claim: claim, Link: link)))
                .GroupBy(c => (c.Claim.Claim.Frame, c.Link), c => c.Claim)
                .Where(told => told.Skip(1).Any())
        )
        {
            foreach (var (first, second) in PartyPairs(frames, told.Key.Frame))
            {
                foreach (var reversed in Reversed([.. told], first, second))
                    marked[reversed.Claim.Id] = reversed with { Exchanged = (first, second) };
            }
        }

        foreach (var told in LateTellings(claims))
        {
            foreach (var pair in PartyPairs(frames, told[0].Claim.Frame))
            {
                foreach (var reversed in Reversed([.. told.Select(claim => marked[claim.Claim.Id])], pair.First, pair.Second))
                    marked[reversed.Claim.Id] = reversed with { Exchanged = reversed.Exchanged == pair ? null : pair };
            }
        }

        return [.. claims.Select(c => marked[c.Claim.Id])];
    }

    /// <summary>
    /// What one speaker says of one amount, on one day or on pages of the days after that name no day; never further from the first, so that no
    /// chain of them grows over weeks.
    /// </summary>
    private static IEnumerable<List<AssessedClaim>> LateTellings(IReadOnlyList<AssessedClaim> claims)
    {
        var voices = claims
            .Where(claim => LinkRules.Voice(claim) is not null && claim is { SaidOn: not null, Claim.Quantity: not null })
            .GroupBy(claim => (LinkRules.Voice(claim), claim.Claim.Frame, LateRetellings.Numbers(claim).FirstOrDefault()));
        foreach (var voice in voices)
        {
            var groups = new List<List<AssessedClaim>>();
            foreach (var claim in voice.OrderBy(c => c.SaidOn).ThenBy(c => c.DatedByPublication).ThenBy(c => c.Claim.Id))
            {
                if (groups.FindLast(group => group[0].SaidOn == claim.SaidOn || LinkRules.IsLateRetelling(group[0], claim)) is { } group)
                    group.Add(claim);
                else
                    groups.Add([claim]);
            }

            foreach (var told in groups.Where(told => told.Exists(claim => claim.SaidOn != told[0].SaidOn)))
                yield return told;
        }
    }

    private static IEnumerable<AssessedClaim> Reversed(List<AssessedClaim> told, string first, string second)
    {
        var directions = told.GroupBy(c => (From: Hints(c, first), To: Hints(c, second)))
            .Where(d => d.Key.From.Length > 0 && d.Key.To.Length > 0 && d.Key.From != d.Key.To)
            .ToDictionary(d => d.Key, d => d.ToList());
        foreach (var (direction, claims) in directions)
        {
            if (directions.TryGetValue((direction.To, direction.From), out var mirror) && Outweighs(mirror, claims))
            {
                foreach (
                    var claim in claims.Where(claim =>
                        mirror.Exists(m => SameAmount(m, claim)) && !mirror.Exists(m => m.Page == claim.Page)
                    )
                )
                    yield return claim;
            }
        }
    }

    private static bool SameAmount(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Quantity is { } first && b.Claim.Quantity is { } second && first.Unit == second.Unit && Amounts.SameNumber(first, second);

    private static bool Outweighs(List<AssessedClaim> mirror, List<AssessedClaim> claims) => Weight(mirror).CompareTo(Weight(claims)) > 0;

    /// <summary>How many pages tell a direction, then how near and how early the nearest of them is.</summary>
    private static (int Pages, int Nearest, int Earliest) Weight(List<AssessedClaim> claims) =>
        (
            claims.DistinctBy(c => c.Page).Count(),
            -claims.Min(c => c.Relays),
            -claims.Min(c => (c.Exhibit?.Metadata.Published?.Earliest ?? DateOnly.MaxValue).DayNumber)
        );

    /// <summary>The pairs of a frame's roles that a retelling may exchange.</summary>
    public static IEnumerable<(string First, string Second)> PartyPairs(FrameCatalogue frames, string frame)
    {
        var parties = frames.PartiesOf(frame).ToList();
        for (var i = 0; i < parties.Count; i++)
        {
            for (var j = i + 1; j < parties.Count; j++)
                yield return (parties[i].Name, parties[j].Name);
        }
    }

    private IEnumerable<string> Links(AssessedClaim claim)
    {
        if (claim.Declared is { } declared)
            yield return $"utterance {declared.Utterance}";
        if (texts.Text(claim) is { } text)
            yield return $"text {text}";
        // What a page passes on from the speaker's own is his word still, and that page his too.
        if (
            (LinkRules.Voice(claim) is not null || claim.IsOnSpeakersPage)
            && claim is { PassedOn: null or { IsSpeakers: true }, Speaker.Key: { } key, SaidOn: { } day }
        )
            yield return $"spoken {key} {day:O}";
    }

    private static string Hints(AssessedClaim claim, string role) =>
        string.Join(' ', claim.Role(role).Select(m => m.Hint).OfType<string>().Distinct().Order(StringComparer.Ordinal));
}
