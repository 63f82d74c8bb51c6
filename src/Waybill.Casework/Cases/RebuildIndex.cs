using System.Text;
using Waybill.Casework.Files;
using Waybill.Core.Decisions;
using Waybill.Storage;
using Waybill.Storage.Index;
using Waybill.Storage.Journal;

namespace Waybill.Casework.Cases;

/// <summary>Makes a case's index again from journal and locker alone.</summary>
public static class RebuildIndex
{
    /// <summary>Makes the index anew. No extractor runs: the working texts are those that the journal names.</summary>
    public static Rebuilt Run(Workbench bench, string path, CancellationToken stop)
    {
        var writer = CaseStore.OpenForWriting(path, bench.Who, TimeSpan.FromSeconds(5), bench.Clock, stop);
        using var session = CaseSession.Over(bench, writer, catchUp: false, stop);
        IndexUpkeep.Replace(writer, session.Record, session.Readers, bench.Tell, stop);
        var decisions = writer.Index.Decisions();
        return new(
            writer.Index.Exhibits().Count,
            writer.Index.Claims(new ClaimFilter()).Count,
            decisions.Count,
            decisions.Count(decision => decision.How == Attachment.Orphaned),
            session.Record.Head
        );
    }

    /// <summary>Writes the index as canonical text.</summary>
    public static void Dump(string path, TextWriter output) => output.Write(DumpText(path));

    /// <summary>Writes the index as canonical text into a file.</summary>
    public static void Dump(string path, string file)
    {
        WholeFile.Write(file, Encoding.UTF8.GetBytes(DumpText(path)));
    }

    /// <summary>Whole before any of it is written, so that a fault of the output is not taken for one of the index.</summary>
    private static string DumpText(string path)
    {
        using var text = new StringWriter { NewLine = "\n" };
        CaseStore.OpenForReading(path).Index.Dump(text);
        return text.ToString();
    }
}

/// <summary>What a rebuilt index holds.</summary>
/// <param name="Exhibits">Exhibits, withdrawn ones among them.</param>
/// <param name="Claims">Claims after decisions.</param>
/// <param name="Decisions">Decisions.</param>
/// <param name="Orphaned">Decisions that no claim answers to.</param>
/// <param name="Head">The journal's head.</param>
public sealed record Rebuilt(int Exhibits, int Claims, int Decisions, int Orphaned, JournalHead Head);
