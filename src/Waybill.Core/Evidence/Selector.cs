using System.Text.Json.Serialization;

namespace Waybill.Core.Evidence;

/// <summary>
/// Where in an exhibit's working text a claim stands, after the W3C Web Annotation Data Model, section 4.2. Every selector carries the
/// exact quote and its position, so that it can be read again; positions count UTF-16 code units, <c>end</c> exclusive.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextQuoteSelector), TextQuoteSelector.TypeName)]
[JsonDerivedType(typeof(TableRowSelector), TableRowSelector.TypeName)]
public abstract record Selector
{
    private protected Selector(string exact, int start, int end) => (Exact, Start, End) = (exact, start, end);

    /// <summary>The quoted text, unchanged.</summary>
    [JsonPropertyOrder(-4)]
    public string Exact { get; }

    /// <summary>Offset of the quote's first UTF-16 code unit in the working text.</summary>
    [JsonPropertyOrder(-1)]
    public int Start { get; }

    /// <summary>Offset after the quote's last UTF-16 code unit.</summary>
    [JsonPropertyOrder(-1)]
    public int End { get; }

    /// <summary>
    /// What kind of selector it is, as JSON's <c>type</c> says it; claim ids hash it, so that it outlasts the class's name.
    /// </summary>
    internal abstract string Type { get; }

    /// <summary>True when the working text, read at this place, gives the quote.</summary>
    public bool ReadsIn(string text) =>
        Start >= 0
        && End <= text.Length
        && End - Start == Exact.Length
        && Exact.Length > 0
        && text.AsSpan(Start, Exact.Length).SequenceEqual(Exact);
}
