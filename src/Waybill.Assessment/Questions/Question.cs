using Waybill.Core.Time;

namespace Waybill.Assessment.Questions;

/// <summary>
/// What a set of claims answers: a frame with resolved roles, a goods class, a unit, a whole and a baseline. Declared in <c>case.yaml</c>;
/// claims
/// that answer no question are listed as unasked.
/// </summary>
public sealed record Question
{
    /// <summary>A short name, unique in the case, such as <c>containers-total</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The question as a sentence.</summary>
    public required string Ask { get; init; }

    /// <summary>The frame of the claims that answer it.</summary>
    public required string Frame { get; init; }

    /// <summary>The hints that a role's fillers must carry, by role; any of a role's hints will do. Goods stand in
    /// <see cref="Goods"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The goods class asked about; narrower claims bound the answer from below. Null when any goods will do.</summary>
    public string? Goods { get; init; }

    /// <summary>The unit of the answer; null for a question of whether, which counts origins and has no range.</summary>
    public string? Unit { get; init; }

    /// <summary>For a percentage, words that the whole must hold, such as <c>shells</c>; a share of another whole answers another
    /// question.</summary>
    public string? Of { get; init; }

    /// <summary>How values at different times go together.</summary>
    public SeriesKind Series { get; init; } = SeriesKind.Cumulative;

    /// <summary>From when a cumulative total counts, or the window that a rate or level is asked for; null when it is open.</summary>
    public Edtf? Baseline { get; init; }
}

/// <summary>How values at different times go together.</summary>
public enum SeriesKind
{
    /// <summary>A total since a baseline: it can only grow, so an earlier smaller total contradicts no later larger one.</summary>
    Cumulative,

    /// <summary>An amount for each period.</summary>
    Rate,

    /// <summary>A state at a time, such as a share or a stock: it may rise and fall.</summary>
    Level,
}
