using System.Globalization;
using System.Text.Json;
using Waybill.Assessment.Lineages.Mutations;
using Waybill.Casework.Configuration;
using Waybill.Casework.Files;
using Waybill.Core.Tables;

namespace Waybill.Casework.Evaluation.Changes;

/// <summary>A change that a person found in a retelling.</summary>
/// <param name="Row">The row of the table, the headings being row 1.</param>
/// <param name="Kind">What was changed.</param>
/// <param name="IsVisible">True when the cells that a reader is given show it; some are known from the page alone.</param>
internal sealed record GoldChange(int Row, MutationKind Kind, bool IsVisible);

/// <summary>
/// The changes that people found in the rows of a table: a CSV file with the columns <c>row</c>, <c>change</c> (a kind of
/// <see cref="MutationKind"/>) and, if wanted, <c>visible</c> (<c>yes</c> or <c>no</c>). Other columns are for people.
/// </summary>
internal static class ChangeGold
{
    private const int Largest = 16 * 1024 * 1024;

    public static IReadOnlyList<GoldChange> Read(string path)
    {
        var bytes = SmallFile.ReadIfThere(path, Largest) ?? throw FileFault.CannotRead(path, new FileNotFoundException());
        using var rows = CsvScanner.Rows(ConfigurationFiles.Decode(path, bytes).ReplaceLineEndings("\n"), path).GetEnumerator();
        if (!rows.MoveNext())
            throw new CaseworkException($"{path}: no rows: begin with the headings row,change,visible");
        var headings = rows.Current.Cells.Select(cell => cell.Value).ToList();
        var (row, change, visible) = (headings.IndexOf("row"), headings.IndexOf("change"), headings.IndexOf("visible"));
        if (row < 0 || change < 0)
            throw new CaseworkException(
                $"{path}: there is no column '{(row < 0 ? "row" : "change")}': head the columns row,change,visible"
            );
        var changes = new List<GoldChange>();
        while (rows.MoveNext())
        {
            var line = rows.Current;
            string Cell(int at) => at >= 0 && at < line.Cells.Count ? line.Cells[at].Value : "";
            if (!int.TryParse(Cell(row), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                throw new CaseworkException($"{path}:{line.Line}: '{Cell(row)}' is no row: write its number, the headings being row 1");
            changes.Add(new(number, Kind(Cell(change), path, line.Line), Cell(visible) != "no"));
        }

        return changes;
    }

    private static MutationKind Kind(string word, string path, int line)
    {
        foreach (var kind in Enum.GetValues<MutationKind>())
        {
            if (Name(kind) == word)
                return kind;
        }

        throw new CaseworkException(
            $"{path}:{line}: '{word}' is no kind of change: use one of {string.Join(", ", Enum.GetValues<MutationKind>().Select(Name))}"
        );
    }

    /// <summary>The kind's name in files.</summary>
    public static string Name(MutationKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
