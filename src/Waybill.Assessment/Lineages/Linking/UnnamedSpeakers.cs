using Waybill.Assessment.Claims;
using Waybill.Core.Claims;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>
/// Claims that name nobody, or only an outlet, and give the amount that one named speaker gave about that day: "a US official" of the wire
/// is often the spokesman of the briefing. It adds no origin; it would have looked like a second one.
/// </summary>
internal static class UnnamedSpeakers
{
    private const int FewestFigures = 2;

    /// <summary>Joins an unnamed official to the one named speaker of that house who gave the same amount on the same day.</summary>
    public static void OfTheHouse(ClaimPool pool, Func<int, int, bool> join) =>
        Join(
            pool,
            join,
            i => AsksForHouse(pool.Claims[i]),
            (i, o) => pool.Day(i) == pool.Day(o) && pool.Claims[i].Speaker.House!.Id == pool.Claims[o].Speaker.Source?.Id
        );

    /// <summary>
    /// Joins what a state as a whole is said to have said, "the American military", to the one named body of it that gave the same amount of
    /// the same parties in those days.
    /// </summary>
    public static void OfTheState(ClaimPool pool, Func<int, int, bool> join) =>
        Join(
            pool,
            join,
            i => AsksForState(pool.Claims[i]),
            (i, o) =>
                pool.Day(i) - pool.Day(o) is >= 0 and <= LinkRules.DaysToPublish
                && Voices.IsWholeOf(pool.Claims[i], pool.Claims[o])
                && pool.Likeness.PartiesMeet(pool.Claims[i], pool.Claims[o])
        );

    /// <summary>
    /// Joins a telling in nobody's or an outlet's name to the one named speaker who gave the same amount within the days that a page takes
    /// to publish. A round number is said by many, and joins nobody.
    /// </summary>
    public static void OfTheAmount(ClaimPool pool, Func<int, int, bool> join) =>
        Join(
            pool,
            join,
            i => AsksForAmount(pool.Claims[i]),
            (i, o) => pool.Day(i) - pool.Day(o) is >= 0 and <= LinkRules.DaysToPublish && ShareNoRoundNumber(pool.Claims[i], pool.Claims[o])
        );

    /// <summary>
    /// Joins an unnamed official, or a state as a whole, to the one named speaker who gave on about that day the same amount, round or not, of
    /// the same two parties' trade: "a White House official" of one wire and "Washington" of another is the spokesman of the third.
    /// </summary>
    public static void OfTheTrade(ClaimPool pool, Func<int, int, bool> join) =>
        Join(
            pool,
            join,
            i => AsksForTrade(pool.Claims[i]),
            (i, o) =>
                pool.Day(i) - pool.Day(o) is 0 or 1
                && !LinkRules.AreTwoSources(pool.Claims[i], pool.Claims[o])
                && pool.Likeness.PartiesMeet(pool.Claims[i], pool.Claims[o])
                && Voices.IsPerson(pool.Claims[o])
                && MayActFor(pool.Claims[o], pool.Claims[i])
                && HaveTwoParties(pool.Claims[o])
        );

