using FsCheck.Fluent;
using Waybill.Core.Tables;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Input;
using Waybill.Tests.Core;

namespace Waybill.Tests.Matching.Lists.Input;

public sealed class CsvRecordsTests
{
    [Fact]
    public void Well_formed_tables_are_read_as_the_core_reads_them()
    {
        var cell = Gen.Elements('a', ',', '"', '\n', ' ', 'é', '-').ArrayOf().Select(letters => new string(letters));
        var table = cell.NonEmptyListOf().NonEmptyListOf();
        Property.Holds(
            table,
            rows =>
            {
                var text = string.Join('\n', rows.Select(row => string.Join(',', row.Select(Quoted))));
                return Rows(text).SequenceEqual(CsvScanner.Rows(text, "t").Select(Shown));
            }
        );
    }

    [Fact]
    public void Any_text_gives_cells_that_read_where_they_stand()
    {
        var text = Gen.Elements('a', ',', '"', '\n', ' ').ArrayOf().Select(letters => new string(letters));
        Property.Holds(
            text,
            any =>
            {
                try
                {
                    return CsvRecords
                        .Read(TextLine.Cut(any, "t", ListLimits.Default), "t", ListLimits.Default)
                        .SelectMany(row => row.Cells)
                        .All(cell => any[cell.Start..cell.End] is var raw && (raw == cell.Value || Single(raw) == cell.Value));
                }
                catch (ListException torn)
                {
                    return torn.Message.Contains("not closed", StringComparison.Ordinal);
                }
            }
        );
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3\n4,5", true)]
    [InlineData("Report,2026\na,b,c\n1,2,3\n4,5", true)]
    [InlineData("a,b,c\n1,2,3\n4,\"5\n6\"", true)]
    // Whole: a break ends it, or nothing is missing; a last heading alone is a table without rows.
    [InlineData("a,b,c\n1,2,3\n4,5\n", false)]
    [InlineData("a,b,c\n1,2,3\n4,5,6", false)]
    [InlineData("a,b,c\n1,2,3\n4,5\r\n\u001A", false)]
    [InlineData("a,b,c", false)]
    public void A_file_that_ends_in_the_middle_of_a_row_is_told(string text, bool isTorn)
    {
        var bytes = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        var (fromText, fromBytes) = (
            CsvRecords.ReadWhole(TextLine.Cut(text.ReplaceLineEndings("\n"), "t", ListLimits.Default), "t", ListLimits.Default),
            CsvRecords.ReadWhole(ByteLines.Cut(bytes, "t", ListLimits.Default), "t", ListLimits.Default)
        );

        foreach (var rows in new[] { fromText, fromBytes })
        {
            if (isTorn)
                Assert.Contains(
                    "in the middle of a row",
                    Assert.Throws<ListException>(() => rows.Count()).Message,
                    StringComparison.Ordinal
                );
            else
                Assert.NotEmpty(rows);
        }
    }

    private static string Single(string raw) => raw.Replace("\"\"", "\"", StringComparison.Ordinal);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Rows(string text) =>
        CsvRecords.Read(TextLine.Cut(text, "t", ListLimits.Default), "t", ListLimits.Default).Select(Shown);

    private static string Shown(CsvRow row) => $"{row.Row} {row.Line} {row.Start} {row.End} {string.Join('|', row.Cells)}";
}
