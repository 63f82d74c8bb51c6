using Waybill.Assessment.Answers;
using Waybill.Assessment.Independence;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Pages;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Questions;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Tracing;

/// <summary>Traces a figure, a claim or an answer through an assessed case.</summary>
public static class CaseTracer
{
    private const int Alone = -1;

    /// <summary>Traces.</summary>
    /// <param name="assessed">The case.</param>
    /// <param name="sources">The case's sources, by which independence is told.</param>
    /// <param name="target">What to trace.</param>
    /// <param name="units">The units.</param>
    /// <param name="frames">The frames.</param>
    public static Trace Of(
        AssessedCase assessed,
        IReadOnlyList<Source> sources,
        TraceTarget target,
        UnitCatalogue units,
        FrameCatalogue frames
    )
    {
        var traced = target.Meant([.. assessed.Pedigrees.Where(pedigree => target.Holds(pedigree, units))], units).ToList();
        var against = target.Against is { } claims
            ? traced.FindAll(pedigree => pedigree.Lineage.Relays.Any(relay => claims.Contains(relay.Claim.Id)))
            : Against(assessed, traced, units, frames);
        var telling = traced.Except(against).ToList();
        var footprints = new Footprints(sources);
        var garbled = telling.Where(p => !target.IsSaidBy(p, units)).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var independent = new IndependentOrigins(footprints);
        List<TracedMatter> matters = target.Independent is { } answered
            ? [new(telling, answered)]
            :
            [
                .. SameMatter
                    .Groups(telling, frames)
                    .Select(statements => new TracedMatter(statements, independent.Largest(Counting(statements, garbled))))
                    .OrderByDescending(matter => matter.Independent.Count),
            ];
        return new(
            target.Words,
            telling,
            matters,
            against,
            [
                .. Dependences(telling, footprints),
                .. matters.SelectMany(matter => OnPagesOfOneStatement(assessed, telling, matter.Independent)),
            ]
        )
        {
            GarbledAlone = garbled,
            Pages = target is TraceTarget.OfAnswer ? [] : [.. Unjoined(assessed, telling, against)],
            RestOnIt = target is TraceTarget.OfAnswer ? [] : [.. RestingOn(assessed, telling, garbled)],
            Near = target is TraceTarget.Figure figure && traced.Count == 0 ? figure.Near(assessed.Pedigrees, units) : [],
        };
    }

    private static IEnumerable<Origin> Counting(IReadOnlyList<Pedigree> statements, HashSet<string> garbled) =>
        statements.Where(p => !p.Lineage.Origin.Anonymous && !p.CouldBe && !garbled.Contains(p.Id)).Select(p => p.Lineage.Origin);

