using Waybill.Assessment.Answers;
using Waybill.Assessment.Lineages;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;
using Waybill.Dossier.Words;

namespace Waybill.Dossier.Building;

/// <summary>Turns origins and lineages into entries.</summary>
internal sealed class LineageEntries(
    Answer answer,
    ExhibitShelf shelf,
    FootnoteBook book,
    LineagePlaces places,
    Parentage parentage,
    SourceLetters letters
)
{
    private readonly HashSet<string> independent = [.. answer.Independent.Select(origin => origin.Id)];

    /// <summary>The lineages that a part of the section shows.</summary>
    public IReadOnlyList<LineageEntry> Of(string part, IReadOnlyList<Lineage> lineages) =>
        [.. lineages.Select((lineage, at) => Entry(lineage, places.Entry(part, at + 1), isFor: part == Places.For))];

    /// <summary>An independent origin, with the footnotes of what it says for the answer.</summary>
    public OriginEntry Independent(Origin origin) =>
        Entry(origin, book.Numbers(answer.For.Where(lineage => lineage.Origin.Id == origin.Id).Select(lineage => lineage.Lead.Claim)));

    /// <summary>
    /// The amount; without one the quoted words, which say more than the fillers do, behind what the speaker does when denying them.
    /// </summary>
    public string Says(Claim claim) =>
        claim is { Quantity: null, Selector: TextQuoteSelector quote } && shelf.Of(claim).Text is not null
            ? Clip.ToLabel($"{(claim.Polarity == Polarity.Negative ? $"{ClaimPhrase.Deed(claim)}: " : "")}“{quote.Exact}”")
            : Clip.ToLabel(ClaimPhrase.Says(claim));

    private LineageEntry Entry(Lineage lineage, string place, bool isFor)
    {
        // Footnotes first, in the order shown: a relay may name as its parent one that is shown after it.
        foreach (var relay in lineage.Relays)
            book.Number(relay.Claim);
        var lead = Entry(lineage.Lead, lineage);
        return new(
            place,
            Entry(lineage.Origin, [lead.Note]),
            isFor && independent.Contains(lineage.Origin.Id),
            lead.Says,
            ClaimPhrase.Stance(lineage.Lead.Claim),
            lead,
            [.. lineage.Retellings.Select(relay => Entry(relay, lineage))]
        );
    }

    private RelayEntry Entry(Relay relay, Lineage lineage)
    {
        var published = parentage.Published(relay.Claim) ?? shelf.Published(relay.Claim);
        return new(
            book.Number(relay.Claim),
            shelf.Bearer(relay.Claim),
            shelf.Held(relay.Claim),
            Says(relay.Claim),
            Clip.ToLabel(relay.Why),
            [.. relay.Differences.Select(Clip.ToLabel)]
        )
        {
            Published = published is null ? null : DateWords.Say(published),
            PublishedEdtf = published?.Text,
            From = parentage.From(relay.Claim, lineage) is { } from ? book.Number(from.Claim) : null,
            Relation = parentage.Relation(relay.Claim),
            Changed = [.. relay.Mutations.Select(mutation => mutation.Kind).Distinct()],
            Kept = relay.Kept is { } kept ? Clip.ToLabel(kept) : null,
        };
    }

    private OriginEntry Entry(Origin origin, IReadOnlyList<int> notes) =>
        new(
            Clip.ToLabel(origin.Id),
            Clip.ToLabel(origin.Speaker),
            [.. origin.Families.Select(Clip.ToLabel)],
            [.. origin.DrawsOn.Select(Clip.ToLabel)],
            origin.Source is { } source ? letters.Of(source) : null,
            origin.IsParty,
            origin.Said is { } said ? DateWords.Say(said) : null,
            origin.Said?.Text,
            origin.Anonymous,
            notes
        )
        {
            Methods = [.. origin.Methods.Select(method => method.Say())],
        };
}
