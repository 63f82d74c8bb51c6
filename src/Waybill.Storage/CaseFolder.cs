namespace Waybill.Storage;

/// <summary>The folder of a case (mode 0700) and the names in it.</summary>
public sealed record CaseFolder
{
    private CaseFolder(string root) => Root = root;

    /// <summary>The folder's full path.</summary>
    public string Root { get; }

    /// <summary>The journal, a SQLite file: the truth of the case.</summary>
    public string Journal => Path.Combine(Root, "journal.db");

    /// <summary>The folder of bytes and working texts, each under its SHA-256.</summary>
    public string Locker => Path.Combine(Root, "locker");

    /// <summary>Title, questions and standard of proof, written by people.</summary>
    public string CaseFile => Path.Combine(Root, "case.yaml");

    /// <summary>The index, a SQLite file: derived, and disposable.</summary>
    public string Index => Path.Combine(Root, "index.db");

    /// <summary>The file whose lock the one writer holds.</summary>
    public string WriterLock => Path.Combine(Root, "writer.lock");

    /// <summary>Who holds the lock; it means something only while the lock is held.</summary>
    public string WriterName => Path.Combine(Root, "writer.json");

    /// <summary>Names the places of a case, whether or not there is one.</summary>
    public static CaseFolder At(string path) => new(Path.GetFullPath(path));

    /// <summary>Names the places of a case that is there.</summary>
    /// <exception cref="CaseException">There is no folder, or it holds no case.</exception>
    internal static CaseFolder Existing(string path)
    {
        var folder = At(path);
        if (!Directory.Exists(folder.Root))
            throw new CaseException(path, "there is no such folder", "name the folder of a case, or make one with init");
        if (!File.Exists(folder.Journal))
        {
            throw Directory.Exists(folder.Locker)
                ? new CaseException(folder.Journal, "the journal is missing", "bring it back from a copy of the case")
                : new CaseException(
                    path,
                    "not the folder of a case (it holds no journal.db)",
                    "name the folder of a case, or make one with init"
                );
        }

        return folder;
    }
}
