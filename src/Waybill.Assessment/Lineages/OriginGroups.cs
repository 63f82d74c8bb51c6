using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Collapses claims on one question to their origins: by declared utterance; by the same speaker on the same known day; by the same
/// speaker and amount, where one was dated by its publication a few days later; by near-identical words.
/// Two declared utterances never become one, and near-identical words never join two named speakers.
/// </summary>
internal sealed class OriginGroups(TextLikeness texts, StatementLikeness likeness)
{
    private const double CounterpartResemblance = 0.5;
    private const int MostAnchors = 200;
    private const int DaysToPublish = 3;

    /// <summary>The groups, each a set of claims that relay one origin.</summary>
    /// <param name="claims">Claims on one question with the same polarity, ordered by id.</param>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> Of(IReadOnlyList<AssessedClaim> claims)
    {
        var groups = new JoinedClaims(claims);
        var declaredFirst = Enumerable
            .Range(0, claims.Count)
            .OrderBy(i => claims[i].Declared?.Utterance ?? "\uFFFF", StringComparer.Ordinal)
            .ThenBy(i => i)
            .ToList();
        Join(groups, declaredFirst, i => claims[i].Declared?.Utterance, namesMayDiffer: true);
        Join(groups, declaredFirst, i => SpeakerAndDay(claims[i]), namesMayDiffer: false);
        JoinLateRetellings(groups, claims);
        Join(groups, declaredFirst, i => QuoteAndUnit(claims[i]), namesMayDiffer: false);
        JoinCounterparts(groups, claims);
        return groups.All();
    }

    /// <summary>The speaker and the single day on which a claim was said; null when either is unknown.</summary>
    public static string? SpeakerAndDay(AssessedClaim claim) =>
        claim.Speaker.Key is { } speaker && claim.Claim.Said is { Earliest: { } day, Latest: { } last } && day == last
            ? $"{speaker} {day:O}"
            : null;

    /// <summary>True when one of two claims of one named speaker was dated by its publication, one to three days after the other was
    /// said.</summary>
    public static bool IsLateRetelling(AssessedClaim a, AssessedClaim b) =>
        a.Speaker is { Key: { } one, OwnVoice: false }
        && b.Speaker is { Key: { } other, OwnVoice: false }
        && one == other
        && Day(a) is { } first
        && Day(b) is { } second
        && (second - first) switch
        {
            > 0 and <= DaysToPublish => b.DatedByPublication,
            < 0 and >= -DaysToPublish => a.DatedByPublication,
            _ => false,
        };

    private static int? Day(AssessedClaim claim) =>
        claim.Claim.Said is { Earliest: { } day, Latest: { } last } && day == last ? day.DayNumber : null;

    private string? QuoteAndUnit(AssessedClaim claim) => texts.Quote(claim) is { } quote ? $"{quote} {claim.Claim.Quantity?.Unit}" : null;

    private static void Join(JoinedClaims groups, List<int> order, Func<int, string?> key, bool namesMayDiffer)
    {
        foreach (var alike in order.Where(i => key(i) is not null).GroupBy(key, StringComparer.Ordinal))
        {
            var firsts = new List<int>();
            foreach (var i in alike)
            {
                if (!firsts.Exists(first => groups.TryJoin(first, i, namesMayDiffer)))
                    firsts.Add(i);
            }
        }
    }

    /// <summary>Joins a claim that was dated by its publication to the nearest earlier origin; never to another such retelling, so that no
    /// chain of them grows over weeks.</summary>
    private void JoinLateRetellings(JoinedClaims groups, IReadOnlyList<AssessedClaim> claims)
    {
        foreach (
            var voice in Enumerable
                .Range(0, claims.Count)
                .Where(i => Day(claims[i]) is not null && claims[i].Claim.Quantity is not null)
                .GroupBy(i => claims[i].Speaker.Key, StringComparer.Ordinal)
        )
        {
            var origins = new List<int>();
            foreach (var i in voice.OrderBy(i => Day(claims[i])).ThenBy(i => i))
            {
                var nearest = origins
                    .Where(o => IsLateRetelling(claims[o], claims[i]) && likeness.SameAmount(claims[o], claims[i]))
                    .OrderByDescending(o => Day(claims[o]))
                    .ThenBy(o => o);
                if (!nearest.Any(o => groups.TryJoin(o, i, namesMayDiffer: false)))
                    origins.Add(i);
            }
        }
    }

    /// <summary>In near-identical texts, joins each claim to the one of an earlier text whose words are closest to its own.</summary>
    private void JoinCounterparts(JoinedClaims groups, IReadOnlyList<AssessedClaim> claims)
    {
        foreach (
            var alike in Enumerable
                .Range(0, claims.Count)
                .Where(i => texts.Text(claims[i]) is not null)
                .GroupBy(i => $"{texts.Text(claims[i])} {claims[i].Claim.Quantity?.Unit}", StringComparer.Ordinal)
        )
        {
            var anchors = new List<(int Claim, HashSet<string> Words)>();
            foreach (var i in alike.OrderBy(i => claims[i].Claim.Exhibit).ThenBy(i => claims[i].Claim.Selector.Start).ThenBy(i => i))
            {
                var words = Wording.Words(claims[i].Claim.Selector.Exact).ToHashSet(StringComparer.Ordinal);
                var closest = anchors
                    .Where(a => claims[a.Claim].Claim.Exhibit != claims[i].Claim.Exhibit)
                    .Select(a => (a.Claim, Resemblance: Resemblance(a.Words, words)))
                    .Where(a => a.Resemblance >= CounterpartResemblance)
                    .OrderByDescending(a => a.Resemblance)
                    .ThenBy(a => a.Claim)
                    .ToList();
                if (!closest.Exists(a => groups.TryJoin(a.Claim, i, namesMayDiffer: false)) && anchors.Count < MostAnchors)
                    anchors.Add((i, words));
            }
        }
    }

    private static double Resemblance(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }
}