    /// <summary>
    /// Joins what the same people without names are said to have said, whatever their spelling, of one amount and the same parties: on one day, or
    /// on a page of the days after that names no day.
    /// </summary>
    public static void OfThePeople(ClaimPool pool, Func<int, int, bool> join)
    {
        var told = new Dictionary<(string People, string Amount, int Day), List<int>>();
        foreach (var i in pool.All.Where(i => PeopleAndAmount(pool.Claims[i]) is not null).OrderBy(pool.Day).ThenBy(i => i))
        {
            var (people, amount) = PeopleAndAmount(pool.Claims[i])!.Value;
            var day = pool.Day(i)!.Value;
            var before = Enumerable
                .Range(0, pool.Claims[i].DatedByPublication ? LinkRules.DaysToPublish + 1 : 1)
                .SelectMany(back => told.GetValueOrDefault((people, amount, day - back)) ?? [])
                .Where(o =>
                    pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[i]) && pool.Likeness.PartiesMeet(pool.Claims[o], pool.Claims[i])
                );
            // Who retells begins no days of his own, so that no chain of pages grows over weeks.
            if (before.Any(o => join(o, i)))
                continue;
            if (!told.TryGetValue((people, amount, day), out var first))
                told[(people, amount, day)] = first = [];
            first.Add(i);
        }
    }

    /// <summary>People without names whose house is known, and the amount that they gave; null for all other claims.</summary>
    public static (string People, string Amount)? PeopleAndAmount(AssessedClaim claim) =>
        claim is { PassedOn: null, SaidOn: not null, Speaker: { Source: null, People: { } people } } && Fingerprint(claim) is { } amount
            ? (people, amount)
            : null;

    /// <summary>True for an unnamed official, and for a state as a whole, who gives an amount of what two other parties traded.</summary>
    public static bool AsksForTrade(AssessedClaim claim) =>
        claim is { PassedOn: null, Speaker: { Source: null, OwnVoice: false } speaker }
        && (speaker.Anonymous || speaker.IsWhole)
        && HaveTwoParties(claim)
        && !IsParty(claim, speaker.State);

    // Whose word it is when a party to the trade speaks is no question of the trade.
    private static bool IsParty(AssessedClaim claim, string? state) =>
        state is not null && (claim.Claim.Role("supplier")[0].Hint == state || claim.Claim.Role("recipient")[0].Hint == state);

    // A state as a whole is a person of it: who is known for it, or on whose page its bodies are named and no other state's.
    private static bool MayActFor(AssessedClaim person, AssessedClaim asks) =>
        asks.Speaker is not { IsWhole: true, State: { } state }
        || (
            person.Speaker.State is { } of
                ? of == state
                : person is { Speaker.Source: null, Exhibit.Signs.Value.States: [var named] } && named == state
        );

    private static bool HaveTwoParties(AssessedClaim claim) =>
        claim.Claim.Role("supplier") is [{ Hint: not null }] && claim.Claim.Role("recipient") is [{ Hint: not null }];

    private static bool ShareNoRoundNumber(AssessedClaim one, AssessedClaim other) =>
        Amounts
            .Numbers(one.Claim.Quantity)
            .Intersect(Amounts.Numbers(other.Claim.Quantity))
            .Any(number => Amounts.Figures(number) >= FewestFigures);

    /// <summary>True for an unnamed official of a house that the case knows.</summary>
    public static bool AsksForHouse(AssessedClaim claim) => claim is { PassedOn: null, Speaker: { Anonymous: true, House: not null } };

    /// <summary>True for a state as a whole, which the case does not know as a source.</summary>
    public static bool AsksForState(AssessedClaim claim) => claim is { PassedOn: null, Speaker: { IsWhole: true, Source: null } };

    /// <summary>True for a telling in nobody's or an outlet's name whose number is not a round one.</summary>
    public static bool AsksForAmount(AssessedClaim claim) =>
        NamesNobody(claim) && Amounts.Numbers(claim.Claim.Quantity).Any(number => Amounts.Figures(number) >= FewestFigures);

    /// <summary>True for a named speaker, whom an unnamed one may be.</summary>
    public static bool Answers(AssessedClaim claim) => LinkRules.Voice(claim) is not null && !NamesNobody(claim);

    private static void Join(ClaimPool pool, Func<int, int, bool> join, Func<int, bool> asks, Func<int, int, bool> answers)
    {
        var named = pool.All.Where(i => Answers(pool.Claims[i])).ToLookup(i => Fingerprint(pool.Claims[i]));
        foreach (var i in pool.All.Where(i => pool.Day(i) is not null && Fingerprint(pool.Claims[i]) is not null && asks(i)))
        {
            var candidates = named[Fingerprint(pool.Claims[i])]
                .Where(o => answers(i, o) && pool.Likeness.SameAmount(pool.Claims[o], pool.Claims[i]))
                .OrderByDescending(pool.Day)
                .ThenBy(o => o)
                .ToList();
            if (candidates.Select(pool.Voice).Distinct(StringComparer.Ordinal).Count() == 1)
                _ = candidates.Exists(o => join(o, i));
        }
    }

    /// <summary>
    /// True for an unnamed speaker, one whose words name none, an outlet, and a document that speaks for itself without the case knowing whose voice it is.
    /// </summary>
    private static bool NamesNobody(AssessedClaim claim) =>
        claim.PassedOn is null
        && claim.Speaker.Source is null
        && (
            claim.Speaker.Anonymous
            || claim.Speaker.IsVague
            || claim.Speaker.OwnVoice
            || claim.Claim.Attribution is [.., { Kind: SpeakerKind.Outlet }]
        );

    private static decimal? Number(AssessedClaim claim) => Amounts.Numbers(claim.Claim.Quantity).Cast<decimal?>().FirstOrDefault();

    /// <summary>Frame, unit and number; null where there is no number.</summary>
    public static string? Fingerprint(AssessedClaim claim) =>
        Number(claim) is { } number ? $"{claim.Claim.Frame} {claim.Claim.Quantity!.Unit} {NumberText.Plain(number)}" : null;
}
