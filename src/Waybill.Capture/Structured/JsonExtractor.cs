using System.Text.Json;
using Waybill.Capture.Encodings;
using Waybill.Capture.Extracting;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Structured;

/// <summary>
/// Reads JSON (RFC 8259) and JSON Lines. One object with its prose under <c>text</c>, <c>body</c> or <c>content</c> is an article: that
/// string is the working text. Everything else is taken as it stands: entities of FollowTheMoney, one a line, as what they are.
/// </summary>
internal sealed class JsonExtractor : ITextExtractor
{
    private const string Version = "2";
    private const int DeepestNesting = 64;

    public string? MediaTypeOf(FileHead head) =>
        head switch
        {
            { Extension: ".json" } => "application/json",
            { Extension: ".jsonl" or ".ndjson" } => "application/jsonl",
            _ => null,
        };

    public ValueTask<ExtractedText> ExtractAsync(ExtractorInput input, CancellationToken cancellation)
    {
        var decoded = TextDecoder.Decode(input.Bytes.Span);
        var notes = new List<string>(decoded.Notes);
        var isOfEntities = EntityLines.Begin(decoded.Text);
        var article = isOfEntities ? null : Article(decoded.Text, notes);
        var options = $"encoding={decoded.Encoding}" + (article is null ? "" : $" text={article.TextKey}");
        return new(
            new ExtractedText(
                article?.Text ?? decoded.Text,
                "waybill-json",
                Version,
                options,
                article?.Metadata ?? new() { Kind = isOfEntities ? StructuredKinds.Entities : "data" },
                notes
            )
        );
    }

    private static JsonArticle? Article(string json, List<string> notes)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            if (JsonArticle.Read(document.RootElement, notes) is { } article)
                return article;
            notes.Add("not one article (an object with text, body or content): the file is taken as it stands");
        }
        catch (JsonException)
        {
            notes.Add($"not one JSON value nested at most {DeepestNesting} deep: the file is taken as it stands");
        }
        return null;
    }
}
