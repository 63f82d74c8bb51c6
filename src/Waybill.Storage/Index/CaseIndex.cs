using System.Text.Json;
using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;
using Waybill.Storage.Disk;
using static SQLitePCL.raw;

namespace Waybill.Storage.Index;

/// <summary>
/// The derived index of a case: its rows are computed elsewhere, stored here, and asked for here. It can be thrown away at any time. Each
/// answer is taken from one committed state; lists have one order everywhere.
/// </summary>
public sealed class CaseIndex
{
    private readonly string file;

    internal CaseIndex(string file) => this.file = file;

    /// <summary>
    /// What the index was made from; null when there is none, it has another schema, or it is damaged: it is then to be rebuilt.
    /// </summary>
    public IndexStamp? Stamp
    {
        get
        {
            using var reading = IndexReading.Open(file);
            return reading?.Stamp;
        }
    }

    /// <summary>The claims and decisions that a case is weighed by, and what they were made from, all of one committed state.</summary>
    /// <exception cref="CaseException">There is no index that can be read.</exception>
    public IndexSnapshot Snapshot() =>
        Ask(
            (connection, stamp) =>
                new IndexSnapshot(stamp, ClaimQuery.Matching(connection, file, new()), DecisionQuery.All(connection, orphaned: false))
        );

    /// <summary>The exhibits, in the order of their hashes.</summary>
    public IReadOnlyList<ExhibitRecord> Exhibits() => Ask(ExhibitQuery.All);

    /// <summary>The one exhibit whose hash or file name it is, else the one whose hash begins with the digits given.</summary>
    /// <exception cref="CaseException">There is none, or more than one; the line lists them.</exception>
    public ExhibitRecord FindExhibit(string prefixOrName) => Ask(connection => ExhibitQuery.Find(connection, file, prefixOrName));

    /// <summary>The claims that a filter lets through, in the order of exhibit and place.</summary>
    public IReadOnlyList<Claim> Claims(ClaimFilter filter) => Ask(connection => ClaimQuery.Matching(connection, file, filter));

    /// <summary>The one claim whose id begins so, with or without <c>clm-</c>.</summary>
    /// <exception cref="CaseException">There is none, or more than one; the line lists them.</exception>
    public Claim FindClaim(string prefix) => Ask(connection => ClaimQuery.Find(connection, file, prefix));

    /// <summary>The decisions, in the journal's order.</summary>
    /// <param name="orphaned">Only those that no claim of the present reading answers to.</param>
    public IReadOnlyList<IndexedDecision> Decisions(bool orphaned = false) => Ask(connection => DecisionQuery.All(connection, orphaned));

    /// <summary>
    /// Searches titles, names, texts and claims. All words must occur; words in double quotation marks must follow one another; a word that
    /// ends in <c>*</c> stands for all that begin so. Nothing else has a meaning of its own.
    /// </summary>
    /// <exception cref="CaseException">The query has no word in it, or too many.</exception>
    public SearchResult Search(string query, int most = 50)
    {
        var match = SearchQuery.ToFullText(query);
        return Ask(connection => SearchRun.Run(connection, match, most));
    }

    /// <summary>
    /// Writes all that the index holds as text, in one order however it was made; row numbers and the layout of pages are left out.
    /// </summary>
    public void Dump(TextWriter to) =>
        Ask(connection =>
        {
            IndexDump.Write(connection, to);
            return true;
        });

    internal void Replace(IndexContent content, IndexStamp stamp) => DiskFault.Guard(file, () => IndexBuild.Replace(file, content, stamp));

    internal void Update(IndexContent content, IndexStamp stamp)
    {
        if (Stamp is null)
            throw NeedsRebuild();
        Guard(() =>
        {
            IndexBuild.Update(file, content, stamp);
            return true;
        });
    }

    internal void Discard() =>
        DiskFault.Guard(
            file,
            () =>
            {
                IndexBuild.Discard(file);
                DiskHandle.FlushFolder(Path.GetDirectoryName(file)!);
            }
        );

    private T Ask<T>(Func<SqliteConnection, T> question) => Ask((connection, _) => question(connection));

    private T Ask<T>(Func<SqliteConnection, IndexStamp, T> question)
    {
        using var reading = IndexReading.Open(file) ?? throw NeedsRebuild();
        return Guard(() => question(reading.Connection, reading.Stamp));
    }

    /// <summary>Tells damage as damage: what is derived is mended by making it anew, and never brought back from a copy.</summary>
    private T Guard<T>(Func<T> work)
    {
        try
        {
            return DiskFault.Guard(file, work);
        }
        catch (CaseException told)
            when (told.InnerException is SqliteException { SqliteErrorCode: SQLITE_CORRUPT or SQLITE_NOTADB or SQLITE_ERROR })
        {
            throw new IndexDamagedException(file, "the index is damaged", told);
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            throw new IndexDamagedException(file, "a row of the index was changed", fault);
        }
    }

    private CaseException NeedsRebuild() => new(file, "there is no index that this Waybill can read", "run rebuild");
}
