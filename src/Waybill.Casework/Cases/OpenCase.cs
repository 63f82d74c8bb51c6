using System.Text;
using Waybill.Casework.Configuration;
using Waybill.Casework.Files;
using Waybill.Core.Text;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;

/// <summary>Makes cases.</summary>
public static class OpenCase
{
    /// <summary>Makes an empty case with templates of its files, and records them.</summary>
    /// <exception cref="CaseException">The folder holds something else, or cannot be made.</exception>
    public static JournalHead Init(Workbench bench, string path, string? title)
    {
        title ??= Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        using var writer = IsBrokenOff(path)
            ? CaseStore.OpenForWriting(path, bench.Who, TimeSpan.Zero, bench.Clock)
            : CaseStore.Create(path, title, bench.Who, bench.Clock);
        WriteIfAbsent(Path.Combine(writer.Folder.Root, CaseConfiguration.SourcesName), CaseTemplates.SourceFile);
        WriteIfAbsent(writer.Folder.CaseFile, CaseTemplates.CaseFile(TerminalSafe.Line(title)));
        ConfigurationFiles.Record(writer, CaseRecord.Of(writer), CaseConfiguration.Names);
        return writer.Head;
    }

    /// <summary>The journal's head, for people to keep.</summary>
    /// <exception cref="CaseException">There is no case.</exception>
    public static JournalHead Head(string path) => CaseStore.OpenForReading(path).Head;

    /// <summary>True when an earlier making ended between the journal's first entry and the last of the templates.</summary>
    private static bool IsBrokenOff(string path)
    {
        if (!File.Exists(Path.Combine(path, "journal.db")) || File.Exists(Path.Combine(path, CaseConfiguration.CaseName)))
            return false;
        return CaseStore.OpenForReading(path).Head.Count == 1;
    }

    private static void WriteIfAbsent(string path, string text)
    {
        if (!File.Exists(path))
            WholeFile.Write(path, Encoding.UTF8.GetBytes(text), ofCase: true);
    }
}
