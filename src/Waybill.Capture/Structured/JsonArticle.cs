using System.Text.Json;
using Waybill.Capture.Dates;
using Waybill.Capture.Encodings;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Structured;

/// <summary>An article that somebody saved as one JSON object.</summary>
/// <param name="TextKey">The key under which the prose stands.</param>
/// <param name="Text">The prose.</param>
/// <param name="Metadata">What the keys beside it say.</param>
internal sealed record JsonArticle(string TextKey, string Text, ExhibitMetadata Metadata)
{
    private static readonly string[] TextKeys = ["text", "body", "content"];

    public static JsonArticle? Read(JsonElement root, List<string> notes)
    {
        if (root.ValueKind != JsonValueKind.Object || TextKeys.FirstOrDefault(key => String(root, key) is not null) is not { } textKey)
            return null;
        var metadata = new ExhibitMetadata
        {
            Title = First(root, "title", "headline"),
            Author = First(root, "author", "byline"),
            Publisher = First(root, "publisher", "source", "site"),
            Language = First(root, "language", "lang"),
            Kind = First(root, "kind"),
            Url = WebAddress.Clean(First(root, "url", "link")),
        };
        if (First(root, "date", "published", "datePublished", "published_at") is { } date)
        {
            metadata = metadata with { Published = WrittenDate.Read(date) };
            if (metadata.Published is null)
                notes.Add($"the date '{date}' cannot be read as one day: the date is unknown");
        }
        return new(textKey, TextDecoder.WithLineFeeds(String(root, textKey)!), metadata);
    }

    private static string? First(JsonElement root, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (String(root, key)?.Trim() is { Length: > 0 and <= 2048 } value)
                return value;
        }
        return null;
    }

    private static string? String(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate is no text (RFC 8259, section 8.2).
            return null;
        }
    }
}
