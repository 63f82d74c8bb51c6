using System.Globalization;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Quantities;
using Waybill.Core.Text;

namespace Waybill.Cli.Output;

/// <summary>Claims and decisions as single lines for people.</summary>
internal static class ClaimLine
{
    private const int QuoteLength = 100;

    public static string Of(Claim claim)
    {
        var roles = string.Join(
            "; ",
            claim.Roles.Select(role => $"{role.Key} {string.Join(" + ", role.Value.Select(filler => filler.Text))}")
        );
        var amount = claim.Quantity is { } quantity ? "; " + Amount(quantity) : "";
        var stance = $"{Lower(claim.Act)}, {Lower(claim.Certainty)}{(claim.Polarity == Polarity.Negative ? ", negative" : "")}";
        var chain = claim.Attribution.Count == 0 ? "the document itself" : string.Join(" < ", claim.Attribution.Select(link => link.Who));
        var status = claim.Status == ClaimStatus.Proposed ? "" : $" [{Lower(claim.Status)}]";
        return TerminalSafe.Line(
            $"{claim.Id}{status} {claim.Frame} ({stance}): {roles}{amount} | {chain} | {claim.Document} {claim.Selector.Start}: \"{Shorten(claim.Selector.Exact)}\""
        );
    }

    public static string Of(AttachedDecision attached)
    {
        var (decision, _, how) = attached;
        var about = decision.Claim?.Id.ToString() ?? decision.Question;
        var replaced =
            decision.Replacement is { } replacement ? $" by {replacement.Id}"
            : decision.With is { } with ? $" with {with}"
            : "";
        var value =
            decision.Grade?.ToString() ?? (decision.Likelihood is { } likelihood ? $"{likelihood.Term} ({likelihood.Yardstick})" : "");
        var why = decision.Why is { } reason ? $": {reason}" : "";
        var tied =
            how == Attachment.Orphaned ? " (orphaned)"
            : how == Attachment.Overlap && attached.Claim is { } now ? $" (now {now.Id})"
            // An edit found its claim, in whose place the analyst's own now stands.
            : how == Attachment.Overlap ? " (reattached)"
            : "";
        return TerminalSafe.Line(
            $"{decision.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} {decision.By} {Lower(decision.Kind)} {about}{replaced}{tied} {value}".TrimEnd()
                + why
        );
    }

    /// <summary>An amount with its unit, such as <c>at least 20,000 containers</c>.</summary>
    public static string Amount(Quantity quantity)
    {
        var about = quantity.IsApproximate ? "about " : "";
        var bounds = (quantity.Lower, quantity.Best, quantity.Upper) switch
        {
            ({ } lower, null, null) => $"at least {Number(lower)}",
            (null, { } best, null) => about + Number(best),
            (null, { } best, { } upper) when best == upper => $"nearly {Number(best)}",
            (null, null, { } upper) => $"up to {Number(upper)}",
            var (lower, best, upper) => string.Join(" to ", new[] { lower, best, upper }.OfType<decimal>().Distinct().Select(Number)),
        };
        var one = (quantity.Lower ?? quantity.Best ?? quantity.Upper) == 1;
        return $"{bounds} {(!one && UnitCatalogue.Embedded.TryFind(quantity.Unit, out var unit) ? unit.Plural : quantity.Unit)}";
    }

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= QuoteLength ? line : line[..(QuoteLength - 1)] + "…";
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
