using System.Globalization;
using Waybill.Core.Time;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Building;

/// <summary>Lists what the claims name. A name that stands in withdrawn exhibits alone is left out.</summary>
internal sealed class NameList(IReadOnlyList<NamedEntity> names, ScreeningNote? screening, ExhibitShelf shelf, FootnoteBook book)
{
    // What a reader weighs at a glance; all of a hit's reasons stand in what `screen --json` prints.
    private const int MostReasons = 3;

    private static readonly string[] Listable = ["party", "vessel"];

    public NameSection Build()
    {
        var shown = names.Where(name => name.Claims.Any(claim => shelf.Of(claim).Text is not null)).ToList();
        var parties = shown
            .Where(name => Listable.Contains(name.Kind))
            .OrderByDescending(name => name.Hits.Count > 0)
            .ThenBy(name => name.Kind, StringComparer.Ordinal)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select((name, at) => Entry(name, at + 1));
        var known = shown
            .Where(name => !Listable.Contains(name.Kind))
            .Select(name => new KnownEntry(
                name.Kind,
                Clip.ToLabel(name.Id),
                Clip.ToLabel(name.Known ?? name.Name),
                [.. name.Written.Select(Clip.ToLabel)],
                name.Claims.Count
            ));
        return new(Sentence(), [.. (screening?.Snapshots ?? []).Select(Clip.ToLabel)], [.. parties], [.. known]);
    }

    private string Sentence() =>
        screening is null
            ? "The names were not screened against sanctions lists."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Screened by {Clip.ToLabel(screening.By)} on {DateWords.Say(screening.At)}; hits score {screening.Threshold:0.00} or more. A hit is a candidate until a person has judged it."
            );

    private NameEntry Entry(NamedEntity name, int number) =>
        new()
        {
            Number = number,
            Id = Clip.ToLabel(name.Id),
            Name = Clip.ToLabel(name.Name),
            Kind = name.Kind,
            Known = name.Known is { } known && known != name.Name ? Clip.ToLabel(known) : null,
            Otherwise = [.. name.Written.Where(written => written != name.Name).Select(Clip.ToLabel)],
            Roles = name.Roles,
            Notes = book.Numbers(name.Claims.Where(claim => shelf.Of(claim).Text is not null)),
            Screened = name.IsScreened,
            Hits = [.. name.Hits.Select(Hit)],
        };

    private static HitEntry Hit(ListHit hit) =>
        new()
        {
            Authority = Clip.ToLabel(hit.Authority),
            Reference = Clip.ToLabel($"{hit.List} {hit.Reference}"),
            Listed = Clip.ToLabel(hit.Listed),
            Programmes = [.. hit.Programmes.Select(Clip.ToLabel)],
            ListedOn =
                hit.ListedOn is not { } day ? null
                : Edtf.TryParse(day, null, out var date) ? DateWords.Say(date)
                : Clip.ToLabel(day),
            Score = hit.Score.ToString("0.00", CultureInfo.InvariantCulture),
            Reasons =
            [
                .. hit
                    .Reasons.Take(MostReasons)
                    .Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Feature} {reason.Points:+0.0;−0.0;0.0}")),
            ],
            Judged = hit.Judgement is { } judged
                ? $"judged {judged.Verdict.ToString().ToLowerInvariant()} by {Clip.ToLabel(judged.By)}, {DateWords.Say(judged.At)}"
                : null,
        };
}
