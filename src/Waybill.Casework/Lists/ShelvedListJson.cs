using System.Globalization;
using Waybill.Casework.Matching;
using Waybill.Matching.Lists;

namespace Waybill.Casework.Lists;

/// <summary>A list on a shelf as JSON.</summary>
public static class ShelvedListJson
{
    /// <summary>The list on one line: how many it lists, and all that its reader could not place.</summary>
    public static string Of(ShelvedList shelved, ListReport report)
    {
        ArgumentNullException.ThrowIfNull(shelved);
        ArgumentNullException.ThrowIfNull(report);
        return JsonLine.Of(writer =>
        {
            writer.WriteString("list", shelved.List);
            writer.WriteString("asOf", shelved.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteString("format", report.Format);
            writer.WriteBoolean("whole", report.IsComplete);
            writer.WriteNumber("listings", report.Listings);
            writer.WriteNumber("persons", report.Persons);
            writer.WriteNumber("bodies", report.Bodies);
            writer.WriteNumber("vessels", report.Vessels);
            writer.WriteNumber("aircraft", report.Aircraft);
            writer.WriteNumber("others", report.Others);
            writer.WriteNumber("furtherNames", report.Aliases);
            writer.WriteNumber("numbers", report.Identifiers);
            writer.WriteNumber("nameless", report.Nameless);
            JsonLine.Write(writer, "files", shelved.Files.Select(file => Path.GetFileName(file)));
            JsonLine.Write(writer, "lacks", report.Lacks);
            writer.WriteStartArray("unplaced");
            foreach (var unplaced in report.Unplaced)
            {
                writer.WriteStartObject();
                writer.WriteString("kind", unplaced.Kind);
                writer.WriteNumber("count", unplaced.Count);
                writer.WriteString("file", unplaced.File);
                writer.WriteNumber("line", unplaced.Line);
                writer.WriteString("example", unplaced.Example);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }
}
