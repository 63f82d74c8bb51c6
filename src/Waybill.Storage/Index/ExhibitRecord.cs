using System.Text.Json.Serialization;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Index;

/// <summary>An exhibit as it is listed: what the journal says of it, in one place.</summary>
/// <param name="Id">Its hash.</param>
/// <param name="Exhibit">Name, type and length; null when it was withdrawn.</param>
/// <param name="Captures">Its captures, in the journal's order.</param>
/// <param name="Extraction">The extraction that holds; null when there is none.</param>
/// <param name="Withdrawn">Why it was withdrawn; null when it was not.</param>
public sealed record ExhibitRecord(Sha256 Id, Exhibit? Exhibit, IReadOnlyList<Capture> Captures, Extraction? Extraction, string? Withdrawn)
{
    /// <summary>True when it restates an original that was not captured.</summary>
    [JsonIgnore]
    public bool IsRestatement => Extraction?.Metadata.IsRestatement ?? false;

    /// <summary>The title, else the file's name, else the hash.</summary>
    [JsonIgnore]
    public string Label => Extraction?.Metadata.Title ?? Exhibit?.Name ?? Id.ToString();
}
