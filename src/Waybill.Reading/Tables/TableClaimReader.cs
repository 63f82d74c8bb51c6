using Waybill.Core.Catalogues;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Tables;

namespace Waybill.Reading.Tables;

/// <summary>
/// Reads a table of statements (CSV) by a map: each row is a claim whose selector is the row, with the cell of each slot.
/// </summary>
/// <param name="map">What the columns mean.</param>
public sealed class TableClaimReader(TableMap map) : IClaimReader
{
    /// <summary>The reader's name and version.</summary>
    public const string ReaderName = "waybill-table/0.3";

    /// <inheritdoc/>
    public string Name => ReaderName;

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Read(WorkingText text, ExhibitMetadata about) => ReadTable(text).Claims;

    /// <summary>Reads the rows, and tells of those that do not hold.</summary>
    public TableReading ReadTable(WorkingText text)
    {
        var file = text.Document ?? "table";
        var claims = new List<Claim>();
        var failures = new List<string>();
        try
        {
            TableHeader? header = null;
            foreach (var row in CsvScanner.Rows(text.Text, file))
            {
                if (header is null)
                    header = TableHeader.Read(row, map, file);
                else
                    ReadRow(new TableRow(text.Text, file, header, row), text, claims, failures);
            }

            if (header is null)
                failures.Add($"{file}: no rows: a table begins with a row of headings");
        }
        catch (CatalogueException broken)
        {
            // The table itself does not hold from here on; the rows before it do.
            failures.Add(broken.Message);
        }

        return new(claims, failures);
    }

    private void ReadRow(TableRow row, WorkingText text, List<Claim> claims, List<string> failures)
    {
        if (row.IsBlank || !map.Where.All(row.Holds))
            return;
        try
        {
            claims.Add(Claim.Seal(RowClaim.Draft(row, map, ReaderName), text, FrameCatalogue.Embedded));
        }
        catch (CatalogueException fault)
        {
            failures.Add(fault.Message);
        }
        catch (ClaimRefusedException refused)
        {
            failures.Add($"{row.Place}: {refused.Message}: mend the row or the map");
        }
    }
}
