using System.Reflection;
using System.Runtime.CompilerServices;
using Waybill.Assessment.Answers;
using Waybill.Capture;
using Waybill.Casework.Adding;
using Waybill.Casework.Cases;
using Waybill.Casework.Configuration;
using Waybill.Casework.Reading;
using Waybill.Casework.Reporting;
using Waybill.Dossier;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Demo;

/// <summary>Makes the demo case from the public figures and restatements that ship inside Waybill.</summary>
public static class DemoCase
{
    private const string Folder = "cases/dprk-russia/";
    private const string Table = "figures.csv";
    private const string Map = "figures.map.yaml";
    /// <summary>The file by which an earlier demo case is known.</summary>
    private const string Mark = ".waybill-demo";

    /// <summary>Makes the case, weighs it and writes its dossier beside it.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The folder to make; an earlier demo case there is replaced, anything else is refused.</param>
    /// <param name="tell">Is told what went wrong with single inputs.</param>
    /// <param name="stop">Breaks off.</param>
    public static async Task<MadeDemo> MakeAsync(Workbench bench, string path, Action<string> tell, CancellationToken stop)
    {
        RemoveEarlier(path);
        OpenCase.Init(bench, path, "demo");
        await File.WriteAllTextAsync(Path.Combine(path, Mark), "Made by `waybill demo`, which replaces this folder.\n", stop);
        foreach (var name in CaseConfiguration.Names)
            await File.WriteAllBytesAsync(Path.Combine(path, name), Read(Folder + name), stop);

        await Add(bench, path, Captured(name => name.StartsWith(Folder + "texts/", StringComparison.Ordinal), stop), null, tell, stop);
        var map = new TableMapFile(Map, ConfigurationFiles.Decode(Map, Read(Folder + Map)));
        await Add(bench, path, Captured(name => name == Folder + Table, stop), map, tell, stop);

        var assessed = Assess.Run(bench, path, _ => { });
        var dossier = Path.Combine(path, "dossier.html");
        var written = Report.Write(assessed, dossier, DossierFormat.Html, fullText: false);
        return new(assessed.Case, Path.GetFullPath(dossier), written.Footnotes, written.Head);
    }

    private static async Task Add(
        Workbench bench, string path, IAsyncEnumerable<CaptureResult> files, TableMapFile? map, Action<string> tell, CancellationToken stop)
    {
        await foreach (var outcome in AddFiles.AddAsync(bench, path, files, map, stop))
        {
            if (outcome is AddOutcome.Failed failed)
                tell(failed.Line);
        }
    }

    private static async IAsyncEnumerable<CaptureResult> Captured(Func<string, bool> wanted, [EnumeratorCancellation] CancellationToken stop)
    {
        var reader = new ExhibitReader();
        foreach (var name in typeof(DemoCase).Assembly.GetManifestResourceNames().Where(wanted).Order(StringComparer.Ordinal))
            yield return await reader.ExtractAsync(name, Read(name), stop);
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The demo's {name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static void RemoveEarlier(string path)
    {
        if (!Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any())
            return;
        if (!File.Exists(Path.Combine(path, Mark)))
            throw new CaseworkException($"{path}: not an earlier demo case, so it is left alone: name another folder");
        Directory.Delete(path, recursive: true);
    }
}

/// <summary>The demo case, made.</summary>
/// <param name="Assessed">Its answers.</param>
/// <param name="Dossier">Where the dossier stands.</param>
/// <param name="Footnotes">How many footnotes it has.</param>
/// <param name="Head">The journal's head.</param>
public sealed record MadeDemo(AssessedCase Assessed, string Dossier, int Footnotes, JournalHead Head);
