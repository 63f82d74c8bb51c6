using Waybill.Assessment;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>The exhibits in the order in which they are listed: by publication, then title, then hash.</summary>
internal sealed class ExhibitShelf
{
    private const string TableKind = "table";
    private readonly OrderedDictionary<Sha256, AssessedExhibit> exhibits = [];

    public ExhibitShelf(IEnumerable<AssessedExhibit> given)
    {
        foreach (
            var exhibit in given
                .OrderBy(e => e.Metadata.Published?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(e => e.Metadata.Title ?? e.Name, StringComparer.Ordinal)
                .ThenBy(e => e.Id)
        )
        {
            exhibits.TryAdd(exhibit.Id, exhibit);
        }
    }

    /// <summary>The exhibit that a claim stands in.</summary>
    public AssessedExhibit Of(Claim claim) =>
        exhibits.TryGetValue(claim.Exhibit, out var exhibit)
            ? exhibit
            : throw new ArgumentException(
                $"claim {claim.Id} stands in exhibit {claim.Exhibit}, which was not given: give every exhibit of the case"
            );

    /// <summary>The exhibit's place in the list, from 1.</summary>
    public int Number(Claim claim) => exhibits.IndexOf(Of(claim).Id) + 1;

    /// <summary>Who brings a claim: in a table the outlet named nearest, else the exhibit's publisher, title or file name.</summary>
    public string Bearer(Claim claim)
    {
        var exhibit = Of(claim);
        return Clip.ToLabel(
            claim is { Selector: TableRowSelector, Attribution: [{ Kind: SpeakerKind.Outlet } outlet, _, ..] }
                ? outlet.Who
                : exhibit.Metadata.Publisher ?? exhibit.Metadata.Title ?? exhibit.Name
        );
    }

    /// <summary>What is held of a claim's page when it is not the page itself; null when it is.</summary>
    public string? Held(Claim claim) =>
        Of(claim) switch
        {
            { Text: null } => "withdrawn",
            _ when claim.Selector is TableRowSelector => "row of a table",
            { Metadata.IsRestatement: true } => "restatement",
            _ => null,
        };

    /// <summary>When a claim's page was published; a table's own date is not that of the pages that its rows relay.</summary>
    public Edtf? Published(Claim claim) => claim.Selector is TableRowSelector ? null : Of(claim).Metadata.Published;

    /// <summary>The entries of the list.</summary>
    public IReadOnlyList<ExhibitEntry> Entries(IReadOnlyList<Footnote> notes, bool fullText)
    {
        var cited = notes.ToLookup(note => note.Exhibit, note => note.Number);
        return [.. exhibits.Values.Select((exhibit, at) => Entry(exhibit, at + 1, [.. cited[at + 1]], fullText))];
    }

    private static ExhibitEntry Entry(AssessedExhibit exhibit, int number, IReadOnlyList<int> notes, bool fullText)
    {
        var said = exhibit.Metadata;
        return new()
        {
            Number = number,
            Sha256 = exhibit.Id.Hex,
            Title = Clip.ToLabel(string.IsNullOrWhiteSpace(said.Title) ? exhibit.Name : said.Title),
            Name = Clip.ToLabel(exhibit.Name),
            Author = Label(said.Author),
            Publisher = Label(said.Publisher),
            Published = said.Published is { } published ? DateWords.Say(published) : null,
            PublishedEdtf = said.Published?.Text,
            Url = said.Url is { } url ? HiddenCharacters.WellFormed(url) : null,
            Kind = Label(said.Kind),
            Language = Label(said.Language),
            Restatement = said.IsRestatement,
            Table = string.Equals(said.Kind, TableKind, StringComparison.OrdinalIgnoreCase),
            Withdrawn = exhibit.Text is null,
            CapturedAt = exhibit.CapturedAt.ToUniversalTime(),
            Syndication = [.. exhibit.Syndication.Select(fact => Clip.ToLabel($"{Relation(fact.Relation)} {fact.Source}: “{fact.Exact}”"))],
            Notes = notes,
            Text = fullText && exhibit.Text is { } text ? HiddenCharacters.WellFormed(text) : null,
        };
    }

    private static string? Label(string? text) => string.IsNullOrWhiteSpace(text) ? null : Clip.ToLabel(text);

    private static string Relation(SyndicationRelation relation) =>
        relation switch
        {
            SyndicationRelation.Republished => "republished from",
            SyndicationRelation.Dateline => "dateline of",
            _ => "via",
        };
}
