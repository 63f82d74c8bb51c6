using Waybill.Reading.Fillers;
using Waybill.Reading.Gazetteers;
using Waybill.Reading.Phrases;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Frames;

/// <summary>
/// Reads what is told of several parties with one verb: "Serbia sent 400 rifles, Chad 120 and Mali 30", "Serbia accounts for $40 million,
/// Chad $12 million".
/// </summary>
internal static class Gapping
{
    private static readonly string[] Linking = [",", "and", ";", "while", "whereas", "but"];
    private static readonly string[] Between = ["with", "at", "about", "for", "to", "from"];

    /// <summary>The matches of the parties that stand without the verb.</summary>
    public static IEnumerable<FrameMatch> Of(FrameMatch match, SentenceView view, FillerFinder fillers, QuantityMaker quantities)
    {
        if (
            !match.IsVerb
            || match.Rule.Frame is not ("Transfer" or "Share" or "Production")
            || match.Quantity is not { Start: { } start }
            || RoleOfSubject(match, view) is not { } role
            || view.Amounts.FirstOrDefault(a => view.Tokens[a.First].Start == start) is not { } own
        )
            yield break;
        var from = own.Last + 1;
        foreach (var amount in view.Amounts)
        {
            if (amount.First < from || amount.Kind != own.Kind || amount.Currency != own.Currency)
                continue;
            if (PartyBefore(view, amount) is not { } party || party.First < from || !Linking.Contains(view.Tokens[party.First - 1].Lower))
                yield break;
            if (quantities.Borrowed(amount, match.Quantity.Unit) is not { } quantity)
                yield break;
            var mention = fillers.Over(party.First, party.Last, party.Entry.Party ?? party.Entry.Id);
            yield return match.With(role, mention, quantity, party.First, amount.Last);
        }
    }

    private static string? RoleOfSubject(FrameMatch match, SentenceView view)
    {
        if (match.Subject is not { Phrases: [var only] })
            return null;
        var (start, end) = (view.Tokens[only.Head.First].Start, view.Tokens[only.Last].End);
        foreach (var (role, mentions) in match.Roles)
        {
            if (mentions is [var filler] && filler.Start >= start && filler.End <= end)
                return role;
        }

        return null;
    }

    private static NameMatch? PartyBefore(SentenceView view, Amount amount)
    {
        var last = amount.First - 1;
        if (last > 0 && Between.Contains(view.Tokens[last].Lower))
            last--;
        return view.Names.FirstOrDefault(n => n.Last == last && n.First > 0 && n.Entry.IsParty && n.Form != NameForm.Demonym);
    }
}
