using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pages;
using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Casework.Tracing;

/// <summary>A page of a group as JSON has it.</summary>
internal sealed record ListedPage(
    string Exhibit,
    string Document,
    string? Publisher,
    Edtf? Published,
    string Beside,
    string BesideDocument,
    IReadOnlyList<string> Signs,
    IReadOnlyList<Mutation> Changes,
    ClaimId? Claim
)
{
    public static ListedPage Of(GroupedPage page, ClaimId? claim) =>
        new(
            page.Exhibit.Id.ToString(),
            page.Exhibit.Name,
            page.Exhibit.Metadata.Publisher,
            page.Exhibit.Metadata.Published,
            page.Beside.Id.ToString(),
            page.Beside.Name,
            page.Signs,
            page.Changes,
            claim
        );
}
