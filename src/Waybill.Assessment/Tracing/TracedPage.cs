using Waybill.Assessment.Lineages.Pages;
using Waybill.Core.Claims;

namespace Waybill.Assessment.Tracing;

/// <summary>A page that may tell of a traced statement, though no claim of it was joined: it is where to look, and counts for nothing.</summary>
/// <param name="Page">The page beside that of the statement's relays which it is likeliest akin to.</param>
/// <param name="Claim">Its first claim, which an analyst may link; null where none was read.</param>
public sealed record TracedPage(GroupedPage Page, Claim? Claim);
