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

    private static string Single(string raw) => raw.Replace("\"\"", "\"", StringComparison.Ordinal);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Rows(string text) =>
        CsvRecords.Read(TextLine.Cut(text, "t", ListLimits.Default), "t", ListLimits.Default).Select(Shown);

    private static string Shown(CsvRow row) => $"{row.Row} {row.Line} {row.Start} {row.End} {string.Join('|', row.Cells)}";
}
