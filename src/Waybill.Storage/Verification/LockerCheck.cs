using Waybill.Core.Evidence;
using Waybill.Storage.Disk;
using Waybill.Storage.Journal;
using Waybill.Storage.Locker;

namespace Waybill.Storage.Verification;

/// <summary>Hashes the bytes that the journal names, and looks for those that it does not.</summary>
internal sealed class LockerCheck(CaseLocker locker, FindingList findings)
{
    public long Bytes { get; private set; }

    public void Run(IReadOnlyDictionary<Sha256, NamedContent> named, IReadOnlyList<Withdrawn> tombstones, CancellationToken cancel)
    {
        foreach (var (content, why) in named.OrderBy(pair => pair.Key))
        {
            cancel.ThrowIfCancellationRequested();
            Check(content, why);
        }

        var gone = tombstones
            .SelectMany(withdrawn => withdrawn.Texts.Prepend(withdrawn.Exhibit))
            .Where(content => !named.ContainsKey(content))
            .ToHashSet();
        try
        {
            foreach (var (path, hash) in locker.Files())
                CheckName(path, hash, named, gone);
        }
        catch (Exception fault) when (DiskFault.Tells(fault))
        {
            findings.Fail(FindingKind.MissingContent, locker.Root, "a folder that can be read", fault.Message);
        }
    }

    private void Check(Sha256 content, NamedContent named)
    {
        var path = locker.PathOf(content);
        var what = $"{named.What} {content} (named by {Path.GetFileName(named.Place)})";
        try
        {
            using var stream = locker.Open(content);
            if (named.Length is { } length && stream.Length != length)
            {
                findings.Fail(FindingKind.ChangedContent, path, $"{what} of {length} bytes", $"{stream.Length} bytes");
                return;
            }

            Bytes += stream.Length;
            var hash = Sha256.Of(stream);
            if (hash != content)
                findings.Fail(FindingKind.ChangedContent, path, what, $"bytes with the hash {hash}");
        }
        catch (CaseException fault)
        {
            findings.Fail(FindingKind.MissingContent, path, what, fault.Message);
        }
        catch (Exception fault) when (DiskFault.Tells(fault))
        {
            findings.Fail(FindingKind.ChangedContent, path, what, fault.Message);
        }
    }

    private void CheckName(string path, Sha256? hash, IReadOnlyDictionary<Sha256, NamedContent> named, HashSet<Sha256> gone)
    {
        if (hash is { } withdrawn && gone.Contains(withdrawn))
            findings.Fail(
                FindingKind.WithdrawnPresent,
                path,
                "nothing, since it was withdrawn",
                "its bytes; the next writing command erases them"
            );
        else if (hash is not { } content || !named.ContainsKey(content))
            findings.Warn(FindingKind.UnnamedFile, path, "only files that an entry names", "one that none names");
    }
}
