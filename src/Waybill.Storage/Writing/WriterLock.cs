using System.Text.Json;
using Waybill.Storage.Disk;

namespace Waybill.Storage.Writing;

/// <summary>
/// The lock of the one writer: <c>flock(2)</c> on <c>writer.lock</c>, taken through <see cref="FileShare.None"/>. It belongs to the open
/// file, so it ends with its process however that ends, and a child process does not inherit it. The holder's name stands in a file of its
/// own, since a locked file cannot be read everywhere.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private const int LongestCommand = 120;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(25);
    private readonly CaseFolder folder;
    private readonly FileStream file;

    private WriterLock(CaseFolder folder, FileStream file) => (this.folder, this.file) = (folder, file);

    /// <summary>Takes the lock, trying again for a while when another process holds it.</summary>
    /// <exception cref="CaseBusyException">It was held all the while.</exception>
    public static WriterLock Take(CaseFolder folder, string who, TimeSpan wait, TimeProvider time, CancellationToken cancel)
    {
        for (var left = wait; ; left -= Poll)
        {
            if (TryOpen(folder) is { } file)
            {
                var held = new WriterLock(folder, file);
                held.Sign(who, time);
                return held;
            }

            if (left <= TimeSpan.Zero)
                throw new CaseBusyException(folder.WriterLock, Holder(folder));
            cancel.WaitHandle.WaitOne(Poll);
            cancel.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Takes the name away and gives the lock back.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(folder.WriterName);
        }
        catch (Exception fault) when (DiskFault.Tells(fault))
        {
            // A name that stays behind is read only while the lock is held, and then it has been written anew.
        }

        file.Dispose();
    }

    private static FileStream? TryOpen(CaseFolder folder)
    {
        try
        {
            return PrivateFile.Open(folder.WriterLock, FileMode.OpenOrCreate, FileShare.None);
        }
        catch (IOException busy) when (busy.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolationOnWindows)
        {
            return null;
        }
        catch (Exception fault) when (DiskFault.Tells(fault))
        {
            throw DiskFault.Of(folder.WriterLock, fault);
        }
    }

    private void Sign(string who, TimeProvider time)
    {
        var command = string.Join(
            ' ',
            Environment.GetCommandLineArgs().Select((part, i) => i == 0 ? Path.GetFileNameWithoutExtension(part) : part)
        );
        if (command.Length > LongestCommand)
            command = command[..(LongestCommand - 1)] + "…";
        var holder = new WriterHolder(Environment.ProcessId, who, command, time.GetUtcNow());
        var draft = folder.WriterName + ".new";
        DiskFault.Guard(
            folder.WriterName,
            () =>
            {
                using (var written = PrivateFile.Open(draft, FileMode.Create))
                    JsonSerializer.Serialize(written, holder, StorageJson.Compact.WriterHolder);
                File.Move(draft, folder.WriterName, overwrite: true);
            }
        );
    }

    private static WriterHolder? Holder(CaseFolder folder)
    {
        try
        {
            using var written = DiskHandle.OpenRegular(folder.WriterName);
            return JsonSerializer.Deserialize(written, StorageJson.Compact.WriterHolder);
        }
        catch (Exception fault) when (fault is JsonException or CaseException || DiskFault.Tells(fault))
        {
            return null;
        }
    }
}
