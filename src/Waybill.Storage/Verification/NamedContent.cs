namespace Waybill.Storage.Verification;

/// <summary>Bytes that an entry names.</summary>
/// <param name="What">What they are: exhibit, text or configuration; where several events name the same bytes, the first tells.</param>
/// <param name="Place">The event that names them.</param>
/// <param name="Length">How many there must be; null when the journal does not say.</param>
internal sealed record NamedContent(string What, string Place, long? Length);
