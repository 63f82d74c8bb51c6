using Waybill.Core.Evidence;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;

/// <summary>Erases an exhibit for privacy or law.</summary>
public static class WithdrawExhibit
{
    /// <summary>What cannot be taken back is not done on a short prefix.</summary>
    private const int FewestDigits = 12;

    /// <summary>Withdraws an exhibit: its bytes, texts and what the journal quotes of it go; a tombstone with the reason stays.</summary>
    /// <param name="bench">Who withdraws.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="exhibit">The exhibit's hash, at least twelve digits of it, or its file name.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="CaseworkException">No reason is given, or the exhibit is named too loosely.</exception>
    public static (Sha256 Exhibit, JournalHead Head, string? Pending) Run(Workbench bench, string path, string exhibit, string why)
    {
        if (string.IsNullOrWhiteSpace(why))
            throw new UsageException("withdraw: a reason is needed: the tombstone keeps it");
        using var session = CaseSession.Open(bench, path);
        var found = session.Writer.Index.FindExhibit(exhibit);
        if (found.Exhibit?.Name != exhibit && exhibit.Replace("sha256:", "", StringComparison.Ordinal).Length < FewestDigits)
            throw new UsageException($"withdraw: '{exhibit}' is short for {found.Id}: give its name or at least {FewestDigits} digits");
        var outcome = session.Writer.Withdraw(found.Id, why);
        session.CatchUp();
        return (found.Id, outcome.Head, outcome.Pending);
    }
}
