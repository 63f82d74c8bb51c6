using Waybill.Casework.Reading;
using Waybill.Core.Evidence;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;

/// <summary>Erases an exhibit for privacy or law.</summary>
public static class WithdrawExhibit
{
    /// <summary>Withdraws an exhibit: its bytes, texts and what the journal quotes of it go; a tombstone with the reason stays.</summary>
    /// <param name="bench">Who withdraws.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="exhibit">The exhibit's hash, enough of it, or its file name.</param>
    /// <param name="why">The reason.</param>
    /// <exception cref="CaseworkException">No reason is given.</exception>
    public static (Sha256 Exhibit, JournalHead Head, string? Pending) Run(Workbench bench, string path, string exhibit, string why)
    {
        if (string.IsNullOrWhiteSpace(why))
            throw new CaseworkException("withdraw: a reason is needed: the tombstone keeps it");
        var readers = new ClaimReaders();
        using var writer = CurrentCase.OpenForWriting(bench, path, readers);
        var found = writer.Index.FindExhibit(exhibit);
        var outcome = writer.Withdraw(found.Id, why);
        IndexUpkeep.CatchUp(writer, readers);
        return (found.Id, outcome.Head, outcome.Pending);
    }
}
