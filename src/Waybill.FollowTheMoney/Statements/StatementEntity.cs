using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Statements;

/// <summary>What the statements of one canonical id say together.</summary>
/// <param name="CanonicalId">The id.</param>
/// <param name="Entity">The entity; null when no statement could be used.</param>
/// <param name="Faults">Which statements were left out, and why, one line each.</param>
public sealed record StatementEntity(string CanonicalId, Entity? Entity, IReadOnlyList<string> Faults);
