using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Morphology;

namespace Waybill.Train.Morphology;

/// <summary>
/// Learns <see cref="SuffixRules"/>: for each tag the commonest value; for longer ends a rule where most words with that end bear another
/// value than the shorter end gives; for whole words where the ends are wrong.
/// </summary>
internal sealed class SuffixRuleLearner
{
    private readonly SortedDictionary<(int Tag, string Word), SortedDictionary<string, int>> seen = new(new ByTagAndWord());

    /// <summary>Counts a value of a word under a tag.</summary>
    public void Add(int tag, string word, string value)
    {
        if (!seen.TryGetValue((tag, word), out var values))
            seen.Add((tag, word), values = new(StringComparer.Ordinal));
        values[value] = values.GetValueOrDefault(value) + 1;
    }

    /// <summary>Writes the rules, and returns the values by number.</summary>
    public List<string> Write(ModelFileWriter file, string name)
    {
        var types = seen.Select(s => (s.Key.Tag, s.Key.Word, Value: s.Value.MaxBy(v => v.Value).Key, Count: s.Value.Values.Sum())).ToList();
        var rules = new SortedDictionary<ulong, string>();
        for (var length = 0; length <= SuffixRules.Longest; length++)
        {
            var shorter = new SortedDictionary<ulong, string>(rules);
            foreach (var group in types.Where(t => t.Word.Length >= length).GroupBy(t => (t.Tag, End: t.Word[^length..])))
            {
                var values = group.GroupBy(t => t.Value, StringComparer.Ordinal).Select(v => (v.Key, Count: v.Count())).ToList();
                var (best, count) = values.MaxBy(v => v.Count);
                if (best != Find(shorter, group.Key.Tag, group.Key.End) && (length == 0 || count >= 2))
                    rules.Add(SuffixRules.Key(group.Key.Tag, group.Key.End, false), best);
            }
        }

        foreach (var (tag, word, value, _) in types.Where(t => Find(rules, t.Tag, t.Word) != t.Value))
            rules.Add(SuffixRules.Key(tag, word, true), value);
        var names = rules.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        file.Add<ulong>(name + ".keys", rules.Keys.ToArray());
        file.Add<ushort>(name + ".values", rules.Values.Select(v => (ushort)names.BinarySearch(v, StringComparer.Ordinal)).ToArray());
        return names;
    }

    private static string? Find(SortedDictionary<ulong, string> rules, int tag, string word)
    {
        for (var length = Math.Min(SuffixRules.Longest, word.Length); length >= 0; length--)
        {
            if (rules.TryGetValue(SuffixRules.Key(tag, word.AsSpan()[^length..], false), out var value))
                return value;
        }

        return null;
    }

    private sealed class ByTagAndWord : IComparer<(int Tag, string Word)>
    {
        public int Compare((int Tag, string Word) x, (int Tag, string Word) y) =>
            x.Tag != y.Tag ? x.Tag.CompareTo(y.Tag) : string.CompareOrdinal(x.Word, y.Word);
    }
}
