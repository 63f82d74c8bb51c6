using System.Text;
using Waybill.Core.Evidence;
using Waybill.Storage.Disk;

namespace Waybill.Storage.Locker;

/// <summary>
/// The bytes of exhibits, working texts and configuration, each in a file named by its SHA-256: <c>locker/ab/cdef…</c>. What two things
/// share is stored once.
/// </summary>
public sealed class CaseLocker
{
    /// <summary>The largest working text that is read, in bytes of UTF-8.</summary>
    public const int LargestText = 256 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal CaseLocker(string root) => Root = root;

    internal string Root { get; }

    /// <summary>True when the locker holds a regular file of that name. What is in it is the matter of verifying.</summary>
    public bool Exists(Sha256 content) => Length(content) is not null;

    /// <summary>Opens stored bytes.</summary>
    /// <exception cref="CaseException">They are missing or cannot be read.</exception>
    public Stream Open(Sha256 content)
    {
        var path = PathOf(content);
        try
        {
            RefuseLinksAbove(path);
            return DiskHandle.OpenRegular(path);
        }
        catch (Exception missing) when (!Exists(content) && DiskFault.Tells(missing))
        {
            throw new CaseException(path, "the file is missing from the locker", "bring it back from a copy of the case", missing);
        }
        catch (Exception fault) when (DiskFault.Tells(fault))
        {
            throw DiskFault.Of(path, fault);
        }
    }

    /// <summary>Reads a working text, and refuses one whose bytes are not those that its name promises.</summary>
    /// <exception cref="CaseException">It is missing, changed, too large or not UTF-8.</exception>
    public string ReadText(Sha256 text)
    {
        using var stream = Open(text);
        var path = PathOf(text);
        if (stream.Length > LargestText)
            throw new CaseException(path, $"the text is larger than {LargestText} bytes", "split its exhibit");
        return DiskFault.Guard(
            path,
            () =>
            {
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                if (Sha256.Of(bytes) != text)
                    throw new CaseException(path, "the text has been changed", "run verify, and bring it back from a copy of the case");
                try
                {
                    return Utf8.GetString(bytes);
                }
                catch (DecoderFallbackException fault)
                {
                    throw new CaseException(path, "the working text is not UTF-8", "extract its exhibit anew", fault);
                }
            }
        );
    }

    /// <summary>The hashes of all that is stored, in order.</summary>
    public IEnumerable<Sha256> Enumerate() => Files().Where(file => file.Hash is not null).Select(file => file.Hash!.Value).Order();

    /// <summary>The stored length; null when there is no such regular file.</summary>
    internal long? Length(Sha256 content)
    {
        var path = PathOf(content);
        var file = new FileInfo(path);
        return file.Exists && file.LinkTarget is null && !PrivateFile.IsLink(Path.GetDirectoryName(path)!) ? file.Length : null;
    }

    internal string PathOf(Sha256 content)
    {
        var hex = content.Hex;
        return Path.Combine(Root, hex[..2], hex[2..]);
    }

    /// <summary>Each name in the locker, in ordinal order; the hash is null when the name is none of ours.</summary>
    internal IEnumerable<(string Path, Sha256? Hash)> Files()
    {
        if (!Directory.Exists(Root))
            yield break;
        foreach (var fanOut in Directory.EnumerateFileSystemEntries(Root).Order(StringComparer.Ordinal))
        {
            if (!Directory.Exists(fanOut) || PrivateFile.IsLink(fanOut))
            {
                yield return (fanOut, null);
                continue;
            }

            foreach (var path in Directory.EnumerateFileSystemEntries(fanOut).Order(StringComparer.Ordinal))
                yield return (path, HashOf(fanOut, path));
        }
    }

    internal void RefuseLinks(string path)
    {
        RefuseLinksAbove(path);
        PrivateFile.RefuseLink(path);
    }

    private void RefuseLinksAbove(string path)
    {
        PrivateFile.RefuseLink(Root);
        PrivateFile.RefuseLink(Path.GetDirectoryName(path)!);
    }

    private Sha256? HashOf(string fanOut, string path)
    {
        var isHash = Sha256.TryParse(Path.GetFileName(fanOut) + Path.GetFileName(path), null, out var hash);
        return isHash && PathOf(hash) == path && File.Exists(path) ? hash : null;
    }
}
