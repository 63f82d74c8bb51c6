using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Quantities.Numbers;

/// <summary>The units of <c>measures.yaml</c>.</summary>
internal static class Measures
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<Measure>("measures.yaml"), "measures.yaml");
    private static readonly FrozenSet<string> NamedAlone = File.Texts("alone").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Spelling[]> ByFirst = Read();

    /// <summary>The unit whose words begin at a lexeme, the longest first, with the index after it; null when none does.</summary>
    public static (Measure Unit, int Next, string Written)? At(ReadOnlySpan<Lexeme> row, int at)
    {
        if (at >= row.Length || !ByFirst.TryGetValue(row[at].Word, out var spellings))
            return null;
        foreach (var spelling in spellings)
        {
            var next = at + spelling.Words.Length;
            if (Fits(row, at, spelling) && !row.IsGluedWord(next) && !row.IsGluedDigits(next))
                return (spelling.Unit, next, spelling.Words[0]);
        }

        return null;
    }

    /// <summary>The unit that stands at a lexeme in words of its own, without a number; null when none does.</summary>
    public static (Measure Unit, int Next)? Alone(ReadOnlySpan<Lexeme> row, int at) =>
        row[at].IsWord && !row[at].IsGlued && row[at].Word.Length > 2 && At(row, at) is { } found && NamedAlone.Contains(found.Unit.Name)
            ? (found.Unit, found.Next)
            : null;

    private static bool Fits(ReadOnlySpan<Lexeme> row, int at, Spelling spelling)
    {
        for (var i = 0; i < spelling.Words.Length; i++)
        {
            if (at + i >= row.Length)
                return false;
            var (lexeme, word) = (row[at + i], spelling.Words[i]);
            if (word == "per" && lexeme.Word is "per" or "a" or "an" or "/")
                continue;
            var isJoined = i == 0 || lexeme.IsGlued || (spelling.IsExact ? spelling.Words[i - 1] == "per" : lexeme.IsWord);
            if (!isJoined || (spelling.IsExact ? lexeme.Written : lexeme.Word) != word)
                return false;
        }

        return true;
    }

    private static FrozenDictionary<string, Spelling[]> Read()
    {
        var all = new List<Spelling>();
        foreach (var (dimension, units) in File.Entries().Where(e => e.Name is not ("per" or "alone")))
        {
            foreach (var (name, node) in units.Entries())
            {
                var unit = new Measure(name, dimension, (int)(node.Number("parts") ?? 0), node.OptionalText("part"));
                all.AddRange(node.Texts("words").Select(words => new Spelling(Cut(words, lower: true), unit, false)));
                all.AddRange(node.Texts("symbols").Select(symbol => new Spelling(Cut(symbol, lower: false), unit, true)));
            }
        }

        foreach (var (time, node) in File.Section("per").Entries())
        {
            var words = node.Items().Select(i => i.Scalar()).ToList();
            all.AddRange(all.Where(s => s.Unit.Dimension == "Length").ToList().SelectMany(s => Speeds(s, time, words)));
        }

        // KM and Kg: another case of a symbol, where that means one unit only.
        var loose = all.Where(s => s.IsExact && s.Words[0].Length > 1)
            .GroupBy(s => string.Concat(s.Words).ToLowerInvariant())
            .Where(g => g.Select(s => s.Unit).Distinct().Count() == 1)
            .Select(g => new Spelling([.. g.First().Words.Select(w => w.ToLowerInvariant())], g.First().Unit, false));
        return all.Concat(loose.ToList())
            .GroupBy(s => s.Words[0].ToLowerInvariant())
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(s => s.Words.Length).ThenByDescending(s => s.IsExact).ToArray(),
                StringComparer.Ordinal
            );
    }

    // "miles per hour", "km/h"
    private static IEnumerable<Spelling> Speeds(Spelling length, string time, IEnumerable<string> words) =>
        words.Select(word => new Spelling(
            [.. length.Words, "per", word],
            new($"{length.Unit.Name} per {time}", "Speed", 0, null),
            length.IsExact
        ));

    private static string[] Cut(string words, bool lower) => [.. Lexer.Cut(words).Select(l => lower ? l.Word : l.Written)];

    private sealed record Spelling(string[] Words, Measure Unit, bool IsExact);
}
