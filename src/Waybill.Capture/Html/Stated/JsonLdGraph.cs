using System.Text.Json;

namespace Waybill.Capture.Html.Stated;

/// <summary>The nodes of one JSON-LD script: those at its top, in arrays and under <c>@graph</c>, with the article among them.</summary>
internal sealed class JsonLdGraph
{
    /// <summary>The rank of a script that describes no article.</summary>
    public const int NoArticle = 3;

    private const int MostNodes = 2000;
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    public JsonLdGraph(JsonElement root)
    {
        var pending = new Stack<JsonElement>([root]);
        for (var count = 0; count < MostNodes && pending.TryPop(out var node); count++)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray().Take(MostNodes).Reverse())
                    pending.Push(item);
            }
            else if (node.ValueKind == JsonValueKind.Object)
            {
                Add(node);
                if (node.TryGetProperty("@graph", out var graph))
                    pending.Push(graph);
                if (node.TryGetProperty("mainEntity", out var entity))
                    pending.Push(entity);
            }
        }
    }

    /// <summary>The first node of the best kind: 0 an article, 1 another written work, 2 a web page.</summary>
    public JsonElement? Article { get; private set; }

    /// <summary>The kind of <see cref="Article"/>.</summary>
    public int Rank { get; private set; } = NoArticle;

    /// <summary>
    /// A property's text: a string, or the first of several, or the <c>@id</c>, <c>@value</c> or <c>name</c> of an object.
    /// </summary>
    public static string? Text(JsonElement node, string property) => node.TryGetProperty(property, out var value) ? TextOf(value) : null;

    /// <summary>The names of the persons or organisations under a property, as one line.</summary>
    public string? Names(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        IEnumerable<JsonElement> all = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(20) : [value];
        var names = all.Select(NameOf).OfType<string>().Distinct().ToArray();
        return names.Length > 0 ? string.Join(", ", names) : null;
    }

    private void Add(JsonElement node)
    {
        if (node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String)
            byId.TryAdd(id.GetString()!, node);
        if (node.TryGetProperty("@type", out var type) && RankOf(type) is var rank && rank < Rank)
            (Article, Rank) = (node, rank);
    }

    private static int RankOf(JsonElement type)
    {
        if (type.ValueKind == JsonValueKind.Array)
            return type.EnumerateArray().Take(10).Select(RankOf).DefaultIfEmpty(NoArticle).Min();
        var name = type.ValueKind == JsonValueKind.String ? type.GetString()! : "";
        return name switch
        {
            _ when name.EndsWith("Article", StringComparison.Ordinal) => 0,
            "Report" or "BlogPosting" or "LiveBlogPosting" or "SocialMediaPosting" or "CreativeWork" => 1,
            "WebPage" => 2,
            _ => NoArticle,
        };
    }

    private string? NameOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        if (value.TryGetProperty("name", out var name))
            return TextOf(name);
        return
            value.TryGetProperty("@id", out var id)
            && id.ValueKind == JsonValueKind.String
            && byId.TryGetValue(id.GetString()!, out var node)
            && node.TryGetProperty("name", out name)
            ? TextOf(name)
            : null;
    }

    private static string? TextOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array => value.EnumerateArray().Select(TextOf).FirstOrDefault(text => text is not null),
            JsonValueKind.Object when value.TryGetProperty("@id", out var id) => TextOf(id),
            JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => TextOf(inner),
            JsonValueKind.Object when value.TryGetProperty("name", out var name) => TextOf(name),
            _ => null,
        };
}
