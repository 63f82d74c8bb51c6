using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Tagging;

namespace Waybill.Train.Tagging;

/// <summary>
/// Makes the <see cref="TagLexicon"/> of the training sentences: words that are seen often, classed by the tags that they bear.
/// </summary>
internal sealed class LexiconBuilder
{
    private const int LeastSeen = 8;
    private const int LeastSeenCertain = 60;
    private const double Certainty = 0.9995;

    private readonly List<ulong> hashes = [];
    private readonly List<ushort> classes = [];
    private readonly List<byte> certain = [];

    private readonly (uint[] Hashes, byte[] Lists) parts;

    /// <summary>Counts the words of the sentences.</summary>
    public LexiconBuilder(IEnumerable<(WordTraits[] Words, byte[] Gold)> sentences, (uint[] Hashes, byte[] Lists) parts)
    {
        this.parts = parts;
        var counts = new SortedDictionary<ulong, SortedDictionary<byte, int>>();
        foreach (var (words, gold) in sentences)
        {
            for (var i = 0; i < words.Length; i++)
            {
                if (!counts.TryGetValue(words[i].Lower, out var tags))
                    counts.Add(words[i].Lower, tags = []);
                tags[gold[i]] = tags.GetValueOrDefault(gold[i]) + 1;
            }
        }

        var numbers = new Dictionary<string, ushort>(StringComparer.Ordinal);
        foreach (var (word, tags) in counts)
        {
            var all = tags.Values.Sum();
            if (all < LeastSeen)
                continue;
            var name = Name(tags, all);
            if (!numbers.TryGetValue(name, out var number))
                numbers.Add(name, number = (ushort)(numbers.Count + 2));
            var (commonest, count) = tags.MaxBy(t => t.Value);
            hashes.Add(word);
            classes.Add(number);
            certain.Add(all >= LeastSeenCertain && count >= all * Certainty ? commonest : TagLexicon.Open);
        }
    }

    /// <summary>The lexicon.</summary>
    public TagLexicon Build() => new(hashes.ToArray(), classes.ToArray(), certain.ToArray(), parts.Hashes, parts.Lists);

    /// <summary>Writes its sections.</summary>
    public void Write(ModelFileWriter file)
    {
        file.Add<ulong>("words", hashes.ToArray());
        file.Add<ushort>("words.classes", classes.ToArray());
        file.Add<byte>("words.certain", certain.ToArray());
        file.Add<uint>("parts", parts.Hashes);
        file.Add<byte>("parts.lists", parts.Lists);
    }

    // The tags by how often they are: above a half, above an eighth, above a fortieth.
    private static string Name(SortedDictionary<byte, int> tags, int all) =>
        string.Join(' ', tags.Where(t => t.Value * 40 > all).Select(t => $"{t.Key}{Share(t.Value, all)}"));

    private static char Share(int count, int all) =>
        count * 2 > all ? 'a'
        : count * 8 > all ? 'b'
        : 'c';
}
