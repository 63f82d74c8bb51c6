using Waybill.Storage.Journal;

namespace Waybill.Storage.Withdrawal;

/// <summary>What a withdrawal did.</summary>
/// <param name="Head">The journal's head with the tombstone.</param>
/// <param name="Tombstone">What was erased, and why.</param>
/// <param name="Pending">
/// Null when everything is erased. Otherwise what holds the last of it back, as one line; the next writer finishes it.
/// </param>
public sealed record WithdrawalOutcome(JournalHead Head, Withdrawn Tombstone, string? Pending);
