using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Index;

/// <summary>Which claims to list. What is null does not narrow; several conditions must all hold.</summary>
public sealed record ClaimFilter
{
    /// <summary>The frame's name.</summary>
    public string? Frame { get; init; }

    /// <summary>The role that <see cref="Filler"/> must fill; null for any.</summary>
    public string? Role { get; init; }

    /// <summary>A filler's hint, whole, or words that stand in a filler, whatever their case.</summary>
    public string? Filler { get; init; }

    /// <summary>What was decided.</summary>
    public ClaimStatus? Status { get; init; }

    /// <summary>The exhibit.</summary>
    public Sha256? Exhibit { get; init; }

    /// <summary>The quantity's unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Words that stand in the quote, whatever their case.</summary>
    public string? Contains { get; init; }

    /// <summary>How the id begins, with or without <c>clm-</c>.</summary>
    public string? IdPrefix { get; init; }
}
