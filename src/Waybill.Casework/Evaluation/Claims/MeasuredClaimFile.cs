using System.Globalization;
using System.Text.Json;
using Waybill.Casework.Configuration;
using Waybill.Casework.Files;

namespace Waybill.Casework.Evaluation.Claims;

/// <summary>Reads files of claims in JSON Lines; a line that does not hold is told with its number.</summary>
internal static class MeasuredClaimFile
{
    private const int Largest = 256 * 1024 * 1024;

    /// <summary>Reads a file of gold claims: each has a span.</summary>
    /// <exception cref="CaseworkException">The file cannot be read, or a line does not hold.</exception>
    public static IReadOnlyList<MeasuredClaim> ReadGold(string path)
    {
        var gold = new List<MeasuredClaim>();
        foreach (var (claim, line) in Lines(path))
        {
            if (claim.Start is null || claim.End is null)
                throw Fault(path, line, "the claim has no span", "give start and end, offsets in UTF-16 code units");
            gold.Add(claim);
        }

        return gold.Count > 0 ? gold : throw new CaseworkException($"{path}: no claims: write one JSON object a line");
    }

    /// <summary>Reads a file of predicted claims; it may be empty.</summary>
    /// <exception cref="CaseworkException">The file cannot be read, or a line does not hold.</exception>
    public static IReadOnlyList<MeasuredClaim> ReadPredicted(string path) => [.. Lines(path).Select(line => line.Claim)];

    private static IEnumerable<(MeasuredClaim Claim, int Line)> Lines(string path)
    {
        var text = Text(path);
        var number = 0;
        // Only these end a line: JSON strings may hold the other line separators as they are.
        foreach (var line in text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            MeasuredClaim claim;
            try
            {
                claim = MeasuredClaimReader.Read(line);
            }
            catch (JsonException fault)
            {
                throw Fault(path, number, $"not JSON{Place(fault)}", "write one object a line, in quotes and braces that close");
            }
            catch (InvalidOperationException)
            {
                throw Fault(path, number, "a text holds half of a surrogate pair", "write surrogates in pairs");
            }
            catch (MeasuredClaimException fault)
            {
                throw Fault(path, number, fault.Message, fault.Mend);
            }

            yield return (claim, number);
        }
    }

    private static string Text(string path) =>
        ConfigurationFiles.Decode(
            path,
            SmallFile.ReadIfThere(path, Largest) ?? throw FileFault.CannotRead(path, new FileNotFoundException())
        );

    private static string Place(JsonException fault) =>
        fault.BytePositionInLine is { } at ? string.Create(CultureInfo.InvariantCulture, $" at byte {at}") : "";

    private static CaseworkException Fault(string path, int line, string cause, string mend) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {cause}: {mend}"));
}
