using Waybill.Assessment.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>Tellings of one speaker that are dated by the page that prints them.</summary>
internal static class LateRetellings
{
    /// <summary>
    /// Joins a claim to the nearest earlier origin of the same amount; never to another such retelling, so that no chain of them grows over
    /// weeks.
    /// </summary>
    public static void OfAnAmount(ClaimPool pool, Func<int, int, bool> join) =>
        Join(pool, join, (pool, i) => Numbers(pool.Claims[i]), (a, b) => pool.Likeness.SameAmount(pool.Claims[a], pool.Claims[b]));

    /// <summary>
    /// The same for claims that give no amount: the parties that they speak of must be the same, their goods meet, and what is told in a
    /// clause shares a word.
    /// </summary>
    public static void OfAStatement(ClaimPool pool, Func<int, int, bool> join) =>
        Join(
            pool,
            join,
            (pool, i) => pool.Claims[i].Claim.Quantity is null ? [pool.Words.Parties(pool.Claims[i])] : [],
            (a, b) => pool.Likeness.GoodsMeet(pool.Claims[a], pool.Claims[b]) && pool.Likeness.ContentsMeet(pool.Claims[a], pool.Claims[b])
        );

    /// <summary>
    /// Joins what else a page says in a speaker's name to the utterance of the days before that the page was already found to relay.
    /// </summary>
    public static void OnAPageThatRelays(ClaimPool pool, Func<int, int, bool> join)
    {
        var byVoice = pool.All.Where(i => pool.Voice(i) is not null && pool.Day(i) is not null).ToLookup(i => (pool.Voice(i), pool.Day(i)));
        var byPage = pool.All.ToLookup(i => pool.Claims[i].Page, StringComparer.Ordinal);
        foreach (var i in pool.All.Where(i => pool.Voice(i) is not null && pool.Claims[i].DatedByPublication))
        {
            var page = byPage[pool.Claims[i].Page];
            _ = Enumerable
                .Range(1, LinkRules.DaysToPublish)
                .SelectMany(back => byVoice[(pool.Voice(i), pool.Day(i) - back)])
                .Where(o => page.Any(j => j != i && pool.Joined.AreOne(j, o)))
                .ToList()
                .Exists(o => join(o, i));
        }
    }

    /// <summary>The numbers that a claim gives, by which tellings of one amount are found.</summary>
    public static IEnumerable<string> Numbers(AssessedClaim claim) =>
        Amounts.Numbers(claim.Claim.Quantity).Distinct().Select(NumberText.Plain);

    private static void Join(
        ClaimPool pool,
        Func<int, int, bool> join,
        Func<ClaimPool, int, IEnumerable<string>> fingerprints,
        Func<int, int, bool> alike
    )
    {
        var origins = new Dictionary<(string Voice, string Frame, string Fingerprint, int Day), List<int>>();
        foreach (var i in pool.All.Where(i => pool.Voice(i) is not null && pool.Day(i) is not null).OrderBy(pool.Day).ThenBy(i => i))
        {
            var (voice, day, marks) = (pool.Voice(i)!, pool.Day(i)!.Value, fingerprints(pool, i).ToList());
            var frame = pool.Claims[i].Claim.Frame;
            var nearest = Enumerable
                .Range(0, LinkRules.DaysToPublish + 1)
                .SelectMany(back => marks.SelectMany(mark => origins.GetValueOrDefault((voice, frame, mark, day - back)) ?? []))
                .Distinct()
                .Where(o => LinkRules.IsLateRetelling(pool.Claims[o], pool.Claims[i]) && alike(o, i));
            if (nearest.Any(o => join(o, i)))
                continue;
            foreach (var mark in marks)
            {
                var key = (voice, frame, mark, day);
                if (origins.TryGetValue(key, out var same))
                    same.Add(i);
                else
                    origins[key] = [i];
            }
        }
    }
}
