using System.Text.Json;
using Waybill.Casework.Evaluation.Claims;
using Waybill.Casework.Reading;
using Waybill.Core;

namespace Waybill.Casework.Evaluation;

/// <summary>Finds the documents that a gold file names, by their base names, and reads them.</summary>
internal static class GoldDocuments
{
    private const string Beside = "docs";
    private const int MostNamed = 8;

    /// <summary>The claims that are read in the documents of the gold, in the order of the documents' first claims.</summary>
    /// <exception cref="CaseworkException">A document is missing or cannot be read: a score over the others would mislead.</exception>
    public static async Task<IReadOnlyList<MeasuredClaim>> ReadAsync(
        Workbench bench,
        IReadOnlyList<MeasuredClaim> gold,
        EvaluationRequest request,
        CancellationToken stop
    )
    {
        var paths = request.Paths.Count > 0 ? request.Paths : [.. request.Gold.Select(DocumentsBeside)];
        var names = gold.Select(claim => claim.Document).Distinct().ToList();
        var found = names.Select(name => Find(name, paths)).ToList();
        var missing = names.Where((_, i) => found[i] is null).ToList();
        if (missing.Count > 0)
        {
            var more = missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more" : "";
            throw new CaseworkException(
                $"{string.Join(", ", missing.Take(MostNamed))}{more}: named in the gold, but not in {string.Join(", ", paths)}: "
                    + "give the folder that holds the documents"
            );
        }

        var claims = new List<MeasuredClaim>();
        await foreach (var file in ReadFiles.RunAsync(bench, [.. found.OfType<string>()], new(Lexicons: request.Lexicons), stop))
        {
            if (file.Failures.Count > 0)
                throw new CaseworkException(file.Failures[0]);
            // What is measured is what is printed: the same JSON, read the same way as a file of predictions.
            claims.AddRange(file.Claims.Select(claim => MeasuredClaimReader.Read(JsonSerializer.Serialize(claim, CoreJson.Compact.Claim))));
        }

        return claims;
    }

    private static string DocumentsBeside(string gold) => Path.Combine(Path.GetDirectoryName(gold) ?? "", Beside);

    private static string? Find(string name, IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
        {
            var candidate = Path.GetFileName(path) == name ? path : Path.Combine(path, name);
            if (name.Length > 0 && File.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
