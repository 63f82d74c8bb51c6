using Waybill.Core.Catalogues;
using Waybill.Core.Tables;

namespace Waybill.Tests.Core.Tables;

public sealed class CsvScannerTests
{
    [Fact]
    public void Rows_and_lines_are_counted_each_for_itself()
    {
        const string text = "a,b\n\n\"one\ntwo\", x \n\nlast,\n";
        var rows = CsvScanner.Rows(text, "t.csv").ToList();

        Assert.Equal([(1, 1), (2, 3), (3, 6)], rows.Select(row => (row.Row, row.Line)));
        Assert.Equal(["a b", "one\ntwo x", "last "], rows.Select(row => string.Join(' ', row.Cells.Select(cell => cell.Value))));
        Assert.Equal(["a,b", "\"one\ntwo\", x ", "last,"], rows.Select(row => text[row.Start..row.End]));
        Assert.Equal("t.csv:6: row 3: bad: mend it", rows[2].Fault("t.csv", "bad", "mend it").Message);
    }

    [Theory]
    [InlineData("say \"\"yes\"\"", "say \"yes\"")]
    [InlineData("a,b", "a,b")]
    [InlineData(" padded ", "padded")]
    public void A_quoted_cell_re_reads_at_its_place(string inside, string value)
    {
        var text = $"x,\"{inside}\"";
        var cell = CsvScanner.Rows(text, "t.csv").Single().Cells[1];

        Assert.Equal(value, cell.Value);
        Assert.Equal(inside.Trim(), text[cell.Start..cell.End]);
    }

    [Theory]
    [InlineData("\"a", "t.csv:3: row 2: a quotation mark is not closed")]
    [InlineData("\"a\"b", "t.csv:3: row 2: text follows a closing quotation mark")]
    public void A_record_that_does_not_hold_is_told_with_its_line_and_row(string record, string fault) =>
        Assert.StartsWith(fault, Assert.Throws<CatalogueException>(() => CsvScanner.Rows($"head\n\n{record}\n", "t.csv").Count()).Message);

    [Fact]
    public void Rows_columns_and_cells_are_bounded()
    {
        Assert.Contains("columns", Fault(new string(',', CsvScanner.MostColumns)), StringComparison.Ordinal);
        Assert.Contains("characters", Fault(new string('x', CsvScanner.LongestCell + 1)), StringComparison.Ordinal);
        Assert.Contains("rows", Fault(string.Concat(Enumerable.Repeat("x\n", CsvScanner.MostRows + 1))), StringComparison.Ordinal);

        static string Fault(string text) => Assert.Throws<CatalogueException>(() => CsvScanner.Rows(text, "t.csv").Count()).Message;
    }
}
