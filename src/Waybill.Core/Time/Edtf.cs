using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Waybill.Core.Time;

/// <summary>
/// A date or interval in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1, Library of Congress specification), kept as
/// written.
/// It is a statement about time with its precision and doubt; it is not an instant.
/// </summary>
/// <remarks>
/// <para>Two expressions are equal when their texts are: <c>2024</c> and <c>2024-01/2024-12</c> mean the same days and are not
/// equal.</para>
/// <para>A doubt (<c>?</c>, <c>~</c>, <c>%</c>) is reported and widens nothing: how far "about" reaches is for the reader of it to
/// decide.</para>
/// <para>An open end (<c>..</c>) has no bound. An unknown end (left empty) may be any day, so it bounds nothing either; the two are told
/// apart
/// by <see cref="HasOpenEnd"/> and <see cref="HasUnknownEnd"/>. An interval of nothing but unknowns says nothing and is refused.</para>
/// <para>Seasons are the meteorological ones of the northern hemisphere: 21 is March to May, 22 June to August, 23 September to November
/// and
/// 24 December to February of the next year.</para>
/// <para>Years before 1 or after 9999 are compared rightly, and have no <see cref="DateOnly"/>: their <see cref="Earliest"/> and
/// <see cref="Latest"/> are null. Letter-prefixed years have at most fifteen digits.</para>
/// <para>A date and time means its day as written, whatever its offset. Sets, lists, groups and the rest of level 2 are refused.</para>
/// </remarks>
[JsonConverter(typeof(SpanParsableConverter<Edtf>))]
public sealed record Edtf : ISpanParsable<Edtf>
{
    private const string DayFormat = "yyyy-MM-dd";
    private readonly EdtfSpan span;

    private Edtf(string text, EdtfSpan span) => (Text, this.span) = (text, span);

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>The first day that it may mean; null when the start is open or unknown, or not in the years 1 to 9999.</summary>
    public DateOnly? Earliest => EdtfCalendar.ToDateOnly(span.First);

    /// <summary>The last day that it may mean; null when the end is open or unknown, or not in the years 1 to 9999.</summary>
    public DateOnly? Latest => EdtfCalendar.ToDateOnly(span.Last);

    /// <summary>True for <c>a/b</c>, with open and unknown ends too.</summary>
    public bool IsInterval => span.Has(EdtfMarks.Interval);

    /// <summary>True when the date, or either end, is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => span.Has(EdtfMarks.Approximate);

    /// <summary>True when the date, or either end, is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => span.Has(EdtfMarks.Uncertain);

    /// <summary>True when the start is open, <c>../2024</c>.</summary>
    public bool HasOpenStart => span.Has(EdtfMarks.OpenStart);

    /// <summary>True when the end is open, <c>2024/..</c>.</summary>
    public bool HasOpenEnd => span.Has(EdtfMarks.OpenEnd);

    /// <summary>True when the start is unknown, <c>/2024</c>.</summary>
    public bool HasUnknownStart => span.Has(EdtfMarks.UnknownStart);

    /// <summary>True when the end is unknown, <c>2024/</c>.</summary>
    public bool HasUnknownEnd => span.Has(EdtfMarks.UnknownEnd);

    /// <summary>The date that an interval starts with, the expression itself when it is no interval; null when open or unknown.</summary>
    public Edtf? Start =>
        !IsInterval ? this
        : HasOpenStart || HasUnknownStart ? null
        : Parse(Text.AsSpan(0, Text.IndexOf('/')));

    /// <summary>The date that an interval ends with, the expression itself when it is no interval; null when open or unknown.</summary>
    public Edtf? End =>
        !IsInterval ? this
        : HasOpenEnd || HasUnknownEnd ? null
        : Parse(Text.AsSpan(Text.IndexOf('/') + 1));

    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">The text is no expression of levels 0 and 1, or is longer than 64 characters.</exception>
    public static Edtf Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var value)
            ? value
            : throw new FormatException(
                $"'{Shown(s)}' is not an EDTF date (ISO 8601-2 level 1), such as 2023-09, 2023-08/2024-01 or ../2024-12~."
            );

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Edtf Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result)
    {
        result = EdtfParser.TryRead(s, out var span) ? new Edtf(s.ToString(), span) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Edtf result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>A single day.</summary>
    public static Edtf Day(DateOnly day) => Parse(Written(day));

    /// <summary>An interval; a null end is open (<c>..</c>).</summary>
    /// <exception cref="ArgumentException">The start is after the end.</exception>
    public static Edtf Interval(DateOnly? from, DateOnly? to)
    {
        var text = $"{(from is { } first ? Written(first) : "..")}/{(to is { } last ? Written(last) : "..")}";
        return TryParse(text, null, out var interval)
            ? interval
            : throw new ArgumentException($"{text} starts after its end.", nameof(from));
    }

    /// <summary>True when the two may mean a common day; an open or unknown end excludes nothing.</summary>
    public bool Overlaps(Edtf other) => span.First <= other.span.Last && other.span.First <= span.Last;

    /// <summary>True when every day that the other may mean is one that this may mean; an open or unknown end excludes nothing.</summary>
    public bool Contains(Edtf other) => span.First <= other.span.First && other.span.Last <= span.Last;

    /// <summary>True when the texts are the same.</summary>
    public bool Equals(Edtf? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The expression as written.</summary>
    public override string ToString() => Text;

    private static string Written(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string Shown(ReadOnlySpan<char> s) =>
        s.Length <= EdtfParser.LongestText ? s.ToString() : $"{s[..EdtfParser.LongestText]}…";
}
