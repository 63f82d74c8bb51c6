using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Lineages;

/// <summary>
/// Parts one utterance into the statements that it makes on a question. A claim with a statement's number retells that statement; another
/// number on another page, of the same or related goods and units, retells the closest one; another number on a page that tells the
/// statement, or of another kind of thing, is one more statement.
/// </summary>
internal sealed class UtteredStatements(StatementLikeness likeness, Conjunctions conjunctions)
{
    /// <summary>The statements, nearest relay first in each.</summary>
    /// <param name="relays">The utterance's relays, nearest first.</param>
    public IReadOnlyList<IReadOnlyList<AssessedClaim>> Of(IReadOnlyList<AssessedClaim> relays)
    {
        var statements = new List<List<AssessedClaim>>();
        foreach (var relay in relays)
        {
            var told =
                statements.Find(s => IsTheSame(s[0], relay))
                ?? statements.Find(s => Confuses(s, relay, relays))
                ?? statements.Find(s => GarblesOwnPage(s, relay, relays))
                ?? statements
                    .Where(s =>
                        s.TrueForAll(r => r.Page != relay.Page)
                        && likeness.GoodsMeet(s[0], relay)
                        && likeness.UnitsMeet(s[0], relay)
                        && !OfDifferentTimes(s[0], relay)
                    )
                    .OrderBy(s => Distance(s[0], relay))
                    .FirstOrDefault();
            if (told is null)
                statements.Add([relay]);
            else
                told.Add(relay);
        }

        foreach (var statement in statements)
        {
            LeadWithTheUnrounded(statement);
            LeadWithTheAlternative(statement);
        }

        return statements;
    }

    // The number of the thing that is counted: "200 rifles" and "200 mortars" are two statements, "200 rounds" and "200 shells" may be one.
    private bool IsTheSame(AssessedClaim a, AssessedClaim b) => SameNumber(a, b) && likeness.UnitsMeet(a, b);

    // The number of another thing: a page has put the one in the place of the other, unless it, or the page that it would have them from, tells
    // of both.
    private bool Confuses(List<AssessedClaim> statement, AssessedClaim relay, IReadOnlyList<AssessedClaim> relays)
    {
        var lead = statement[0];
        return ((SameNumber(lead, relay) && likeness.CouldBeConfused(lead, relay)) || OtherUnit(lead, relay))
            && statement.TrueForAll(told => told.Page != relay.Page)
            && !relays.Any(other =>
                (other.Page == relay.Page && IsTheSame(lead, other)) || (other.Page == lead.Page && IsTheSame(relay, other))
            );
    }

    // The speaker's own page is the measure of what is told in his name: where it counts one thing of a kind, "nearly 20,000 shells" of a page
    // that alone tells so was made of its "16,000 mortar bombs".
    private bool GarblesOwnPage(List<AssessedClaim> statement, AssessedClaim relay, IReadOnlyList<AssessedClaim> relays)
    {
        var lead = statement[0];
        return lead.IsOnSpeakersPage
            && lead.Speaker.IsOneBodyWith(relay.Speaker)
            && lead.Denies == relay.Denies
            && IsHalfAtLeast(lead, relay)
            && likeness.CouldBeConfused(lead, relay)
            && !(OfDifferentTimes(lead, relay) || IsPlanOf(lead, relay) || IsPlanOf(relay, lead))
            && statement.TrueForAll(told => told.Page != relay.Page)
            && !relays.Any(other =>
                other != lead
                && other != relay
                && (
                    other.Page == lead.Page ? CountsTheKind(lead, other)
                    : other.Page == relay.Page ? CountsTheKind(relay, other)
                    : IsTheSame(relay, other)
                )
            );
    }

    private bool CountsTheKind(AssessedClaim claim, AssessedClaim other) =>
        other.Claim.Quantity is not null && likeness.CouldBeConfused(claim, other);

