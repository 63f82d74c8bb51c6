using System.Globalization;
using System.Text.Json;
using Waybill.Casework.Matching;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;

namespace Waybill.Casework.Lists;

/// <summary>What changed on a list, as JSON.</summary>
public static class ChangedListsJson
{
    /// <summary>An object on a line for each listing that was added, changed or delisted, in this order, each kind by reference.</summary>
    public static IEnumerable<string> Of(ListDelta delta)
    {
        ArgumentNullException.ThrowIfNull(delta);
        return
        [
            .. delta.Added.Select(listed => Line(delta, "added", listed, [])),
            .. delta.Changed.Select(change => Line(delta, "changed", change.Newer, change.Values)),
            .. delta.Delisted.Select(listed => Line(delta, "delisted", listed, [])),
        ];
    }

    private static string Line(ListDelta delta, string change, ListedEntity listed, IReadOnlyList<ValueChange> values) =>
        JsonLine.Of(writer =>
        {
            writer.WriteString("change", change);
            writer.WriteString("list", delta.Newer.List);
            writer.WriteString("from", Day(delta.Older));
            writer.WriteString("to", Day(delta.Newer));
            writer.WriteString("reference", listed.Listing.Reference);
            writer.WriteString("id", listed.Id);
            writer.WriteString("schema", listed.Entity.Schema.Name);
            writer.WriteString("name", listed.Title);
            writer.WriteString("authority", listed.Listing.Authority);
            JsonLine.Write(writer, "programmes", listed.Listing.Programmes);
            writer.WriteString("listedOn", listed.Listing.ListedOn?.Text);
            writer.WriteString("delistedOn", listed.Listing.DelistedOn?.Text);
            ListingsJson.Write(writer, [.. listed.Listings], isFull: false);
            if (change == "changed")
                Write(writer, values);
        });

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ValueChange> values)
    {
        writer.WriteStartArray("values");
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WriteString("name", value.Name);
            JsonLine.Write(writer, "removed", value.Removed);
            JsonLine.Write(writer, "added", value.Added);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Day(ListSnapshot snapshot) => snapshot.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
