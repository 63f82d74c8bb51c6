using Waybill.Assessment.Tracing;
using Waybill.Casework.Cases;
using Waybill.Casework.Reporting;
using Waybill.Core.Claims;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Reading;

namespace Waybill.Casework.Tracing;

/// <summary>Traces a figure, a claim or a question through a case.</summary>
public static class TraceCase
{
    private const string ClaimPrefix = "clm-";

    /// <summary>Traces. Changed configuration files are recorded first, since a pedigree stands only on what the journal has.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="target">A figure such as <c>20,000 containers</c>, a claim's id or enough of it, a question's or a statement's id.</param>
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
        if (assessed.Case.Pedigrees.Any(pedigree => pedigree.Id == target))
            return new TraceTarget.OfStatement(target);
        return FigureReader.Read(target) is { } figure
            ? new TraceTarget.Figure(figure)
            : throw new CaseworkException(
                $"'{target}' is no figure, no claim's id and no question of case.yaml: write a figure such as \"20,000 containers\", "
                    + $"an id that begins with {ClaimPrefix}{Questions(assessed)}"
            );
    }

    private static string Questions(CaseAssessment assessed) =>
        assessed.Case.Answers.Count == 0 ? "" : $", or one of {string.Join(", ", assessed.Case.Answers.Select(a => a.Question.Id))}";
}
