using Waybill.Assessment.Lineages.Mutations;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Tracing;

/// <summary>A page that may tell of a traced statement, though no claim of it was joined: it is where to look, and counts for nothing.</summary>
/// <param name="Exhibit">The page.</param>
/// <param name="Beside">The page that it is likeliest akin to.</param>
/// <param name="Signs">What speaks for that, as short phrases.</param>
/// <param name="Claim">Its first claim, which an analyst may link; null where none was read.</param>
/// <param name="Changes">What it counts otherwise than that page, where it came later.</param>
public sealed record TracedPage(
    AssessedExhibit Exhibit,
    AssessedExhibit Beside,
    IReadOnlyList<string> Signs,
    Claim? Claim,
    IReadOnlyList<Mutation> Changes
);
