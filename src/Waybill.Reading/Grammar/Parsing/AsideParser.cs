using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// Parses a sentence without its asides, then each aside by itself, and hangs it on the word that the sentence stands on.
/// </summary>
internal sealed class AsideParser(DependencyParser parser)
{
    /// <summary>Parses a sentence; the arrays are those of <see cref="DependencyParser.Parse"/>, with the lemmas.</summary>
    public void Parse(IReadOnlyList<Token> tokens, Upos[] tags, string[] xpos, string[] lemmas, int[] heads, string[] relations)
    {
        var asides = Asides.Find(tokens, tags, lemmas);
        var marks = InnerQuotes.Find(tokens, tags);
        if (asides.Count == 0 && marks.Count == 0)
        {
            parser.Parse(tokens, tags, xpos, heads, relations);
            return;
        }

        var isAside = new bool[tokens.Count];
        foreach (var aside in asides)
            Array.Fill(isAside, true, aside.First, aside.Last - aside.First + 1);
        foreach (var mark in marks)
            isAside[mark] = true;
        var root = Part([.. Enumerable.Range(0, tokens.Count).Where(i => !isAside[i])], tokens, tags, xpos, heads, relations);
        foreach (var (first, last, noun) in asides)
        {
            var opens = tokens[first].Lower == "," ? 1 : 0;
            var closes = last > first && tokens[last].Lower == "," ? 1 : 0;
            var words = Enumerable.Range(first + opens, last - first + 1 - opens - closes).Where(i => !marks.Contains(i));
            var top = Part([.. words], tokens, tags, xpos, heads, relations);
            heads[top] = noun ?? root;
            relations[top] =
                noun is not null && tags[top] == Upos.Noun ? "nmod:unmarked"
                : noun is not null ? "acl"
                : tags[top] is Upos.Verb or Upos.Aux ? "parataxis"
                : "obl";
            if (opens > 0)
                (heads[first], relations[first]) = (top, "punct");
            if (closes > 0)
                (heads[last], relations[last]) = (top, "punct");
        }

        // Opening and closing marks take turns; each goes with the word that it touches.
        for (var i = 0; i < marks.Count; i++)
            (heads[marks[i]], relations[marks[i]]) = (i % 2 == 0 ? marks[i] + 1 : marks[i] - 1, "punct");
    }

    // Parses some of the tokens as a sentence of their own, and tells its root.
    private int Part(int[] part, IReadOnlyList<Token> tokens, Upos[] tags, string[] xpos, int[] heads, string[] relations)
    {
        var (partHeads, partRelations) = (new int[part.Length], new string[part.Length]);
        parser.Parse(
            Array.ConvertAll(part, i => tokens[i]),
            Array.ConvertAll(part, i => tags[i]),
            Array.ConvertAll(part, i => xpos[i]),
            partHeads,
            partRelations
        );
        var root = -1;
        for (var i = 0; i < part.Length; i++)
        {
            heads[part[i]] = partHeads[i] < 0 ? -1 : part[partHeads[i]];
            relations[part[i]] = partRelations[i];
            if (partHeads[i] < 0)
                root = part[i];
        }

        return root;
    }
}
