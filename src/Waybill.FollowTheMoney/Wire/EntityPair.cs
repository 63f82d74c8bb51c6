using Waybill.FollowTheMoney.Entities;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>Two entities and what somebody judged of their being one.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="Judgement">The judgement: <c>positive</c>, <c>negative</c>, <c>unsure</c>; null when there is none.</param>
public sealed record EntityPair(Entity Left, Entity Right, string? Judgement);
