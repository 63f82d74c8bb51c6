using System.Text;
using Microsoft.Data.Sqlite;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.Tests.Storage;

/// <summary>A case in a folder of its own that goes away with the test.</summary>
internal sealed class CaseOnDisk : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("waybill-storage-").FullName;

    public string Path => System.IO.Path.Combine(parent, "case");

    public FixedTime Time { get; } = new();

    public CaseFolder Folder => CaseFolder.At(Path);

    public CaseWriter Create() => CaseStore.Create(Path, "Shells", "ada", Time);

    public CaseWriter Write() => CaseStore.OpenForWriting(Path, "ada", TimeSpan.Zero, Time);

    public CaseStore Read() => CaseStore.OpenForReading(Path);

    /// <summary>Captures a text as bytes of its own (with a mark before it) and extracts the text.</summary>
    public (Sha256 Exhibit, Sha256 Text) Capture(CaseWriter writer, string text, string name = "page.html")
    {
        var bytes = writer.Put(Bytes($"<p>{text}"), 1 << 20);
        var extracted = writer.PutText(text);
        writer.Append(
            new Captured(new(bytes.Hash, name, "text/html", bytes.Length), new(bytes.Hash, $"/in/{name}", "file", Time.Now)),
            new Extracted(new(bytes.Hash, extracted, "waybill-html", "1", "", new() { Title = $"Title of {name}" }, [], []))
        );
        return (bytes.Hash, extracted);
    }

    public static Claim Claim(Sha256 exhibit, string text, string goods, decimal? lower = null, string? hint = null)
    {
        var at = text.IndexOf(goods, StringComparison.Ordinal);
        var draft = new ClaimDraft
        {
            Selector = TextQuoteSelector.Over(text, 0, text.Length),
            Proposition = new()
            {
                Frame = "Transfer",
                Roles = new Dictionary<string, IReadOnlyList<Mention>> { ["goods"] = [Mention.Over(text, at, at + goods.Length, hint)] },
                Quantity = lower is null ? null : new Quantity(lower, null, null, "container"),
            },
            Reader = "test/1",
        };
        return Waybill.Core.Claims.Claim.Seal(draft, WorkingText.Of(exhibit, text, "page.html"), FrameCatalogue.Embedded);
    }

    public Decision Accept(Claim claim) =>
        new()
        {
            Kind = DecisionKind.Accept,
            Claim = claim,
            By = "ada",
            At = Time.Now,
            Why = "as read",
        };

    public static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>Does to the journal what a tamperer does.</summary>
    public void Tamper(string sql)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = Folder.Journal, Pooling = false }.ConnectionString
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public string LockerFile(Sha256 content) => System.IO.Path.Combine(Folder.Locker, content.Hex[..2], content.Hex[2..]);

    /// <summary>The files of the case, of whatever name, that hold some bytes; the locked file, which is empty, cannot be read.</summary>
    public IReadOnlyList<string> FilesHolding(string marker) =>
        [
            .. Directory
                .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                .Where(file => file != Folder.WriterLock)
                .Where(file => Encoding.Latin1.GetString(File.ReadAllBytes(file)).Contains(marker, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Directory.Delete(parent, recursive: true);
}
