using Waybill.Casework.Files;
using Waybill.Casework.Screening;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Casework.Matching;

/// <summary>Ranks candidates for each of some names.</summary>
public static class RankNames
{
    private const int Largest = 64 << 20;

    /// <summary>For each query the candidates, the likeliest first; of equals the one that stands first in the file.</summary>
    /// <param name="queries">A text file with a name on each line.</param>
    /// <param name="candidates">Another.</param>
    /// <param name="schema">What they are the names of; null where that is not known.</param>
    /// <exception cref="CaseworkException">A file cannot be read.</exception>
    /// <exception cref="UsageException">There is no such schema.</exception>
    public static IEnumerable<RankedName> Run(string queries, string candidates, string? schema)
    {
        var kind = NameKinds.OfSchema(schema is null ? null : AskedSchema.Require(schema));
        // In one field the kinds of two names must not differ because the words of one show a body and the other's none.
        var common = kind == NameKind.Unknown ? NameKind.Person : kind;
        var names = Lines(candidates).ConvertAll(line => Name.Of(line, common));
        foreach (var query in Lines(queries))
        {
            var name = Name.Of(query, common);
            var scores = names.AsParallel().AsOrdered().Select(candidate => NameComparer.Rank(name, candidate)).ToArray();
            var order = Enumerable.Range(0, names.Count).OrderByDescending(i => scores[i]).ThenBy(i => i);
            yield return new(query, [.. order.Select(i => new RankedCandidate(names[i].Text, scores[i]))]);
        }
    }

    private static List<string> Lines(string path) =>
        [.. SmallFile.ReadText(path, Largest).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}

/// <summary>A query and its candidates.</summary>
/// <param name="Query">The name that was asked for.</param>
/// <param name="Candidates">All candidates, the likeliest first.</param>
public sealed record RankedName(string Query, IReadOnlyList<RankedCandidate> Candidates)
{
    /// <summary>The query and its candidates as one line of JSON; scores are not rounded, so that they keep the order.</summary>
    public string ToJson() =>
        JsonLine.Of(writer =>
        {
            writer.WriteString("query", Query);
            writer.WriteStartArray("candidates");
            foreach (var (text, score) in Candidates)
            {
                writer.WriteStartObject();
                writer.WriteString("name", text);
                writer.WriteNumber("score", score);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
}

/// <summary>A candidate.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Score">From 0 to 1.</param>
public sealed record RankedCandidate(string Text, double Score);
