using Waybill.Core.Evidence;

namespace Waybill.Core.Claims;

/// <summary>
/// Reads claims out of a working text. A reader is a pure function: the same text and metadata give the same claims, in the same order.
/// </summary>
public interface IClaimReader
{
    /// <summary>The reader's name and version, such as <c>waybill-text/0.1</c>; a change of what it reads changes the version.</summary>
    string Name { get; }

    /// <summary>Reads the claims, ordered by where they stand.</summary>
    IReadOnlyList<Claim> Read(WorkingText text, ExhibitMetadata about);
}
