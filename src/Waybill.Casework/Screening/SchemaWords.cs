using Waybill.Casework.Files;
using Waybill.Core.Tables;

namespace Waybill.Casework.Screening;

/// <summary>What the rows of a table say of their schemata, in a column <c>schema</c> or <c>type</c>.</summary>
/// <param name="tell">Is told of words that are no schema.</param>
/// <param name="ofSchema">The column of schemata; below zero where there is none.</param>
/// <param name="ofType">The column of types, which may be those of ships; below zero where there is none.</param>
/// <param name="instead">What becomes of a row whose schema is none.</param>
internal sealed class SchemaWords(Action<string> tell, int ofSchema, int ofType, string instead)
{
    private const int MostTold = 1000;

    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>The schema of a row; null where it tells none. A word in the column of schemata that is none is told, once.</summary>
    public string? Of(CsvRow row, string place)
    {
        if (HeadedTable.Cell(row, ofSchema) is not { Length: > 0 } word)
            return OfType(row);
        if (AskedSchema.Find(word) is { } found)
            return found;
        Tell(word, place);
        return OfType(row);
    }

    /// <summary>True where the cell of the type says the schema: it is no ship's type then.</summary>
    public bool IsSchema(CsvRow row, int column) => column == ofType && OfType(row) is not null;

    /// <summary>Tells, once, a type that is no schema, where nothing else says what is named.</summary>
    public void TellType(CsvRow row, string place)
    {
        if (
            HeadedTable.Cell(row, ofType) is { Length: > 0 } word
            && HeadedTable.Cell(row, ofSchema).Length == 0
            && AskedSchema.Find(word) is null
        )
            Tell(word, place);
    }

    private string? OfType(CsvRow row) => AskedSchema.Find(HeadedTable.Cell(row, ofType));

    private void Tell(string word, string place)
    {
        if (told.Count < MostTold && told.Add(word))
            tell($"{place}: '{AskedName.Shown(word)}' is no schema, so it is {instead}: name one such as Company");
    }
}
