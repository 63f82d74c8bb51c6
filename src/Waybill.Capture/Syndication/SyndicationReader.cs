using System.Text.RegularExpressions;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Syndication;

/// <summary>
/// Finds where a text says that it comes from elsewhere. It reads line by line and prefers to miss: a fact makes retellings one lineage,
/// so a false one would hide an independent voice.
/// </summary>
internal static class SyndicationReader
{
    private const int LongestLine = 2000;
    private const int MostFacts = 50;

    /// <summary>The facts in the text's order, each once.</summary>
    public static IReadOnlyList<SyndicationFact> Read(string text, CancellationToken cancellation)
    {
        var facts = new List<SyndicationFact>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            cancellation.ThrowIfCancellationRequested();
            var line = text.AsSpan()[range].Trim();
            if (line.IsEmpty || facts.Count >= MostFacts)
                continue;
            if (line.Length <= LongestLine)
            {
                ReadLine(line.ToString(), SyndicationPatterns.All, facts);
            }
            else
            {
                // What a page says of its origin stands at the edges of a long line; a dateline only at its beginning.
                ReadLine(line[..LongestLine].ToString(), SyndicationPatterns.All, facts);
                ReadLine(line[^LongestLine..].ToString(), SyndicationPatterns.Republished, facts);
            }
        }
        return [.. facts.Distinct()];
    }

    private static void ReadLine(string line, IEnumerable<SyndicationPattern> patterns, List<SyndicationFact> facts)
    {
        foreach (var pattern in patterns)
        {
            if (TryMatch(pattern.Expression, line) is { Success: true } match)
            {
                var source = SyndicationPatterns.CleanName(match.Groups["source"].Value);
                if (source.Length > 0 && pattern.Accepts(source))
                    facts.Add(new(pattern.Relation, source, match.Value.Trim()));
            }
        }
    }

    // A line that was made to cost time says nothing of its origin.
    private static Match? TryMatch(Regex expression, string line)
    {
        try
        {
            return expression.Match(line);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
