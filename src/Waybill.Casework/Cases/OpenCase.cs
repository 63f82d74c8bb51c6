using Waybill.Casework.Configuration;
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
        using var writer = CaseStore.Create(path, title, bench.Who, bench.Clock);
        WriteIfAbsent(writer.Folder.CaseFile, CaseTemplates.CaseFile(TerminalSafe.Line(title)));
        WriteIfAbsent(Path.Combine(writer.Folder.Root, CaseConfiguration.SourcesName), CaseTemplates.SourceFile);
        ConfigurationFiles.Record(writer, CaseRecord.Of(writer));
        return writer.Head;
    }

    /// <summary>The journal's head, for people to keep.</summary>
    /// <exception cref="CaseException">There is no case.</exception>
    public static JournalHead Head(string path) => CaseStore.OpenForReading(path).Head;

    private static void WriteIfAbsent(string path, string text)
    {
        if (!File.Exists(path))
            File.WriteAllText(path, text);
    }
}
