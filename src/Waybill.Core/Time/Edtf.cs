using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Waybill.Core.Time;

/// <summary>
/// A date or interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, Library of Congress specification), kept as written.
/// It is a statement about time with its precision and doubt; it is not an instant.
/// </summary>
[JsonConverter(typeof(SpanParsableConverter<Edtf>))]
public sealed record Edtf : ISpanParsable<Edtf>
{
    private Edtf(string text, DateOnly? earliest, DateOnly? latest) => (Text, Earliest, Latest) = (text, earliest, latest);

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>The first day that it may mean; null when the start is open or unknown.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day that it may mean; null when the end is open or unknown.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Reads an expression.</summary>
    public static Edtf Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var value) ? value : throw new FormatException($"'{s}' is not an EDTF date (ISO 8601-2 level 1), such as 2023-09, 2023-08/2024-01 or ../2024-12~.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Edtf Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        throw new NotImplementedException();

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>A single day.</summary>
    public static Edtf Day(DateOnly day) => throw new NotImplementedException();

    /// <summary>An interval; a null end is open (<c>..</c>).</summary>
    public static Edtf Interval(DateOnly? from, DateOnly? to) => throw new NotImplementedException();

    /// <summary>True when the two may mean a common day.</summary>
    public bool Overlaps(Edtf other) => throw new NotImplementedException();

    /// <summary>True when every day that the other may mean is one that this may mean.</summary>
    public bool Contains(Edtf other) => throw new NotImplementedException();

    /// <summary>The expression as written.</summary>
    public override string ToString() => Text;
}
