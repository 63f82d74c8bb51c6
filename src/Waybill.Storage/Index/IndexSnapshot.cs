using Waybill.Core.Claims;

namespace Waybill.Storage.Index;

/// <summary>What an index says of a case, all of one committed state.</summary>
/// <param name="Stamp">What it was made from; the journal's later entries are no part of it.</param>
/// <param name="Claims">All claims, in the order of exhibit and place.</param>
/// <param name="Decisions">All decisions, in the journal's order.</param>
public sealed record IndexSnapshot(IndexStamp Stamp, IReadOnlyList<Claim> Claims, IReadOnlyList<IndexedDecision> Decisions);
