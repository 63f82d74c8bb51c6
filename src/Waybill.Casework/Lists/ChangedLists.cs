using System.Globalization;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Casework.Lists;

/// <summary>What changed on a list between two of its snapshots on a shelf.</summary>
public static class ChangedLists
{
    /// <summary>Compares two snapshots of a list.</summary>
    /// <param name="shelf">The shelf.</param>
    /// <param name="list">The list's short name.</param>
    /// <param name="from">A day: the newest snapshot up to it is the older one; null for the one before the newer.</param>
    /// <param name="to">A day: the newest snapshot up to it is the newer one; null for the newest.</param>
    /// <exception cref="CaseworkException">There are no two such snapshots, or one cannot be read.</exception>
    public static ListDelta Run(ListShelf shelf, string list, DateOnly? from = null, DateOnly? to = null)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var all = shelf.Shelved().Where(one => one.List == list).OrderBy(one => one.AsOf).ToList();
        if (all.Count == 0)
            throw new CaseworkException($"{shelf.Folder}: {list} does not stand there: `waybill lists status` tells what does");
        var newer = all.FindLastIndex(one => to is null || one.AsOf <= to);
        var older = from is null ? newer - 1 : all.FindLastIndex(one => one.AsOf <= from);
        if (newer < 0 || older < 0)
            throw new CaseworkException($"{list}: no two snapshots stand for these days, but those of {Days(all)}: {Mend}");
        if (older >= newer)
            throw new CaseworkException(
                $"{list}: {Day(all[older])} and {Day(all[newer])} are no older and newer snapshot; those of {Days(all)} stand there: {Mend}"
            );
        return ListDelta.Between(ListShelf.Read(all[older]).Snapshot, ListShelf.Read(all[newer]).Snapshot);
    }

    private const string Mend = "name other days, or add the list as it stood on another with `waybill lists add`";

    private static string Days(IEnumerable<ShelvedList> all) => string.Join(", ", all.Select(Day));

    private static string Day(ShelvedList one) => one.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
