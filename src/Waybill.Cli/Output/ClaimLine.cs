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
        var amount = claim.Quantity is { } quantity ? "; " + AmountText.SayWithUnit(quantity) : "";
        var stance = $"{Lower(claim.Act)}, {Lower(claim.Certainty)}{(claim.Polarity == Polarity.Negative ? ", negative" : "")}";
        var chain = claim.Attribution.Count == 0 ? "the document itself" : string.Join(" < ", claim.Attribution.Select(link => link.Who));
        var status = claim.Status == ClaimStatus.Proposed ? "" : $" [{Lower(claim.Status)}]";
        return TerminalSafe.Line(
            $"{claim.Id}{status} {claim.Frame} ({stance}): {roles}{amount} | {chain} | {claim.Document} {claim.Selector.Start}: \"{Shortened.Line(claim.Selector.Exact, QuoteLength)}\""
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

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
