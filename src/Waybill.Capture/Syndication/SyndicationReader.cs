using System.Text.RegularExpressions;
using Waybill.Core.Evidence;

namespace Waybill.Capture.Syndication;

/// <summary>
/// Finds where a text says that it comes from elsewhere. It reads line by line and prefers to miss: a fact makes retellings one lineage, so a
/// false one would hide an independent voice.
/// </summary>
internal static class SyndicationReader
{
    private const int LongestLine = 2000;
    private const int MostFacts = 50;

    /// <summary>The facts in the text's order, each once.</summary>
    public static IReadOnlyList<SyndicationFact> Read(string text)
    {
        var facts = new List<SyndicationFact>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim();
            if (line.IsEmpty || facts.Count >= MostFacts)
                continue;
            // What speaks of syndication stands at the edges of a long line.
            if (line.Length <= LongestLine)
                ReadLine(line.ToString(), facts);
            else
                ReadLine(line[..LongestLine].ToString(), facts);
        }
        return [.. facts.Distinct()];
    }

    private static void ReadLine(string line, List<SyndicationFact> facts)
    {
        foreach (var pattern in SyndicationPatterns.All)
        {
            foreach (Match match in pattern.Expression.Matches(line))
            {
                var source = SyndicationPatterns.CleanName(match.Groups["source"].Value);
                if (source.Length > 0 && pattern.Accepts(source))
                    facts.Add(new(pattern.Relation, source, match.Value.Trim()));
            }
        }
    }
}
