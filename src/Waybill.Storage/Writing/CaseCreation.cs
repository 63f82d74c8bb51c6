using Microsoft.Data.Sqlite;
using Waybill.Storage.Disk;
using Waybill.Storage.Journal;

namespace Waybill.Storage.Writing;

/// <summary>Makes a case's folder and its first entry.</summary>
internal static class CaseCreation
{
    /// <summary>Makes the folder; refuses one that holds anything but what a broken-off making leaves.</summary>
    public static void RefuseOccupied(CaseFolder folder) =>
        DiskFault.Guard(
            folder.Root,
            () =>
            {
                if (File.Exists(folder.Root))
                    throw new CaseException(folder.Root, "a file of that name is there", "name a new folder");
                if (!Directory.Exists(folder.Root))
                    PrivateFile.CreateFolder(folder.Root);
                else if (HoldsCase(folder))
                    throw new CaseException(folder.Root, "the folder holds a case already", "name a new folder");
                else if (Directory.EnumerateFileSystemEntries(folder.Root).FirstOrDefault(path => !IsOurs(folder, path)) is { } other)
                    throw new CaseException(
                        folder.Root,
                        $"the folder is not empty (it holds {Path.GetFileName(other)})",
                        "name a new folder"
                    );
                PrivateFile.RefuseLink(folder.Root);
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(folder.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        );

    /// <summary>Writes the tables and the first entry in one transaction, and flushes the folders.</summary>
    public static void Begin(SqliteConnection journal, CaseFolder folder, CaseOpened opened, string who, TimeProvider time) =>
        DiskFault.Guard(
            folder.Journal,
            () =>
            {
                using var transaction = journal.BeginTransaction();
                if (!JournalSchema.IsEmpty(journal))
                    throw new CaseException(folder.Root, "the folder holds a case already", "name a new folder");
                JournalSchema.Create(journal, transaction);
                JournalRows.Append(transaction, folder.Journal, who, time.GetUtcNow(), [opened]);
                transaction.Commit();
                DiskHandle.FlushFolder(folder.Root);
                if (Path.GetDirectoryName(folder.Root) is { } above)
                    DiskHandle.FlushFolder(above);
            }
        );

    private static bool HoldsCase(CaseFolder folder)
    {
        if (!File.Exists(folder.Journal))
            return false;
        try
        {
            JournalFile.OpenForReading(folder.Journal).Dispose();
            return true;
        }
        catch (CaseException)
        {
            return false;
        }
    }

    private static bool IsOurs(CaseFolder folder, string path) =>
        path == folder.WriterLock
        || path == folder.WriterName
        || path == folder.WriterName + ".new"
        || path == folder.Locker
        || path.StartsWith(folder.Journal, StringComparison.Ordinal);
}
