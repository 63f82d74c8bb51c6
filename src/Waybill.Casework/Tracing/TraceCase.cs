using Waybill.Assessment.Tracing;
using Waybill.Casework.Cases;
using Waybill.Casework.Reporting;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Core.Text;
using Waybill.Reading;

namespace Waybill.Casework.Tracing;

/// <summary>Traces a figure, a claim or a question through a case.</summary>
public static class TraceCase
{
    private const string ClaimPrefix = "clm-";
    private const int LongestShown = 60;

    /// <summary>Traces. Changed configuration files are recorded first, since a pedigree stands only on what the journal has.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="target">A figure such as <c>20,000 containers</c>, a claim's id or enough of it, the id of a question, a statement or an origin.</param>
    /// <exception cref="CaseworkException">The target names nothing that can be traced.</exception>
    public static Trace Run(Workbench bench, string path, string target) =>
        CurrentCase.Weigh(
            bench,
            path,
            store =>
            {
                var assessed = CaseAssessment.Of(store, DecidedCase.Of(store));
                var found = target.StartsWith(ClaimPrefix, StringComparison.Ordinal)
                    ? Standing(assessed, store.Index.FindClaim(target))
                    : Named(assessed, target.Trim());
                return CaseTracer.Of(assessed.Case, assessed.Dossier.Sources, found, UnitCatalogue.Embedded, FrameCatalogue.Embedded);
            }
        );

    private static TraceTarget.OfClaim Standing(CaseAssessment assessed, Claim claim) =>
        assessed.Case.Pedigrees.Any(p => p.Lineage.Relays.Any(relay => relay.Claim.Id == claim.Id))
            ? new TraceTarget.OfClaim(claim.Id)
            : throw new CaseworkException($"{claim.Id}: the claim was rejected, so it stands in no pedigree; decide it anew to trace it");

    private static TraceTarget Named(CaseAssessment assessed, string target)
    {
        if (assessed.Case.Answers.FirstOrDefault(answer => answer.Question.Id == target) is { } answer)
            return new TraceTarget.OfAnswer(answer);
        if (assessed.Case.Pedigrees.Any(pedigree => pedigree.Id == target || pedigree.Lineage.Origin.Id == target))
            return new TraceTarget.OfStatement(target);
        var figure = FigureReader.Read(target, out var unknown);
        if (figure is not null && unknown is not null && UnitOf(assessed, target) is { } unit)
            return new TraceTarget.Figure(figure with { Unit = unit });
        if (figure is not null && unknown is not null)
            throw new CaseworkException(
                $"'{Shown(target)}': '{Shown(unknown)}' is no unit that can be counted here: write one such as containers, rounds or %, or the number alone"
            );
        return figure is not null
            ? new TraceTarget.Figure(figure)
            : throw new CaseworkException(
                $"'{Shown(target)}' is no figure, no id of a claim, a statement or an origin, and no question of case.yaml: write a figure such as "
                    + $"\"20,000 containers\", an id that begins with {ClaimPrefix}{Questions(assessed)}"
            );
    }

    // "1,250 scopes", "160 brake assemblies": what claims of the case count, though no catalogue has it.
    private static string? UnitOf(CaseAssessment assessed, string target)
    {
        var last = target.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[^1].ToLowerInvariant();
        return assessed
            .Case.Pedigrees.SelectMany(pedigree => pedigree.Lineage.Relays)
            .Select(relay => relay.Claim.Quantity?.Unit)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(unit => Forms(unit.ToLowerInvariant()).Contains(last, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Forms(string unit) =>
        unit.EndsWith('y') ? [unit, $"{unit}s", $"{unit[..^1]}ies"] : [unit, $"{unit}s", $"{unit}es"];

    private static string Shown(string target) => TerminalSafe.Line(Shortened.Line(target, LongestShown));

    private static string Questions(CaseAssessment assessed) =>
        assessed.Case.Answers.Count == 0 ? "" : $", or one of {string.Join(", ", assessed.Case.Answers.Select(a => a.Question.Id))}";
}