    // Of two numbers that are further apart nobody has made the one of the other.
    private static bool IsHalfAtLeast(AssessedClaim a, AssessedClaim b)
    {
        var (one, other) = (Number(a), Number(b));
        return one > 0 && other > 0 && 2 * Math.Min(one, other) >= Math.Max(one, other);
    }

    // "148 delivered in 2024" and "150 expected in 2025" are close, and are two statements.
    private static bool SameNumber(AssessedClaim a, AssessedClaim b) =>
        Amounts.SameNumber(a.Claim.Quantity, b.Claim.Quantity)
        && (Amounts.Shared(a.Claim.Quantity!, b.Claim.Quantity!) || !(OfDifferentTimes(a, b) || IsPlanOf(a, b) || IsPlanOf(b, a)));

    // "1.2 million barrels" told as "1.2 million tons": the very number of the very goods, counted otherwise.
    private bool OtherUnit(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Quantity is { } said
        && b.Claim.Quantity is { } retold
        && Amounts.Shared(said, retold)
        && likeness.Goods(a) is { Count: > 0 } goods
        && goods.SequenceEqual(likeness.Goods(b));

    private static bool OfDifferentTimes(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Window is { } first && b.Claim.Window is { } second && !first.Overlaps(second);

    private static bool IsPlanOf(AssessedClaim a, AssessedClaim b) =>
        a.Claim.Act is Act.Predict or Act.Intend or Act.Propose && b.Claim.Act == Act.Report && !b.SaysOnlyThatItCouldBe;

    /// <summary>
    /// "This or that" is told as "this and that", and never the reverse: of two tellings of one number, the one with "or" is nearer to what was
    /// said, however many mouths it went through.
    /// </summary>
    private void LeadWithTheAlternative(List<AssessedClaim> statement)
    {
        if (!conjunctions.AreSum(statement[0]))
            return;
        var nearer = statement.FindIndex(relay =>
            relay.Exchanged is null
            && conjunctions.AreAlternatives(relay)
            && Amounts.SameNumber(statement[0].Claim.Quantity, relay.Claim.Quantity)
        );
        if (nearer > 0)
            MoveToFront(statement, nearer);
    }

    private static void MoveToFront(List<AssessedClaim> statement, int at)
    {
        var nearer = statement[at];
        statement.RemoveAt(at);
        statement.Insert(0, nearer);
    }

    /// <summary>A page rounds what it relays and never adds figures: of close numbers of which the one rounds the other, that with more figures
    /// is nearer to what was said, however many mouths it went through; but nothing is nearer than the speaker's own page.</summary>
    private static void LeadWithTheUnrounded(List<AssessedClaim> statement)
    {
        var lead = statement[0];
        var figures = Figures(lead);
        if (figures == 0 || IsOwnPage(lead, statement))
            return;
        var nearer = statement.FindIndex(relay =>
            relay.Exchanged is null
            && Figures(relay) > figures
            && Amounts.SameNumber(lead.Claim.Quantity, relay.Claim.Quantity)
            && Rounding.IsOf(relay.Claim.Quantity!, lead.Claim.Quantity!)
        );
        if (nearer < 0)
            return;
        MoveToFront(statement, nearer);
    }

    private static bool IsOwnPage(AssessedClaim lead, List<AssessedClaim> statement) =>
        lead.IsOnSpeakersPage && statement.Exists(relay => !relay.IsOnSpeakersPage && lead.Speaker.IsOneBodyWith(relay.Speaker));

    private static int Figures(AssessedClaim claim) => Amounts.Numbers(claim.Claim.Quantity).Select(Amounts.Figures).DefaultIfEmpty().Max();

    private static decimal Distance(AssessedClaim a, AssessedClaim b) => Math.Abs(Number(a) - Number(b));

    private static decimal Number(AssessedClaim claim) => Amounts.Floor(claim.Claim.Quantity) ?? claim.Claim.Quantity?.Upper ?? 0;
}
