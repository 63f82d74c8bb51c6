using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Core.Claims;

/// <summary>
/// What is said, apart from who says it and how firmly: a frame with its roles, a quantity, the window of time that it is about, and
/// places.
/// </summary>
public sealed record Proposition
{
    /// <summary>The frame's name, such as <c>Transfer</c>.</summary>
    public required string Frame { get; init; }

    /// <summary>The fillers of each role, by role name, in the frame's order of roles.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Mention>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<Mention>>();

    /// <summary>The amount; null when none is given.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The window of time that it is about; null when none is given.</summary>
    public Edtf? Window { get; init; }

    /// <summary>Places that no role holds.</summary>
    public IReadOnlyList<Mention> Places { get; init; } = [];
}
