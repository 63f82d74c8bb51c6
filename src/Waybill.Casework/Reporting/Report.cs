using Waybill.Casework.Files;
using Waybill.Dossier;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Reporting;

/// <summary>Writes a case's dossier.</summary>
public static class Report
{
    /// <summary>Weighs the case and writes its dossier; the file appears whole or not at all.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The case's folder.</param>
    /// <param name="output">The file; its ending chooses the form.</param>
    /// <param name="fullText">True to put whole working texts into it.</param>
    /// <exception cref="CaseworkException">The ending is unknown, or the file cannot be written.</exception>
    public static WrittenDossier Run(Workbench bench, string path, string output, bool fullText)
    {
        var format = FormatOf(output);
        return Write(Assess.Run(bench, path), output, format, fullText);
    }

    internal static WrittenDossier Write(CaseAssessment assessed, string output, DossierFormat format, bool fullText)
    {
        var model = DossierWriter.Compose(assessed.Dossier with { FullText = fullText });
        var bytes = DossierWriter.Write(model, format);
        WholeFile.Write(output, bytes);
        return new(output, model.Footnotes.Count, bytes.Length, assessed.Head);
    }

    private static DossierFormat FormatOf(string output) =>
        Path.GetExtension(output).ToLowerInvariant() switch
        {
            ".html" or ".htm" => DossierFormat.Html,
            ".md" => DossierFormat.Markdown,
            ".json" => DossierFormat.Json,
            _ => throw new UsageException($"{output}: the file's ending chooses the form: end it in .html, .md or .json"),
        };
}

/// <summary>A dossier that was written.</summary>
/// <param name="Path">The file.</param>
/// <param name="Footnotes">How many footnotes it has.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="Head">The journal's head that it stands on.</param>
public sealed record WrittenDossier(string Path, int Footnotes, long Bytes, JournalHead Head);
