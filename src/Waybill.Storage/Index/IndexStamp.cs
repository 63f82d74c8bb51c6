using Waybill.Storage.Journal;

namespace Waybill.Storage.Index;

/// <summary>What an index was made from. It is current when it equals the stamp that would be given now.</summary>
/// <param name="Schema">The index's schema.</param>
/// <param name="Reader">The readers that made the claims, with their versions, as one line.</param>
/// <param name="Head">The journal's head that it covers.</param>
public sealed record IndexStamp(int Schema, string Reader, JournalHead Head)
{
    /// <summary>The stamp of an index made now.</summary>
    public static IndexStamp Of(string reader, JournalHead head) => new(IndexSchema.Version, reader, head);
}
