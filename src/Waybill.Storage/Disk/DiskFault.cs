using Microsoft.Data.Sqlite;

namespace Waybill.Storage.Disk;

/// <summary>Turns the faults of disk and database into one line for the user.</summary>
internal static class DiskFault
{
    private const int NoSpace = 28;
    private const int ReadOnlyDisk = 30;
    private const int QuotaOnLinux = 122;
    private const int DiskFullOnWindows = unchecked((int)0x80070070);

    /// <summary>True for the exceptions that <see cref="Of"/> can tell.</summary>
    public static bool Tells(Exception fault) => fault is SqliteException or IOException or UnauthorizedAccessException;

    /// <summary>Runs work on a file and tells its faults.</summary>
    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (Tells(fault))
        {
            throw Of(file, fault);
        }
    }

    /// <inheritdoc cref="Guard{T}(string, Func{T})"/>
    public static void Guard(string file, Action work) =>
        Guard(
            file,
            () =>
            {
                work();
                return true;
            }
        );

    /// <summary>The line for a fault.</summary>
    public static CaseException Of(string file, Exception fault) =>
        fault switch
        {
            SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => Full(file, fault),
            SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_READONLY } => NotWritable(file, fault),
            SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN } => new(
                file,
                "the file cannot be opened",
                "see that you may read and write it and its folder",
                fault
            ),
            SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } => new(
                file,
                "another program holds the file",
                "wait for it to end",
                fault
            ),
            SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_NOTADB } => new(
                file,
                "not a SQLite file",
                "bring it back from a copy of the case",
                fault
            ),
            SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT } => new(
                file,
                "the SQLite file is damaged",
                "run verify, and bring it back from a copy of the case",
                fault
            ),
            SqliteException sqlite => new(file, $"SQLite says {sqlite.SqliteErrorCode}, {sqlite.Message}", "run verify", fault),
            IOException { HResult: NoSpace or QuotaOnLinux or DiskFullOnWindows } => Full(file, fault),
            IOException { HResult: ReadOnlyDisk } or UnauthorizedAccessException => NotWritable(file, fault),
            _ => new(file, fault.Message, "see to the disk and try again", fault),
        };

    private static CaseException Full(string file, Exception fault) => new(file, "the disk is full", "make room and try again", fault);

    private static CaseException NotWritable(string file, Exception fault) =>
        new(
            file,
            "it may not be read or written",
            "see to the permissions of the case's folder, or copy the case to a disk that can be written",
            fault
        );
}
