using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;
using Waybill.Storage.Disk;

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
            if (!File.Exists(file))
                return null;
            try
            {
                using var connection = IndexFile.OpenForReading(file);
                return IndexSchema.ReadStamp(connection);
            }
            catch (SqliteException)
            {
                return null;
            }
        }
    }

    /// <summary>The exhibits, in the order of their hashes.</summary>
    public IReadOnlyList<ExhibitRecord> Exhibits() => Ask(ExhibitQuery.All);

    /// <summary>The one exhibit whose hash begins with the digits given, or whose file name it is.</summary>
    /// <exception cref="CaseException">There is none, or more than one; the line lists them.</exception>
    public ExhibitRecord FindExhibit(string prefixOrName) => Ask(connection => ExhibitQuery.Find(connection, file, prefixOrName));

    /// <summary>The claims that a filter lets through, in the order of exhibit and place.</summary>
    public IReadOnlyList<Claim> Claims(ClaimFilter filter) => Ask(connection => ClaimQuery.Matching(connection, filter));

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
    public void Dump(TextWriter to) => Ask(connection =>
    {
        IndexDump.Write(connection, to);
        return true;
    });

    internal void Replace(IndexContent content, IndexStamp stamp) => DiskFault.Guard(file, () => IndexBuild.Replace(file, content, stamp));

    internal void Update(IndexContent content, IndexStamp stamp)
    {
        if (Stamp is null)
            throw NeedsRebuild();
        DiskFault.Guard(file, () => IndexBuild.Update(file, content, stamp));
    }

    internal void Discard() => DiskFault.Guard(file, () =>
    {
        IndexBuild.Discard(file);
        DiskHandle.FlushFolder(Path.GetDirectoryName(file)!);
    });

    private T Ask<T>(Func<SqliteConnection, T> question)
    {
        if (Stamp is null)
            throw NeedsRebuild();
        return DiskFault.Guard(file, () =>
        {
            using var connection = IndexFile.OpenForReading(file);
            using var state = connection.BeginTransaction(deferred: true);
            return question(connection);
        });
    }

    private CaseException NeedsRebuild() => new(file, "there is no index that this Waybill can read", "run rebuild");
}