    private static List<Pedigree> Against(AssessedCase assessed, List<Pedigree> traced, UnitCatalogue units, FrameCatalogue frames)
    {
        var telling = traced.FindAll(pedigree => !pedigree.Denies);
        var denials = assessed.Pedigrees.Where(p =>
            p.Denies
            && telling.Exists(t => AreOfOneMatter(t, p, frames, units))
            && !telling.Exists(t => t.Lineage.Origin.IsOfOneMouthWith(p.Lineage.Origin))
        );
        var contradicting = Contradicting(assessed, telling)
            .Where(p =>
                !p.Denies || telling.Exists(t => DeniedThings.Apart(p.Lineage.Lead.Claim, t.Lineage.Quantity?.Unit, units, frames) is null)
            );
        return
        [
            .. traced
                .FindAll(pedigree => pedigree.Denies)
                .Union(denials)
                .Union(contradicting)
                .OrderBy(pedigree => pedigree.Lineage.Origin.Said?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(pedigree => pedigree.Id, StringComparer.Ordinal),
        ];
    }

    // Two origins of which only pages of one group tell may be one that was called by two names.
    private static IEnumerable<string> OnPagesOfOneStatement(
        AssessedCase assessed,
        List<Pedigree> telling,
        IReadOnlyList<Origin> independent
    )
    {
        var groups = assessed
            .PageGroups.Index()
            .SelectMany(group => group.Item.Pages.Select(page => (Page: page.Exhibit.Id, group.Index)))
            .ToDictionary(page => page.Page, page => page.Index);
        return telling
            .Where(pedigree => independent.Any(origin => origin.Id == pedigree.Lineage.Origin.Id))
            .GroupBy(pedigree => pedigree.Lineage.Origin.Id, StringComparer.Ordinal)
            .Select(origin =>
                (
                    Origin: origin.First().Lineage.Origin,
                    Groups: origin
                        .SelectMany(pedigree => pedigree.Lineage.Relays)
                        .Select(relay => groups.TryGetValue(relay.Claim.Exhibit, out var group) ? group : Alone)
                        .Distinct()
                        .ToList()
                )
            )
            .Where(origin => origin.Groups is [not Alone])
            .GroupBy(origin => origin.Groups[0], origin => origin.Origin.Named)
            .Where(group => group.Skip(1).Any())
            .Select(group =>
                $"{string.Join(" and ", group)} are told of on pages alone that seem to tell of one statement: look at them before you count both."
            );
    }

    // Pages of the groups that the relays' pages stand in, but for those that relay one of the statements, or what stands against it.
    private static IEnumerable<TracedPage> Unjoined(AssessedCase assessed, List<Pedigree> telling, List<Pedigree> against)
    {
        var relaying = Exhibits(telling);
        var shown = Exhibits(against);
        var claims = assessed.Pedigrees.SelectMany(p => p.Lineage.Relays).Select(relay => relay.Claim).ToLookup(claim => claim.Exhibit);
        return assessed.PageGroups.SelectMany(group =>
            group
                .Pages.Where(page => !relaying.Contains(page.Exhibit.Id) && !shown.Contains(page.Exhibit.Id))
                .Select(page => group.Beside(page.Exhibit, other => relaying.Contains(other.Id)))
                .OfType<GroupedPage>()
                .Select(page => new TracedPage(
                    page,
                    claims[page.Exhibit.Id].OrderBy(claim => claim.Selector.Start).ThenBy(claim => claim.Id).FirstOrDefault()
                ))
        );
    }

    private static HashSet<Sha256> Exhibits(List<Pedigree> pedigrees) =>
        [.. pedigrees.SelectMany(p => p.Lineage.Relays).Select(relay => relay.Claim.Exhibit)];

    private static IEnumerable<Answer> RestingOn(AssessedCase assessed, List<Pedigree> telling, HashSet<string> garbled)
    {
        var leads = telling.Where(p => !garbled.Contains(p.Id)).Select(p => p.Lineage.Lead.Claim.Id).ToHashSet();
        return assessed.Answers.Where(answer => answer.For.Any(lineage => leads.Contains(lineage.Lead.Claim.Id)));
    }

    /// <summary>What stands against an answer that rests on one of the statements.</summary>
    private static IEnumerable<Pedigree> Contradicting(AssessedCase assessed, IReadOnlyList<Pedigree> telling)
    {
        var traced = telling.SelectMany(p => p.Lineage.Relays).Select(relay => relay.Claim.Id).ToHashSet();
        var against = assessed
            .Answers.Where(answer => answer.For.Any(lineage => traced.Contains(lineage.Lead.Claim.Id)))
            .SelectMany(answer => answer.Against)
            .Select(lineage => lineage.Lead.Claim.Id)
            .ToHashSet();
        return assessed.Pedigrees.Where(p =>
            p.Lineage.Relays.Any(relay => against.Contains(relay.Claim.Id) && !traced.Contains(relay.Claim.Id))
        );
    }

    /// <summary>True when a denial is of the frame and the parties of a statement, and of nothing else than it counts.</summary>
    private static bool AreOfOneMatter(Pedigree statement, Pedigree denial, FrameCatalogue frames, UnitCatalogue units) =>
        DeniedThings.Apart(denial.Lineage.Lead.Claim, statement.Lineage.Lead.Claim.Quantity?.Unit, units, frames) is null
        && SameMatter.Holds(statement.Lineage.Lead.Claim, denial.Lineage.Lead.Claim, frames);

    private static IEnumerable<string> Dependences(IReadOnlyList<Pedigree> pedigrees, Footprints footprints)
    {
        var origins = pedigrees.Select(p => p.Lineage.Origin).DistinctBy(o => o.Id).OrderBy(o => o.Id, StringComparer.Ordinal).ToList();
        foreach (var anonymous in origins.Where(o => o.Anonymous))
            yield return $"{anonymous.Named} is anonymous or absent: listed, not counted.";
        var named = origins.FindAll(o => !o.Anonymous);
        foreach (var unplaced in named.Where(o => footprints.Of(o).Count == 0))
            yield return $"Whose voice {unplaced.Named} is in the end is not known: it counts where nobody else does, and adds nothing beside others.";
        var shared = named
            .SelectMany(origin => footprints.Of(origin).Select(voice => (Voice: voice, Origin: origin)))
            .GroupBy(entry => entry.Voice, StringComparer.Ordinal)
            .Where(voice => voice.Skip(1).Any())
            .Select(voice => (Voice: voice.Key, Origins: Origins(voice.Select(e => e.Origin))))
            .GroupBy(voice => voice.Origins, StringComparer.Ordinal);
        foreach (var voices in shared.OrderBy(voices => voices.First().Voice, StringComparer.Ordinal))
            yield return $"{voices.Key} share {string.Join(", ", voices.Select(v => v.Voice))}: one of them counts.";
    }

    // "Shin Won-sik (org-1, org-2), MSMT (org-3)": of one speaker there may be several.
    private static string Origins(IEnumerable<Origin> origins) =>
        string.Join(
            ", ",
            origins
                .GroupBy(origin => origin.Speaker, StringComparer.Ordinal)
                .Select(speaker => $"{speaker.Key} ({string.Join(", ", speaker.Select(origin => origin.Id))})")
        );
}
