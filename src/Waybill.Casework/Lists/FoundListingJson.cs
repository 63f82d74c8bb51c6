using System.Globalization;
using System.Text.Json;
using Waybill.Casework.Matching;
using Waybill.Matching.Lists;

namespace Waybill.Casework.Lists;

/// <summary>A listing as JSON.</summary>
public static class FoundListingJson
{
    /// <summary>The listing on one line, with all that its list says.</summary>
    public static string Of(FoundListing found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var (listed, listing) = (found.Listed, found.Listed.Listing);
        return JsonLine.Of(writer =>
        {
            writer.WriteString("id", listed.Id);
            writer.WriteString("schema", listed.Entity.Schema.Name);
            writer.WriteString("list", listing.List);
            writer.WriteString("authority", listing.Authority);
            writer.WriteString("reference", listing.Reference);
            JsonLine.Write(writer, "programmes", listing.Programmes);
            JsonLine.Write(writer, "measures", listing.Measures);
            writer.WriteString("listedOn", listing.ListedOn?.Text);
            JsonLine.Write(writer, "updated", listing.Updated.Select(day => day.Text));
            if (listing.DelistedOn is { } delisted)
                writer.WriteString("delistedOn", delisted.Text);
            writer.WriteString("reason", listing.Reason);
            ListingsJson.Write(writer, [.. listed.Listings], isFull: true);
            writer.WriteStartArray("names");
            foreach (var name in listed.Names)
                Write(writer, name);
            writer.WriteEndArray();
            writer.WriteStartObject("properties");
            foreach (var (property, values) in listed.Entity.Properties)
                JsonLine.Write(writer, property.Name, values);
            writer.WriteEndObject();
            JsonLine.Write(writer, "links", listed.Links.Select(link => $"{link.Relation}: {link.Name}"));
            writer.WriteStartArray("snapshots");
            foreach (var (snapshot, stands) in found.Sightings)
            {
                writer.WriteStartObject();
                writer.WriteString("asOf", snapshot.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                writer.WriteBoolean("stands", stands);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("file", listed.Place.File);
            writer.WriteNumber("line", listed.Place.Line);
        });
    }

    private static void Write(Utf8JsonWriter writer, ListedName name)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name.Text);
        writer.WriteString("role", JsonNamingPolicy.KebabCaseLower.ConvertName(name.Role.ToString()));
        if (name.Quality != AliasQuality.Unsaid)
            writer.WriteString("quality", name.Quality.ToString().ToLowerInvariant());
        if (name.Note is { } note)
            writer.WriteString("note", note);
        writer.WriteEndObject();
    }
}
