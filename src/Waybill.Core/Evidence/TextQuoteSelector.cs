using System.Text.Json.Serialization;

namespace Waybill.Core.Evidence;

/// <summary>A quote with the text around it (W3C Web Annotation, 4.2.4) and its position (4.2.5).</summary>
public sealed record TextQuoteSelector : Selector
{
    /// <summary>How many characters of context stand before and after a quote.</summary>
    public const int ContextLength = 32;

    internal const string TypeName = "TextQuoteSelector";

    /// <summary>Takes over a selector that was written earlier; <see cref="Over"/> makes new ones.</summary>
    [JsonConstructor]
    public TextQuoteSelector(string exact, string prefix, string suffix, int start, int end)
        : base(exact, start, end) => (Prefix, Suffix) = (prefix, suffix);

    /// <summary>Up to 32 characters before the quote.</summary>
    [JsonPropertyOrder(-3)]
    public string Prefix { get; }

    /// <summary>Up to 32 characters after the quote.</summary>
    [JsonPropertyOrder(-2)]
    public string Suffix { get; }

    internal override string Type => TypeName;

    /// <summary>Points at a span of a working text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty or not inside the text.</exception>
    public static TextQuoteSelector Over(string text, int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(end, start);
        return new(
            text[start..end],
            text[Math.Max(0, start - ContextLength)..start],
            text[end..Math.Min(text.Length, end + ContextLength)],
            start,
            end
        );
    }
}
