using System.Text.Json;
using Waybill.Casework.Matching;

namespace Waybill.Casework.Resolution;

/// <summary>A pair that may be one, as JSON.</summary>
public static class ResolutionJson
{
    /// <summary>The pair on one line.</summary>
    public static string Of(ResolutionPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return JsonLine.Of(writer =>
        {
            writer.WriteNumber("score", JsonLine.Rounded(pair.Comparison.Score));
            Write(writer, "left", pair.Left);
            Write(writer, "right", pair.Right);
            JsonLine.Write(writer, "reasons", pair.Comparison.Reasons);
            if (pair.Comparison.Names is { } names)
                JsonLine.Write(writer, "nameReasons", names.Comparison.Reasons);
        });
    }

    private static void Write(Utf8JsonWriter writer, string name, ResolutionSide side)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", side.Id);
        writer.WriteString("schema", side.Entity.Schema.Name);
        writer.WriteString("name", side.Caption);
        if (side is ResolutionSide.OfList { Listed.Listing: var listing })
        {
            writer.WriteString("list", listing.List);
            writer.WriteString("reference", listing.Reference);
            writer.WriteString("listedOn", listing.ListedOn?.Text);
        }

        writer.WriteEndObject();
    }
}
