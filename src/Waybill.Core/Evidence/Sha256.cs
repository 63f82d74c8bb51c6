using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;

namespace Waybill.Core.Evidence;

/// <summary>
/// A SHA-256 digest (FIPS 180-4): the identity of an exhibit's bytes and of a working text. It says that two things are the same bytes,
/// never that they say the same.
/// </summary>
[JsonConverter(typeof(SpanParsableConverter<Sha256>))]
public readonly record struct Sha256 : ISpanParsable<Sha256>, IComparable<Sha256>
{
    private const string Prefix = "sha256:";
    private readonly ulong a,
        b,
        c,
        d;

    private Sha256(ReadOnlySpan<byte> digest)
    {
        a = BinaryPrimitives.ReadUInt64BigEndian(digest);
        b = BinaryPrimitives.ReadUInt64BigEndian(digest[8..]);
        c = BinaryPrimitives.ReadUInt64BigEndian(digest[16..]);
        d = BinaryPrimitives.ReadUInt64BigEndian(digest[24..]);
    }

    /// <summary>The digest as 64 lower-case hexadecimal digits, as used for file names.</summary>
    public string Hex => $"{a:x16}{b:x16}{c:x16}{d:x16}";

    /// <summary>Digests bytes.</summary>
    public static Sha256 Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[32];
        System.Security.Cryptography.SHA256.HashData(bytes, digest);
        return new(digest);
    }

    /// <summary>Digests the UTF-8 form, without byte order mark, of a text.</summary>
    public static Sha256 Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>Digests what remains of a stream.</summary>
    public static Sha256 Of(Stream stream)
    {
        Span<byte> digest = stackalloc byte[32];
        System.Security.Cryptography.SHA256.HashData(stream, digest);
        return new(digest);
    }

    /// <summary>Takes over a digest of 32 bytes that was computed elsewhere.</summary>
    public static Sha256 FromDigest(ReadOnlySpan<byte> digest) =>
        digest.Length == 32 ? new(digest) : throw new ArgumentException("A SHA-256 digest has 32 bytes.", nameof(digest));

    /// <summary>Reads 64 hexadecimal digits, with or without a leading <c>sha256:</c>.</summary>
    public static Sha256 Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var hash)
            ? hash
            : throw new FormatException($"'{s}' is not a SHA-256: 64 hexadecimal digits are expected.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Sha256 Parse(string s, IFormatProvider? provider = null) => Parse(s.AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Sha256 result)
    {
        result = default;
        if (s.StartsWith(Prefix, StringComparison.Ordinal))
            s = s[Prefix.Length..];
        Span<byte> digest = stackalloc byte[32];
        if (s.Length != 64 || Convert.FromHexString(s, digest, out _, out _) != System.Buffers.OperationStatus.Done)
            return false;
        result = new(digest);
        return true;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Sha256 result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Orders by the digest's digits, so that lists of hashes stand in one order everywhere.</summary>
    public int CompareTo(Sha256 other) =>
        a != other.a ? a.CompareTo(other.a)
        : b != other.b ? b.CompareTo(other.b)
        : c != other.c ? c.CompareTo(other.c)
        : d.CompareTo(other.d);

    /// <summary>The digest as <c>sha256:</c> and 64 digits, as it stands in JSON.</summary>
    public override string ToString() => Prefix + Hex;

    /// <summary>Orders two digests.</summary>
    public static bool operator <(Sha256 left, Sha256 right) => left.CompareTo(right) < 0;

    /// <summary>Orders two digests.</summary>
    public static bool operator >(Sha256 left, Sha256 right) => left.CompareTo(right) > 0;

    /// <summary>Orders two digests.</summary>
    public static bool operator <=(Sha256 left, Sha256 right) => left.CompareTo(right) <= 0;

    /// <summary>Orders two digests.</summary>
    public static bool operator >=(Sha256 left, Sha256 right) => left.CompareTo(right) >= 0;
}
