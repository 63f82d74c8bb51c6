using System.Globalization;
using Waybill.Reading.Grammar;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Train.Conllu;
using Waybill.Train.Tagging;

namespace Waybill.Train.Parsing;

/// <summary>How many words got the right head (UAS), and relation (LAS), marks included, sentences and words as in the treebank.</summary>
/// <param name="Words">How many words there are.</param>
/// <param name="Heads">How many got the right head.</param>
/// <param name="Relations">How many of these got the right universal relation.</param>
/// <param name="Subtypes">How many of these got its subtype right, too.</param>
internal readonly record struct ParseScore(int Words, int Heads, int Relations, int Subtypes)
{
    /// <summary>Parses sentences with the tags of a tagger; without one, with those of the treebank.</summary>
    public static ParseScore Of(DependencyParser parser, IReadOnlyList<ConlluSentence> sentences, Tagger? tagger)
    {
        var (words, right, labelled, full) = (0, 0, 0, 0);
        foreach (var gold in sentences)
        {
            var tagged = tagger is null ? gold : JackknifedTags.Tagged(gold, tagger);
            var heads = new int[gold.Words.Count];
            var relations = new string[heads.Length];
            Upos[] tags = [.. tagged.Words.Select(w => w.Upos)];
            string[] xpos = [.. tagged.Words.Select(w => w.Xpos)];
            parser.Parse([.. gold.Words.Select(TaggedSentence.TokenOf)], tags, xpos, heads, relations);
            for (var i = 0; i < heads.Length; i++)
            {
                words++;
                if (heads[i] != gold.Words[i].Head)
                    continue;
                right++;
                labelled += Universal(relations[i]) == Universal(gold.Words[i].Relation) ? 1 : 0;
                full += relations[i] == gold.Words[i].Relation ? 1 : 0;
            }
        }

        return new(words, right, labelled, full);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"UAS {100.0 * Heads / Words:F2} %, LAS {100.0 * Relations / Words:F2} %, with subtypes {100.0 * Subtypes / Words:F2} %"
        );

    private static string Universal(string relation) => relation.Split(':')[0];
}
