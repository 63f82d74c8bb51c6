using System.Buffers.Binary;
using System.IO.Compression;

namespace Waybill.Matching.Lists.Input;

/// <summary>
/// Unpacks gzip (RFC 1952), as far as it may go: a few packed bytes can be made to fill any memory. The platform ends where a file is cut
/// off, so the size that stands in the file's last bytes is held against what came.
/// </summary>
internal sealed class UnpackedStream : ForwardStream
{
    private readonly TailStream packed;
    private readonly GZipStream unpacked;
    private readonly string name;
    private readonly long most;
    private long count;

    public UnpackedStream(Stream source, string name, long most)
    {
        packed = new(source);
        unpacked = new(packed, CompressionMode.Decompress, leaveOpen: true);
        (this.name, this.most) = (name, most);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = Unpacked(buffer);
        if ((count += read) > most)
            throw new ListException(name, 1, $"it unpacks to more than {most} bytes", "unpack it, and split it");
        if (read == 0 && packed.Last != unchecked((uint)count))
            throw new ListException(name, 1, "it is packed by gzip, and cut off or of several parts", "get it anew, or unpack it");
        return read;
    }

    private int Unpacked(Span<byte> buffer)
    {
        try
        {
            return unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new ListException(name, 1, "it is packed by gzip, and damaged", "get it anew");
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Passes bytes through, and keeps the last four.</summary>
    private sealed class TailStream(Stream source) : ForwardStream
    {
        private readonly byte[] last = new byte[sizeof(uint)];

        public uint Last => BinaryPrimitives.ReadUInt32LittleEndian(last);

        public override int Read(Span<byte> buffer)
        {
            var read = source.Read(buffer);
            var tail = buffer[Math.Max(0, read - last.Length)..read];
            last.AsSpan(tail.Length).CopyTo(last);
            tail.CopyTo(last.AsSpan(last.Length - tail.Length));
            return read;
        }
    }
}
