using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Waybill.Core.Grading;

/// <summary>
/// A grade such as <c>B2</c> (NATO AJP-2.1): reliability of the source and credibility of the information, on two axes that never feed each
/// other.
/// </summary>
/// <param name="Reliability">The source's letter.</param>
/// <param name="Credibility">The information's digit.</param>
[JsonConverter(typeof(SpanParsableConverter<Grade>))]
public readonly record struct Grade(SourceReliability Reliability, InformationCredibility Credibility) : ISpanParsable<Grade>
{
    /// <summary>The grade where there is no basis on either axis.</summary>
    public static Grade NoBasis { get; } = new(SourceReliability.F, InformationCredibility.CannotBeJudged);

    /// <summary>Reads a grade such as <c>B2</c>.</summary>
    public static Grade Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var grade)
            ? grade
            : throw new FormatException($"'{s}' is not a grade: a letter A to F and a digit 1 to 6 are expected.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Grade Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Grade result)
    {
        result = NoBasis;
        if (s is not [>= 'A' and <= 'F', >= '1' and <= '6'])
            return false;
        result = new((SourceReliability)(s[0] - 'A'), (InformationCredibility)(s[1] - '0'));
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Grade result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>The letter and the digit.</summary>
    public override string ToString() => $"{Reliability}{(int)Credibility}";
}
