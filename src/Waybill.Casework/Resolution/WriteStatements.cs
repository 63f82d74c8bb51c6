using Waybill.Casework.Files;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Resolution;

namespace Waybill.Casework.Resolution;

/// <summary>Writes what is known of a case's entities, value by value.</summary>
public static class WriteStatements
{
    /// <summary>Writes FollowTheMoney statements, those of one entity under its common id; the file appears whole or not at all.</summary>
    /// <returns>How many there are.</returns>
    public static int Run(ResolveCase resolving, string path)
    {
        ArgumentNullException.ThrowIfNull(resolving);
        var statements = EntityMerge.Statements(resolving.Resolver, resolving.Entities());
        using var bytes = new MemoryStream();
        StatementCsv.Write(bytes, statements);
        WholeFile.Write(path, bytes.ToArray());
        return statements.Count;
    }
}
