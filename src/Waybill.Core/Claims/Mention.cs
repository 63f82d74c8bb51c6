using System.Text.Json.Serialization;

namespace Waybill.Core.Claims;

/// <summary>
/// A name or phrase that fills a role, as written, with the reader's hint at what it may be. The hint is not a resolution: that is a
/// separate, derived table.
/// </summary>
/// <param name="Text">
/// The words, as they stand at the span; for a filler that no words give, such as a table's constant, the value given.
/// </param>
/// <param name="Start">Offset in the working text, in UTF-16 code units; null when the words stand in no text.</param>
/// <param name="End">Offset after the words.</param>
/// <param name="Hint">
/// What the reader takes it for: an ISO 3166-1 alpha-2 code in lower case (<c>kp</c>), a goods class (<c>arms:artillery-shell</c>), a
/// gazetteer id (<c>port:rajin</c>); null when it knows nothing.
/// </param>
public sealed record Mention(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Start = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? End = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Hint = null
)
{
    /// <summary>Takes the words of a span.</summary>
    public static Mention Over(string text, int start, int end, string? hint = null) => new(text[start..end], start, end, hint);
}
