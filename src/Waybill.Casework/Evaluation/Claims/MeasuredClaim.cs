using Waybill.Casework.Evaluation.Words;

namespace Waybill.Casework.Evaluation.Claims;

/// <summary>
/// A claim as measuring sees it: a line of a gold or predictions file. It is looser than a claim of a case: fillers may be plain words, and
/// nothing is checked against a text.
/// </summary>
internal sealed record MeasuredClaim
{
    /// <summary>The base name of its document.</summary>
    public required string Document { get; init; }

    /// <summary>The frame.</summary>
    public required string Frame { get; init; }

    /// <summary>Offset of the quote; null where none is given.</summary>
    public int? Start { get; init; }

    /// <summary>Offset after the quote.</summary>
    public int? End { get; init; }

    /// <summary>The quote.</summary>
    public string Exact { get; init; } = "";

    /// <summary>The fillers of each role that is measured, in the line's order.</summary>
    public IReadOnlyList<MeasuredRole> Roles { get; init; } = [];

    /// <summary>All roles as written, as JSON.</summary>
    public string RolesAsWritten { get; init; } = "null";

    /// <summary>The amount.</summary>
    public MeasuredQuantity? Quantity { get; init; }

    /// <summary>The act, as written.</summary>
    public string? Act { get; init; }

    /// <summary>The certainty, as written.</summary>
    public string? Certainty { get; init; }

    /// <summary>The polarity, as written.</summary>
    public string? Polarity { get; init; }

    /// <summary>The innermost speaker; null where the document speaks for itself.</summary>
    public MeasuredName? Origin { get; init; }

    /// <summary>The window, EDTF.</summary>
    public string? Window { get; init; }

    /// <summary>When it was said, EDTF.</summary>
    public string? Said { get; init; }

    /// <summary>The fillers of a role; empty when it is not filled.</summary>
    public IReadOnlyList<MeasuredFiller> Role(string name)
    {
        foreach (var role in Roles)
        {
            if (role.Name == name)
                return role.Fillers;
        }

        return [];
    }
}

/// <summary>A role with its fillers.</summary>
internal sealed record MeasuredRole(string Name, IReadOnlyList<MeasuredFiller> Fillers);

/// <summary>A filler under each of the names that the line gives it: its words, a name, an entity.</summary>
internal sealed record MeasuredFiller(IReadOnlyList<MeasuredName> Names)
{
    /// <summary>True when one of its names means the same as one of the other's.</summary>
    public bool IsSame(MeasuredFiller other) => Names.Any(name => other.Names.Any(name.IsSame));
}

/// <summary>A name as written, folded once for comparing.</summary>
internal sealed class MeasuredName(string text)
{
    private readonly Name folded = Name.Of(text);

    /// <summary>As written.</summary>
    public string Text => text;

    /// <summary>True when both name the same.</summary>
    public bool IsSame(MeasuredName other) => folded.IsSame(other.folded);
}

/// <summary>An amount.</summary>
internal sealed record MeasuredQuantity(double? Lower, double? Best, double? Upper, string? Unit);
