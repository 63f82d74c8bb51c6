using Waybill.Core.Claims;
using Waybill.FollowTheMoney;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Matching.Screening.Files;

/// <summary>
/// The file of a screener: a mark, a sum over the rest (CRC-32C), the version of its form and of all that it was made by, what it rests on,
/// then its tables as they lie in memory. It opens without reading the lists again.
/// </summary>
internal static class ScreenerFile
{
    private const int Form = 6;
    private const int Head = 8;

    private static ReadOnlySpan<byte> Mark => "WBSC"u8;

    // The build of these rooms: their code, weights and word lists are what an index rests on.
    private static string Version =>
        string.Join(
            ' ',
            new[] { typeof(ScreenerFile), typeof(Model), typeof(Claim) }
                .Select(type => type.Module.ModuleVersionId.ToString("N"))
                .Prepend($"{Form}")
        );

    /// <summary>Writes a screener.</summary>
    /// <param name="lists">What it rests on.</param>
    /// <param name="restsOn">What the lists were read from; it must be the same at reading.</param>
    /// <param name="stream">Receives the file.</param>
    public static void Write(ScreenedLists lists, string restsOn, Stream stream)
    {
        using var body = new MemoryStream();
        var writer = new IndexWriter(body);
        writer.Text(Version);
        writer.Text(restsOn);
        lists.Write(writer);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        stream.Write(Mark);
        stream.Write(BitConverter.GetBytes(IndexSum.Of(bytes)));
        stream.Write(bytes);
    }

    /// <summary>Reads a screener; null when it was made by another version or of other lists.</summary>
    /// <exception cref="IndexException">It is damaged.</exception>
    public static ScreenedLists? Read(Stream stream, string restsOn, string file)
    {
        Span<byte> head = stackalloc byte[Head];
        if (stream.ReadAtLeast(head, Head, throwOnEndOfStream: false) < Head || !head.StartsWith(Mark))
            throw new IndexException(file, "it is no index of lists");
        var reader = new IndexReader(stream, file);
        var lists = reader.Text() == Version && reader.Text() == restsOn ? ScreenedLists.Read(reader) : null;
        reader.PassOver();
        return BitConverter.ToUInt32(head[Mark.Length..]) == reader.Sum ? lists : throw reader.Fault("it is damaged");
    }
}
