using System.Globalization;
using System.Text;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Lists;

namespace Waybill.Tests.Matching.Lists;

/// <summary>The small lists beside the tests: see Fixtures/ORIGIN.md.</summary>
internal static class ListFixtures
{
    public static readonly string[] Un = ["un-extract.xml"];
    public static readonly string[] Ofac = ["ofac-sdn.csv", "ofac-alt.csv", "ofac-add.csv", "ofac-sdn-comments.csv"];
    public static readonly string[] UkTables = ["uk-subjects.csv", "uk-names.csv", "uk-identifiers.csv", "uk-dobs.csv"];

    /// <summary>The files of each list, the main one first.</summary>
    public static readonly string[][] All =
    [
        Un,
        Ofac,
        UkTables,
        ["uk-official.csv"],
        ["uk.xml"],
        ["eu-table.csv"],
        ["eu.xml"],
        ["ftm.jsonl"],
    ];

    private static readonly string Folder = Path.Combine(Checkout.Root, "tests/Waybill.Tests/Matching/Lists/Fixtures");

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public static ListFile Of(string file) => Of(file, Bytes(file));

    public static ListFile Of(string name, byte[] bytes) => ListFile.Of(name, new MemoryStream(bytes));

    public static ListFile Of(string name, string text) => Of(name, Encoding.UTF8.GetBytes(text));

    public static ListReading Open(params string[] files) => ListReader.OpenOne([.. files.Select(Of)]);

    /// <summary>A list as text that a person can review.</summary>
    public static string Text(ListReading reading)
    {
        var text = new StringBuilder();
        foreach (var listed in reading.Entities())
        {
            text.Append(CultureInfo.InvariantCulture, $"{listed.Id} {listed.Kind} line {listed.Place.Line}\n");
            text.Append(CultureInfo.InvariantCulture, $"  {EntityJson.ToText(listed.Entity)}\n");
            foreach (var listing in listed.Further.Prepend(listed.Listing))
            {
                Line("listing", $"{listing.List} | {listing.Authority} | {listing.Reference} | {listing.Window}");
                Line("programmes", string.Join(" | ", listing.Programmes));
                Line("measures", string.Join(" | ", listing.Measures));
                Line("updated", string.Join(" | ", listing.Updated));
                Line("see", string.Join(" | ", listing.CrossReferences));
            }

            foreach (var name in listed.Names)
                Line("name", $"{name.Text} | {name.Role} | {name.Quality} | {name.Note}");
            foreach (var number in listed.Numbers)
            {
                var holds = number.Holds ? "" : " | does not hold";
                Line("number", $"{number.Property} {number.Value} | {number.Label} | {number.Country} | {number.Note}{holds}");
            }

            Line("births", string.Join(" | ", listed.Births));
            foreach (var link in listed.Links)
                Line("link", $"{link.Relation} | {link.Name}");
            Line("cells", string.Join(" | ", listed.Place.Cells.Select(cell => $"{cell.Slot} {cell.Header}")));
        }

        var report = reading.Report;
        text.Append(CultureInfo.InvariantCulture, $"{report.List}, {report.Format}: {report.Persons} persons, {report.Bodies} bodies, ");
        text.Append(CultureInfo.InvariantCulture, $"{report.Vessels} vessels, {report.Aircraft} aircraft, {report.Others} others, ");
        text.Append(CultureInfo.InvariantCulture, $"{report.Aliases} aliases ({report.WeakAliases} weak), {report.Identifiers} numbers, ");
        text.Append(CultureInfo.InvariantCulture, $"{report.Links} links{(report.IsComplete ? "" : ", not complete")}\n");
        if (report.Stopped is { } stopped)
            text.Append(CultureInfo.InvariantCulture, $"{stopped}\n");
        foreach (var unplaced in report.Unplaced)
        {
            var first = $"{unplaced.File}:{unplaced.Line}: {unplaced.Example}";
            text.Append(CultureInfo.InvariantCulture, $"{unplaced.Count} x {unplaced.Kind}: {first}\n");
        }

        return text.ToString();

        void Line(string what, string words)
        {
            if (words.Length > 0)
                text.Append(CultureInfo.InvariantCulture, $"  {what}: {words.TrimEnd(' ', '|')}\n");
        }
    }
}
