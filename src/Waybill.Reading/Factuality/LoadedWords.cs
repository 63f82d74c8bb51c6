using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Core.Claims;
using Waybill.Reading.Phrases;

namespace Waybill.Reading.Factuality;

/// <summary>Finds words that judge rather than report, from <c>loaded.yaml</c>.</summary>
internal static class LoadedWords
{
    private static readonly FrozenDictionary<string, string[][]> Words = CatalogueYaml
        .Open(EmbeddedCatalogue.Read<Stance>("loaded.yaml"), "loaded.yaml")
        .Section("loaded")
        .Entries()
        .SelectMany(e => e.Node.Items().Select(i => i.Scalar().Split(' ')))
        .GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The loaded words of a sentence, in order; null when there are none.</summary>
    public static IReadOnlyList<Mention>? Find(string text, SentenceView view)
    {
        List<Mention>? found = null;
        for (var i = 0; i < view.Tokens.Count; i++)
        {
            if (LengthAt(view, i) is not (> 0 and var length))
                continue;
            (found ??= []).Add(Mention.Over(text, view.Tokens[i].Start, view.Tokens[i + length - 1].End));
            i += length - 1;
        }

        return found;
    }

    private static int LengthAt(SentenceView view, int at)
    {
        if (!Words.TryGetValue(view.Tokens[at].Lower, out var candidates))
            return 0;
        foreach (var words in candidates)
        {
            var fits = at + words.Length <= view.Tokens.Count;
            for (var i = 1; fits && i < words.Length; i++)
                fits = view.Tokens[at + i].Lower == words[i];
            if (fits)
                return words.Length;
        }

        return 0;
    }
}
