using Waybill.Reading.Grammar;
using Waybill.Train.Conllu;
using Waybill.Train.Tagging;

namespace Waybill.Train.Naming;

/// <summary>
/// The names that a treebank's entity annotation tells of. It marks every noun phrase: a name is one whose head is a proper noun, cut
/// down to the row of proper nouns about the head; a date one that holds a month, a weekday, a year or the like. Peoples and sums of
/// money are not annotated: they follow from the words.
/// </summary>
internal static class TreebankNames
{
    /// <summary>The sentences of a treebank with their names.</summary>
    public static IEnumerable<NamedSentence> Of(IEnumerable<ConlluDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var sentence in document.Sentences)
            {
                var names = new List<NameSpan>();
                // Inner entities first: an outer one does not take what is theirs, save that a longer row of proper nouns does.
                foreach (var (type, first, last) in Entities(sentence).OrderBy(e => e.Last - e.First))
                {
                    if (NameRules.Cut(sentence.Words, type, first, last) is not { } name)
                        continue;
                    names.RemoveAll(n => n.First >= name.First && n.Last <= name.Last);
                    if (!names.Exists(n => n.First <= name.Last && n.Last >= name.First))
                        names.Add(name);
                }

                NameRules.AddPeoplesAndSums(sentence.Words, names);
                names.Sort((a, b) => a.First.CompareTo(b.First));
                yield return new([.. sentence.Words.Select(TaggedSentence.TokenOf)], names);
            }
        }
    }

    // "(12-person-new-…" opens, "12)" closes, "(12-person-…)" does both; several stand together.
    private static List<(string Type, int First, int Last)> Entities(ConlluSentence sentence)
    {
        var found = new List<(string Type, int First, int Last)>();
        var open = new List<(string Id, string Type, int First)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var written = Array.Find(sentence.Words[i].Misc.Split('|'), m => m.StartsWith("Entity=", StringComparison.Ordinal));
            if (written is null)
                continue;
            for (var at = "Entity=".Length; at < written.Length;)
            {
                if (written[at] == '(')
                {
                    var end = written.AsSpan(at + 1).IndexOfAny('(', ')');
                    var stop = end < 0 ? written.Length : at + 1 + end;
                    var parts = written[(at + 1)..stop].Split('-');
                    open.Add((parts[0], parts.Length > 1 ? parts[1] : "", i));
                    at = stop;
                    if (at < written.Length && written[at] == ')')
                    {
                        found.Add((open[^1].Type, i, i));
                        open.RemoveAt(open.Count - 1);
                        at++;
                    }
                }
                else
                {
                    var stop = written.IndexOf(')', at);
                    if (stop < 0)
                        break;
                    var id = written[at..stop];
                    var index = open.FindLastIndex(o => o.Id == id);
                    if (index >= 0)
                    {
                        found.Add((open[index].Type, open[index].First, i));
                        open.RemoveAt(index);
                    }

                    at = stop + 1;
                }
            }
        }

        return found;
    }
}
