using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Waybill.Core.Evidence;

namespace Waybill.Core.Claims;

/// <summary>A claim's identity: <c>clm-</c> and the first 128 bits of a SHA-256 over what is said and where.</summary>
[JsonConverter(typeof(SpanParsableConverter<ClaimId>))]
public readonly record struct ClaimId : ISpanParsable<ClaimId>, IComparable<ClaimId>
{
    private const string Prefix = "clm-";
    private const int Digits = 32;
    private readonly string? digits;

    private ClaimId(string digits) => this.digits = digits;

    /// <summary>
    /// Hashes what identifies a claim: exhibit, text, selector, frame, the roles' surface texts, quantity, act, certainty, polarity,
    /// window, said and attribution. Each field is written with its name and length, so that no two claims share a form; words of a
    /// closed list are written as in JSON, so that a new word among them changes no id.
    /// </summary>
    public static ClaimId Of(Claim claim)
    {
        var form = new CanonicalForm();
        form.Add("exhibit", claim.Exhibit.Hex);
        form.Add("text", claim.Text.Hex);
        form.Add("selector", claim.Selector.Type);
        form.Add("start", claim.Selector.Start);
        form.Add("end", claim.Selector.End);
        form.Add("exact", claim.Selector.Exact);
        form.Add("frame", claim.Frame);
        foreach (var (role, fillers) in claim.Roles.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            foreach (var filler in fillers.Select(f => f.Text).Order(StringComparer.Ordinal))
                form.Add(role, filler);
        }

        if (claim.Quantity is { } quantity)
        {
            form.Add("lower", quantity.Lower);
            form.Add("best", quantity.Best);
            form.Add("upper", quantity.Upper);
            form.Add("unit", quantity.Unit);
            form.Add("of", quantity.Of);
            form.Add("qualifier", quantity.Qualifier);
        }

        form.Add("act", EnumNames.Of(claim.Act));
        form.Add("certainty", EnumNames.Of(claim.Certainty));
        form.Add("polarity", EnumNames.Of(claim.Polarity));
        form.Add("window", claim.Window?.Text);
        form.Add("said", claim.Said?.Text);
        foreach (var link in claim.Attribution)
        {
            form.Add("who", link.Who);
            form.Add("kind", EnumNames.Of(link.Kind));
            form.Add("cue", link.Cue);
            form.Add("link certainty", link.Certainty is { } certainty ? EnumNames.Of(certainty) : null);
            form.Add("link polarity", link.Polarity is { } polarity ? EnumNames.Of(polarity) : null);
            form.Add("utterance", link.Utterance);
        }

        return new(form.Hash().Hex[..Digits]);
    }

    /// <summary>Reads <c>clm-</c> and 32 hexadecimal digits.</summary>
    public static ClaimId Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id)
            ? id
            : throw new FormatException($"'{s}' is not a claim id: clm- and 32 hexadecimal digits are expected.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ClaimId Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ClaimId result)
    {
        result = default;
        if (!s.StartsWith(Prefix, StringComparison.Ordinal) || s.Length != Prefix.Length + Digits)
            return false;
        var rest = s[Prefix.Length..];
        foreach (var c in rest)
        {
            if (!char.IsAsciiHexDigitLower(c))
                return false;
        }

        result = new(rest.ToString());
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ClaimId result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public int CompareTo(ClaimId other) => string.CompareOrdinal(digits, other.digits);

    /// <summary>The id as it stands in JSON.</summary>
    public override string ToString() => Prefix + (digits ?? new string('0', Digits));

    /// <summary>Orders two ids.</summary>
    public static bool operator <(ClaimId left, ClaimId right) => left.CompareTo(right) < 0;

    /// <summary>Orders two ids.</summary>
    public static bool operator >(ClaimId left, ClaimId right) => left.CompareTo(right) > 0;

    /// <summary>Orders two ids.</summary>
    public static bool operator <=(ClaimId left, ClaimId right) => left.CompareTo(right) <= 0;

    /// <summary>Orders two ids.</summary>
    public static bool operator >=(ClaimId left, ClaimId right) => left.CompareTo(right) >= 0;
}
