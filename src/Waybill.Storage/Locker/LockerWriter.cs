using System.Globalization;
using System.Security.Cryptography;
using Waybill.Core.Evidence;
using Waybill.Storage.Disk;

namespace Waybill.Storage.Locker;

/// <summary>
/// Puts bytes into the locker: temporary name, flush of the file, rename. The folders are flushed together by <see cref="FlushFolders"/>,
/// before the journal names what was put. It may be used by several threads.
/// </summary>
internal sealed class LockerWriter(CaseLocker locker)
{
    private const int BufferSize = 128 * 1024;
    private readonly string temporary = Path.Combine(locker.Root, "tmp");
    private readonly HashSet<string> unflushed = new(StringComparer.Ordinal);
    private readonly Lock unflushedLock = new();
    private long counter;

    /// <summary>Removes what interrupted writers left; the caller holds the writer's lock, so none is in use.</summary>
    public void Sweep() =>
        DiskFault.Guard(
            temporary,
            () =>
            {
                PrivateFile.RefuseLink(locker.Root);
                PrivateFile.RefuseLink(temporary);
                PrivateFile.CreateFolder(locker.Root);
                PrivateFile.CreateFolder(temporary);
                foreach (var left in Directory.EnumerateFiles(temporary).Order(StringComparer.Ordinal))
                    File.Delete(left);
            }
        );

    /// <summary>Stores a stream's bytes. Bytes that are there already are put anew, which mends a damaged file.</summary>
    /// <param name="bytes">The bytes; what fails in reading them is the caller's.</param>
    /// <param name="most">The most bytes to take.</param>
    /// <param name="refusal">Says why bytes with that hash are not taken; null when they are.</param>
    /// <param name="cancel">Breaks off, leaving nothing.</param>
    public StoredContent Put(Stream bytes, long most, Func<Sha256, CaseException?> refusal, CancellationToken cancel)
    {
        var draft = Path.Combine(
            temporary,
            string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref counter)}")
        );
        try
        {
            var stored = Write(draft, bytes, most, cancel);
            if (refusal(stored.Hash) is { } refused)
                throw refused;
            DiskFault.Guard(draft, () => Place(draft, locker.PathOf(stored.Hash)));
            return stored;
        }
        finally
        {
            File.Delete(draft);
        }
    }

    /// <summary>Flushes the folders that names were added to or removed from.</summary>
    public void FlushFolders()
    {
        lock (unflushedLock)
        {
            foreach (var folder in unflushed.OrderDescending(StringComparer.Ordinal))
                DiskFault.Guard(folder, () => DiskHandle.FlushFolder(folder));
            unflushed.Clear();
        }
    }

    /// <summary>Removes stored bytes; true when they were there.</summary>
    public bool Erase(Sha256 content)
    {
        var path = locker.PathOf(content);
        return DiskFault.Guard(
            path,
            () =>
            {
                PrivateFile.RefuseLink(Path.GetDirectoryName(path)!);
                if (!File.Exists(path) && !PrivateFile.IsLink(path))
                    return false;
                File.Delete(path);
                MarkUnflushed(Path.GetDirectoryName(path)!);
                return true;
            }
        );
    }

    private static StoredContent Write(string draft, Stream bytes, long most, CancellationToken cancel)
    {
        using var file = DiskFault.Guard(draft, () => PrivateFile.Open(draft, FileMode.CreateNew));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        var length = 0L;
        for (int read; (read = bytes.Read(buffer)) > 0;)
        {
            cancel.ThrowIfCancellationRequested();
            if ((length += read) > most)
                throw new CaseException(
                    bytes is FileStream from ? from.Name : "the bytes to store",
                    $"larger than {most} bytes",
                    "raise the bound, or split it"
                );
            hash.AppendData(buffer, 0, read);
            DiskFault.Guard(draft, () => file.Write(buffer, 0, read));
        }

        DiskFault.Guard(draft, () => file.Flush(flushToDisk: true));
        return new(Sha256.FromDigest(hash.GetHashAndReset()), length);
    }

    private void Place(string draft, string path)
    {
        var fanOut = Path.GetDirectoryName(path)!;
        locker.RefuseLinks(path);
        PrivateFile.CreateFolder(fanOut);
        File.Move(draft, path, overwrite: true);
        MarkUnflushed(fanOut);
    }

    /// <summary>The folder above is flushed too: the fan-out may be new, or have been left unflushed by a writer that was killed.</summary>
    private void MarkUnflushed(string fanOut)
    {
        lock (unflushedLock)
        {
            unflushed.Add(fanOut);
            unflushed.Add(locker.Root);
        }
    }
}
