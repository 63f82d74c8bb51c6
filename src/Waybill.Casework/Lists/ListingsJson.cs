using System.Text.Json;
using Waybill.Casework.Matching;
using Waybill.Matching.Lists;

namespace Waybill.Casework.Lists;

/// <summary>The listings of one entity as JSON, where a file joins several lists.</summary>
internal static class ListingsJson
{
    /// <summary>Writes them as <c>listings</c>; of one alone nothing, since the object that holds it tells all.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="listings">The listings.</param>
    /// <param name="isFull">True to give reasons, changes and places too.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyCollection<Listing> listings, bool isFull)
    {
        if (listings.Count < 2)
            return;
        writer.WriteStartArray("listings");
        foreach (var listing in listings)
        {
            writer.WriteStartObject();
            writer.WriteString("list", listing.List);
            writer.WriteString("authority", listing.Authority);
            JsonLine.Write(writer, "programmes", listing.Programmes);
            JsonLine.Write(writer, "measures", listing.Measures);
            writer.WriteString("listedOn", listing.ListedOn?.Text);
            writer.WriteString("delistedOn", listing.DelistedOn?.Text);
            if (isFull)
                WriteRest(writer, listing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRest(Utf8JsonWriter writer, Listing listing)
    {
        JsonLine.Write(writer, "updated", listing.Updated.Select(day => day.Text));
        JsonLine.Write(writer, "crossReferences", listing.CrossReferences);
        writer.WriteString("reason", listing.Reason);
        if (listing.StatedAt is not { } place)
            return;
        writer.WriteString("file", place.File);
        writer.WriteNumber("line", place.Line);
    }
}
