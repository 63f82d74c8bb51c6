using System.Text.Json;
using Waybill.Casework.Configuration;
using Waybill.Casework.Evaluation.Claims;
using Waybill.Casework.Files;

namespace Waybill.Casework.Evaluation;

/// <summary>Where the gold of a document ends: what is predicted from there on is not measured.</summary>
internal sealed class CutFile
{
    private const int Largest = 16 * 1024 * 1024;
    private readonly Dictionary<string, double> cuts;

    private CutFile(Dictionary<string, double> cuts) => this.cuts = cuts;

    /// <summary>No cuts.</summary>
    public static CutFile None { get; } = new([]);

    /// <summary>Reads a JSON object of offsets by document.</summary>
    /// <exception cref="CaseworkException">It is no such file.</exception>
    public static CutFile Read(string path)
    {
        var bytes = SmallFile.ReadIfThere(path, Largest) ?? throw FileFault.CannotRead(path, new FileNotFoundException());
        try
        {
            using var json = JsonDocument.Parse(ConfigurationFiles.Decode(path, bytes));
            var cuts = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var member in json.RootElement.EnumerateObject())
                cuts[member.Name] = member.Value.GetDouble();
            return new(cuts);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw new CaseworkException($"{path}: not an object of offsets: write {{\"a document's name\": offset, …}}");
        }
    }

    /// <summary>True when a prediction begins at its document's cut or after it.</summary>
    public bool IsCut(MeasuredClaim claim) => cuts.TryGetValue(claim.Document, out var cut) && (claim.Start ?? 0) >= cut;
}
