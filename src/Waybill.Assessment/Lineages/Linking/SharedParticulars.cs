using Waybill.Assessment.Claims;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Pages of the same days that share particulars (names, designations, odd numbers) tell of one event in words of their own: what they say
/// alike of it is one utterance, and so is what one speaker says of it. Two sources of the case stay two.
/// </summary>
internal static class SharedParticulars
{
    /// <summary>Joins each claim to that of another such page which says the same, or is of one voice; the earliest page first.</summary>
    public static void Join(ClaimPool pool, Func<int, int, bool> join) =>
        Join(pool, join, (one, other, i, o) => !Voices.AreTwo(pool.Claims[o], pool.Claims[i]));

    /// <summary>
    /// The same for a person and the body or office that he speaks for: a page tells the body's statement and names him, and on neither does
    /// the other say it too.
    /// </summary>
    public static void JoinHouses(ClaimPool pool, Func<int, int, bool> join) =>
        Join(pool, join, (one, other, i, o) => Voices.AreTwo(pool.Claims[o], pool.Claims[i]) && IsOfHouse(pool, one, other, o, i));

    private static void Join(ClaimPool pool, Func<int, int, bool> join, Func<TellingPage, TellingPage, int, int, bool> areOneVoice)
    {
        foreach (var (page, near) in TellingPages.WithNeighbours(pool))
        {
            foreach (var i in page.Claims)
                Join(pool, join, areOneVoice, page, near, i);
        }
    }

    private static void Join(
        ClaimPool pool,
        Func<int, int, bool> join,
        Func<TellingPage, TellingPage, int, int, bool> areOneVoice,
        TellingPage page,
        IReadOnlyList<Neighbour> near,
        int claim
    )
    {
        foreach (var (before, sharesMore) in near)
        {
            var alike = Alike(pool, before, claim, sharesMore).Where(o => areOneVoice(before, page, claim, o));
            if (!alike.Any(o => join(o, claim)))
                continue;
            page.JoinedTo(before);
            return;
        }
    }

    // What a claim may be one with: it says the same, or, where more than a speaker is shared, comes from the same mouth.
    private static IEnumerable<int> Alike(ClaimPool pool, TellingPage page, int claim, bool sharesMore) =>
        page
            .Claims.Where(o => pool.AreOfOneTime(o, claim) && !Voices.HaveTwoAmounts(pool, o, claim))
            .Where(o => SayTheSame(pool, o, claim) || (sharesMore && IsOneVoice(pool, o, claim)))
            .OrderByDescending(o => pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[claim]));

    private static bool IsOneVoice(ClaimPool pool, int a, int b) =>
        pool.Voice(a) is { } voice
        && voice == pool.Voice(b)
        && (pool.Day(a) == pool.Day(b) || LinkRules.IsLateRetelling(pool.Claims[a], pool.Claims[b]));

    private static bool SayTheSame(ClaimPool pool, int a, int b)
    {
        var (one, other, likeness) = (pool.Claims[a], pool.Claims[b], pool.Likeness);
        return likeness.SameAmount(one, other)
            || (
                likeness.PartiesMeet(one, other)
                && likeness.GoodsMeet(one, other)
                && likeness.UnitsMeet(one, other)
                && likeness.ContentsMeet(one, other)
            );
    }

    private static bool IsOfHouse(ClaimPool pool, TellingPage one, TellingPage other, int a, int b)
    {
        var (first, second) = (pool.Claims[a], pool.Claims[b]);
        if (first.Speaker.Source is not null && second.Speaker.Source is not null)
            return false;
        return (Voices.IsPerson(first), Voices.IsPerson(second)) switch
        {
            (true, false) => Voices.IsHouse(second) && Speaks(pool, other, b, first) && !SaysItToo(pool, one, a, second),
            (false, true) => Voices.IsHouse(first) && Speaks(pool, one, a, second) && !SaysItToo(pool, other, b, first),
            _ => false,
        };
    }

    // The house's page names him, and does not tell that he says the same beside the house.
    private static bool Speaks(ClaimPool pool, TellingPage page, int told, AssessedClaim person) =>
        page.Names(person.Speaker.Name) && !SaysItToo(pool, page, told, person);

    private static bool SaysItToo(ClaimPool pool, TellingPage page, int told, AssessedClaim other) =>
        page.Claims.Any(i => pool.Voice(i) == LinkRules.Voice(other) && SayTheSame(pool, i, told));
}
