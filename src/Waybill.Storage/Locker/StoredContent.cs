using Waybill.Core.Evidence;

namespace Waybill.Storage.Locker;

/// <summary>Bytes that were put into the locker.</summary>
/// <param name="Hash">Their SHA-256.</param>
/// <param name="Length">How many.</param>
public readonly record struct StoredContent(Sha256 Hash, long Length);
