using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Waybill.Core;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Journal;

/// <summary>
/// How far a journal goes and what it holds: the number of entries and the hash of the last, as <c>N:HASH</c>. Whoever keeps a head can
/// later prove that the journal up to there is the one that was; the journal alone cannot prove that its tail was not cut.
/// </summary>
/// <param name="Count">How many entries.</param>
/// <param name="Hash">The last entry's hash; zeros when there is none.</param>
[JsonConverter(typeof(SpanParsableConverter<JournalHead>))]
public readonly record struct JournalHead(long Count, Sha256 Hash) : ISpanParsable<JournalHead>
{
    /// <summary>Reads a number, a colon and 64 hexadecimal digits.</summary>
    public static JournalHead Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var head)
            ? head
            : throw new FormatException($"'{s}' is not a journal's head: a number, a colon and 64 hexadecimal digits are expected.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static JournalHead Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out JournalHead result)
    {
        result = default;
        var colon = s.IndexOf(':');
        if (colon <= 0 || s.Length - colon - 1 != 64)
            return false;
        if (!long.TryParse(s[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return false;
        if (!Sha256.TryParse(s[(colon + 1)..], provider, out var hash))
            return false;
        result = new(count, hash);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out JournalHead result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The head as <c>N:HASH</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Hash.Hex}");
}
