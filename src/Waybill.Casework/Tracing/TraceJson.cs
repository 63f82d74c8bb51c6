using System.Text.Json;
using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Assessment.Tracing;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Casework.Tracing;

/// <summary>A trace as JSON: statements with their relays in the order of the tree, each with its parent.</summary>
public static class TraceJson
{
    /// <summary>One line of JSON.</summary>
    public static string Write(Trace trace) =>
        JsonSerializer.Serialize(
            new TracedDocument(
                trace.Asked,
                trace.Pedigrees.Count,
                trace.Independent.Count,
                trace.Retellings,
                [.. trace.Independent.Select(Origin)],
                [
                    .. trace.Matters.Select(matter => new MatterTraced(
                        [.. matter.Statements.Select(statement => statement.Id)],
                        [.. matter.Independent.Select(origin => origin.Id)]
                    )),
                ],
                [.. trace.Pedigrees.Select(Statement)],
                [.. trace.Contrary.Select(Statement)],
                trace.Dependences,
                [.. trace.GarbledAlone.Order(StringComparer.Ordinal)],
                [.. trace.RestOnIt.Select(answer => answer.Question.Id)],
                trace.Near,
                [.. trace.Pages.Select(page => ListedPage.Of(page.Page, page.Claim?.Id))]
            ),
            PrintedJson.Compact.TracedDocument
        );

    private static TracedStatement Statement(Pedigree pedigree) =>
        new(
            pedigree.Id,
            pedigree.Utterance,
            Origin(pedigree.Lineage.Origin),
            pedigree.Denies,
            pedigree.CouldBe,
            pedigree.About,
            pedigree.Lineage.Quantity,
            [.. pedigree.Walk().Select(step => Relay(step.Node))],
            pedigree.Missing
        );

    private static TracedOrigin Origin(Origin origin) =>
        new(origin.Id, origin.Speaker, origin.Source?.Id, origin.Families, origin.DrawsOn, origin.Methods, origin.Said, origin.Anonymous);

    private static TracedRelay Relay(PedigreeNode node)
    {
        var claim = node.Relay.Claim;
        return new(
            claim.Id,
            claim.Exhibit.ToString(),
            claim.Document,
            node.Outlet,
            node.On,
            node.From.To,
            node.From.Relation,
            Math.Round(node.From.Score, 3),
            node.From.Reasons,
            claim.Selector.Exact,
            claim.Selector.Start,
            claim.Selector.End,
            claim.Quantity,
            node.Relay.Mutations,
            node.Relay.Elsewhere,
            node.Relay.Kept
        );
    }
}

internal sealed record TracedDocument(
    string Asked,
    int Statements,
    int IndependentOrigins,
    int Retellings,
    IReadOnlyList<TracedOrigin> Independent,
    IReadOnlyList<MatterTraced> Matters,
    IReadOnlyList<TracedStatement> Pedigrees,
    IReadOnlyList<TracedStatement> Contrary,
    IReadOnlyList<string> Dependences,
    IReadOnlyList<string> GarbledAlone,
    IReadOnlyList<string> RestOnIt,
    IReadOnlyList<Quantity> Near,
    IReadOnlyList<ListedPage> Pages
);

internal sealed record MatterTraced(IReadOnlyList<string> Statements, IReadOnlyList<string> Independent);

internal sealed record TracedOrigin(
    string Id,
    string Speaker,
    string? Source,
    IReadOnlyList<string> Families,
    IReadOnlyList<string> DrawsOn,
    IReadOnlyList<CollectionMethod> Methods,
    Edtf? Said,
    bool Anonymous
);

internal sealed record TracedStatement(
    string Id,
    string Utterance,
    TracedOrigin Origin,
    bool Denies,
    bool CouldBe,
    string About,
    Quantity? Quantity,
    IReadOnlyList<TracedRelay> Relays,
    IReadOnlyList<string> Missing
);

internal sealed record TracedRelay(
    ClaimId Claim,
    string Exhibit,
    string? Document,
    string Outlet,
    Edtf? Published,
    ClaimId? From,
    ProvRelation Relation,
    double Score,
    IReadOnlyList<string> Reasons,
    string Exact,
    int Start,
    int End,
    Quantity? Quantity,
    IReadOnlyList<Mutation> Mutations,
    IReadOnlyList<Mutation> Elsewhere,
    string? Kept
);
