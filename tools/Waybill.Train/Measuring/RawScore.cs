using System.Globalization;
using Waybill.Reading.Sentences;
using Waybill.Train.Conllu;

namespace Waybill.Train.Measuring;

/// <summary>
/// How well raw text is cut: F1 of tokens, of tokens with what hyphens join taken as one on both sides (the treebanks cut "well-known",
/// we do not), and of sentences.
/// </summary>
internal sealed class RawScore
{
    private Counts tokens;
    private Counts joined;
    private Counts sentences;

    /// <summary>Cuts the documents' texts and compares.</summary>
    public static RawScore Of(IEnumerable<ConlluDocument> documents)
    {
        var score = new RawScore();
        foreach (var document in documents)
            score.Add(document);
        return score;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"tokens F1 {tokens.F1:P2}, with hyphens joined {joined.F1:P2}, sentences F1 {sentences.F1:P2}"
        );

    private void Add(ConlluDocument document)
    {
        var (text, starts) = document.Raw();
        var gold = document.Sentences.Select((s, i) => s.Words.Select(w => (starts[i] + w.Start, starts[i] + w.End)).ToList()).ToList();
        var found = SentenceSplitter.Split(text).Select(s => s.Tokens.Select(t => (t.Start, t.End)).ToList()).ToList();
        tokens.Add(gold.SelectMany(s => s), found.SelectMany(s => s));
        joined.Add(gold.SelectMany(s => Join(s, text)), found.SelectMany(s => Join(s, text)));
        sentences.Add(gold.Select(s => (s[0].Item1, s[^1].Item2)), found.Select(s => (s[0].Start, s[^1].End)));
    }

    private static IEnumerable<(int Start, int End)> Join(List<(int Start, int End)> tokens, string text)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var (start, end) = tokens[i];
            while (i + 1 < tokens.Count && tokens[i + 1].Start == end && (text[end - 1] == '-' || text[end] == '-'))
                end = tokens[++i].End;
            yield return (start, end);
        }
    }

    private struct Counts
    {
        private int right;
        private int gold;
        private int found;

        public readonly double F1 => gold + found == 0 ? 0 : 2.0 * right / (gold + found);

        public void Add(IEnumerable<(int, int)> gold, IEnumerable<(int, int)> found)
        {
            var set = gold.ToHashSet();
            this.gold += set.Count;
            foreach (var span in found)
            {
                this.found++;
                right += set.Contains(span) ? 1 : 0;
            }
        }
    }
}
