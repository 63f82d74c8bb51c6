using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Waybill.Assessment.Answers;
using Waybill.Capture;
using Waybill.Casework.Adding;
using Waybill.Casework.Cases;
using Waybill.Casework.Configuration;
using Waybill.Casework.Files;
using Waybill.Casework.Reading;
using Waybill.Casework.Reporting;
using Waybill.Casework.Resolution;
using Waybill.Casework.Screening;
using Waybill.Dossier;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Demo;

/// <summary>Makes the demo case from the public figures and restatements that ship inside Waybill.</summary>
public static class DemoCase
{
    internal const string Inputs = "cases/dprk-russia/";
    private const string Table = "figures.csv";
    private const string Map = "figures.map.yaml";
    private const string DossierName = "dossier.html";

    /// <summary>The file by which an earlier demo case is known.</summary>
    private const string Mark = ".waybill-demo";

    /// <summary>Makes the case, weighs it and writes its dossier into it. The folder appears whole or not at all.</summary>
    /// <param name="bench">Who asks.</param>
    /// <param name="path">The folder to make; an earlier demo case there is replaced, anything else is refused.</param>
    /// <param name="stop">Breaks off.</param>
    /// <exception cref="CaseworkException">The folder holds something else, or cannot be made.</exception>
    public static async Task<MadeDemo> MakeAsync(Workbench bench, string path, CancellationToken stop)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        RefuseOther(target, path);
        var made = target + ".waybill-new";
        try
        {
            Delete(made);
            var (assessed, footnotes) = await FillAsync(bench, made, stop);
            var earlier = target + ".waybill-old";
            Delete(earlier);
            if (Directory.Exists(target))
            {
                // Looked at again, and nobody writes to it while it is moved away.
                RefuseOther(target, path);
                using var held = File.Exists(Path.Combine(target, Mark))
                    ? CaseStore.OpenForWriting(target, bench.Who, TimeSpan.Zero, bench.Clock, stop)
                    : null;
                Directory.Move(target, earlier);
            }

            Directory.Move(made, target);
            Delete(earlier);
            return new(assessed.Case, Path.Combine(target, DossierName), footnotes, assessed.Head);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFault.CannotWrite(path, fault);
        }
    }

    private static async Task<(CaseAssessment Assessed, int Footnotes)> FillAsync(Workbench bench, string folder, CancellationToken stop)
    {
        OpenCase.Init(bench, folder, "demo");
        foreach (var name in CaseConfiguration.Names.Where(IsShipped))
            await File.WriteAllBytesAsync(Path.Combine(folder, name), Read(Inputs + name), stop);

        await Add(bench, folder, Captured(name => name.StartsWith(Inputs + "texts/", StringComparison.Ordinal), stop), null, stop);
        var map = new TableMapFile(Map, ConfigurationFiles.Decode(Map, Read(Inputs + Map)));
        await Add(bench, folder, Captured(name => name == Inputs + Table, stop), map, stop);

        var screener = DemoLists.Open();
        ScreenCase.Record(bench, folder, screener, [.. ScreenNames.Run(screener, ScreenCase.Queries(bench, folder))]);

        var assessed = Assess.Run(bench with { Tell = _ => { } }, folder);
        var written = Report.Write(assessed, Path.Combine(folder, DossierName), DossierFormat.Html, fullText: false);
        await File.WriteAllTextAsync(Path.Combine(folder, Mark), MarkOf(assessed.Head), stop);
        return (assessed, written.Footnotes);
    }

    private static async Task Add(
        Workbench bench,
        string folder,
        IAsyncEnumerable<CaptureResult> files,
        TableMapFile? map,
        CancellationToken stop
    )
    {
        await foreach (var outcome in AddFiles.AddAsync(bench, folder, files, map, stop))
        {
            if (outcome is AddOutcome.Failed failed)
                bench.Tell(failed.Line);
        }
    }

    private static async IAsyncEnumerable<CaptureResult> Captured(
        Func<string, bool> wanted,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var reader = new ExhibitReader();
        foreach (var name in typeof(DemoCase).Assembly.GetManifestResourceNames().Where(wanted).Order(StringComparer.Ordinal))
            yield return await reader.ExtractAsync(name, Read(name), stop);
    }

    private static bool IsShipped(string name) => Assembly.GetExecutingAssembly().GetManifestResourceInfo(Inputs + name) is not null;

    internal static byte[] Read(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The demo's {name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// What stands in the mark: the journal's head as the demo left it. Work added later moves the head, and is not thrown away.
    /// </summary>
    private static string MarkOf(JournalHead head) => $"Made by `waybill demo`, which replaces this folder while its head is {head}\n";

    private static void RefuseOther(string target, string path)
    {
        if (new FileInfo(target).LinkTarget is not null || File.Exists(target))
            throw new CaseworkException($"{path}: not a folder, so it is left alone: name another");
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
            return;
        var mark = SmallFile.ReadIfThere(Path.Combine(target, Mark), 1000);
        if (mark is null || Encoding.UTF8.GetString(mark) != MarkOf(OpenCase.Head(target)))
            throw new CaseworkException(
                $"{path}: not a demo case as the demo left it, so it is left alone: name another folder, or delete it yourself"
            );
        var foreign = Directory
            .EnumerateFileSystemEntries(target)
            .Select(entry => Path.GetFileName(entry))
            .FirstOrDefault(name => !IsOfDemo(name));
        if (foreign is not null)
            throw new CaseworkException(
                $"{path}: it holds {foreign}, which the demo did not make, so it is left alone: name another folder"
            );
    }

    private static bool IsOfDemo(string name) =>
        name is Mark or DossierName or "locker"
        || CaseConfiguration.Names.Contains(name)
        || name.StartsWith("journal.db", StringComparison.Ordinal)
        || name.StartsWith("index.db", StringComparison.Ordinal)
        || name.StartsWith("writer.", StringComparison.Ordinal);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

/// <summary>The demo case, made.</summary>
/// <param name="Assessed">Its answers.</param>
/// <param name="Dossier">Where the dossier stands.</param>
/// <param name="Footnotes">How many footnotes it has.</param>
/// <param name="Head">The journal's head.</param>
public sealed record MadeDemo(AssessedCase Assessed, string Dossier, int Footnotes, JournalHead Head);
