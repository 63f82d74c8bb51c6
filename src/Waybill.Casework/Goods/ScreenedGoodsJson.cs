using System.Text.Json;
using Waybill.Casework.Matching;
using Waybill.Core.Goods;
using Waybill.Matching.Goods;

namespace Waybill.Casework.Goods;

/// <summary>What screening of goods gave, as JSON.</summary>
public static class ScreenedGoodsJson
{
    /// <summary>An item and its hits on one line.</summary>
    public static string Of(ScreenedGoods screened)
    {
        ArgumentNullException.ThrowIfNull(screened);
        return JsonLine.Of(writer =>
        {
            writer.WriteNumber("row", screened.Query.Row);
            writer.WriteString("hs", screened.Query.Code?.ToString());
            writer.WriteString("goods", screened.Query.Description);
            writer.WriteBoolean("match", screened.Hits.Count > 0);
            writer.WriteStartArray("hits");
            foreach (var hit in screened.Hits)
                Write(writer, hit);
            writer.WriteEndArray();
            foreach (var (name, value) in screened.Query.Kept)
                writer.WriteString(name, value);
        });
    }

    private static void Write(Utf8JsonWriter writer, GoodsHit hit)
    {
        var goods = hit.Goods;
        writer.WriteStartObject();
        writer.WriteString("ground", hit.Ground.ToString().ToLowerInvariant());
        writer.WriteNumber("score", JsonLine.Rounded(hit.Score));
        writer.WriteString("list", goods.List);
        writer.WriteString("tier", goods.Tier?.Name);
        writer.WriteString("code", goods.Code?.ToString());
        writer.WriteString("description", goods.Description);
        if (goods.Class is { } of)
        {
            Write(writer, "class", of);
            writer.WriteStartArray("broader");
            foreach (var broader in goods.Broader)
                Write(writer, null, broader);
            writer.WriteEndArray();
        }

        writer.WriteString("source", goods.Source);
        writer.WriteStartArray("reasons");
        foreach (var reason in hit.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("feature", reason.Feature);
            writer.WriteString("word", reason.Word);
            writer.WriteNumber("weight", JsonLine.Rounded(reason.Weight));
            writer.WriteString("says", reason.Says);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string? name, GoodsClass of)
    {
        if (name is null)
            writer.WriteStartObject();
        else
            writer.WriteStartObject(name);
        writer.WriteString("id", of.Id);
        writer.WriteString("label", of.Label);
        writer.WriteEndObject();
    }
}
