using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Dates.Lexemes;

/// <summary>Finds the names of <c>holidays.yaml</c>, by their first word, the longest first.</summary>
internal static class Holidays
{
    private static readonly FrozenDictionary<string, (string[] Words, Holiday Day)[]> ByFirst = Read();

    /// <summary>The named day that begins at a lexeme, and the index after it; possessive endings are passed over.</summary>
    public static (Holiday Day, int Next)? At(LexemeLine line, int at)
    {
        if (!ByFirst.TryGetValue(line.Text(at), out var names))
            return null;
        foreach (var (words, day) in names)
        {
            if (End(line, at, words) is { } next)
                return (day, next);
        }

        return null;
    }

    /// <summary>True for a word that a named day can begin with.</summary>
    public static bool CanOpen(string word) => ByFirst.ContainsKey(word);

    private static int? End(LexemeLine line, int at, string[] words)
    {
        foreach (var word in words)
        {
            if (line.Text(at) is "'s" or "'")
                at++;
            if (line.Text(at) != word)
                return null;
            at++;
        }

        return at;
    }

    private static FrozenDictionary<string, (string[] Words, Holiday Day)[]> Read() =>
        CatalogueYaml
            .Open(EmbeddedCatalogue.Read<Holiday>("holidays.yaml"), "holidays.yaml")
            .Items()
            .SelectMany(node => node.Texts("words").Select(words => (Words: words.Split(' '), Day: Holiday.Read(node))))
            .GroupBy(name => name.Words[0], StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(n => n.Words.Length).ToArray(), StringComparer.Ordinal);
}
