using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Tests.Reading.Phrases;

/// <summary>Writes trees by hand: one word a line, as <c>word xpos head relation</c>, heads counted from 1.</summary>
internal static class TreeText
{
    private static readonly Dictionary<string, Upos> Tags = new()
    {
        ["NN"] = Upos.Noun,
        ["NNS"] = Upos.Noun,
        ["NNP"] = Upos.Propn,
        ["VB"] = Upos.Verb,
        ["VBD"] = Upos.Verb,
        ["VBN"] = Upos.Verb,
        ["VBP"] = Upos.Verb,
        ["VBZ"] = Upos.Verb,
        ["VBG"] = Upos.Verb,
        ["IN"] = Upos.Adp,
        ["CC"] = Upos.Cconj,
        ["DT"] = Upos.Det,
        ["RB"] = Upos.Adv,
        ["JJ"] = Upos.Adj,
        ["."] = Upos.Punct,
    };

    /// <summary>The tree.</summary>
    public static SyntaxTree Parse(string lines)
    {
        var rows = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split(' '))
            .ToList();
        var sentence = SentenceSplitter.Split(string.Join(' ', rows.Select(r => r[0]))).Single();
        return new(
            sentence,
            [.. rows.Select(r => Tags[r[1]])],
            [.. rows.Select(r => r[1])],
            [.. rows.Select(r => r[0] is "has" or "have" or "had" ? "have" : r[0].ToLowerInvariant())],
            [.. rows.Select(_ => "_")],
            [.. rows.Select(r => int.Parse(r[2], System.Globalization.CultureInfo.InvariantCulture) - 1)],
            [.. rows.Select(r => r[3])],
            []
        );
    }

    /// <summary>The arcs, as <c>word relation head</c>.</summary>
    public static string Arcs(SyntaxTree tree) =>
        string.Join(
            ", ",
            Enumerable
                .Range(0, tree.Count)
                .Where(i => tree.Relations[i] != "punct")
                .Select(i => $"{tree.Tokens[i].Text} {tree.Relations[i]} {(tree.Heads[i] < 0 ? "-" : tree.Tokens[tree.Heads[i]].Text)}")
        );
}
