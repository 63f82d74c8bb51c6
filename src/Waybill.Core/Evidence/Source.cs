using Waybill.Core.Grading;

namespace Waybill.Core.Evidence;

/// <summary>
/// Somebody who publishes or speaks: an outlet, agency, ministry, official, NGO, list or sensor. It is not an exhibit, and not an origin:
/// one source makes many utterances.
/// </summary>
public sealed record Source
{
    /// <summary>A short name used in a case's files, such as <c>us-nsc</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name that is shown.</summary>
    public required string Name { get; init; }

    /// <summary>Other forms of the name, as texts write it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// Whose voice it is in the end, such as <c>ROK-GOV</c>. Two sources that share a family are never independent of each other.
    /// </summary>
    public IReadOnlyList<string> Families { get; init; } = [];

    /// <summary>Families or source ids whose material it is known to draw on. What two sources both draw on makes them dependent.</summary>
    public IReadOnlyList<string> DrawsOn { get; init; } = [];

    /// <summary>The methods by which it usually knows what it says; empty when it only says so. They do not show how it knew a certain
    /// thing: an utterance shows that.</summary>
    public IReadOnlyList<CollectionMethod> Methods { get; init; } = [];

    /// <summary>True when it speaks for a party to the matter (a belligerent, the accused supplier or recipient).</summary>
    public bool Party { get; init; }

    /// <summary>Reliability of the source (NATO AJP-2.1), F when there is no basis.</summary>
    public SourceReliability Reliability { get; init; } = SourceReliability.F;

    /// <summary>Why it has that letter.</summary>
    public string? Reason { get; init; }
}
