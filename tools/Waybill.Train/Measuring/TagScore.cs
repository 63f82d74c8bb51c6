using System.Globalization;
using Waybill.Reading.Grammar.Morphology;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Train.Conllu;
using Waybill.Train.Tagging;

namespace Waybill.Train.Measuring;

/// <summary>How many words bear the right tags, lemma and features.</summary>
internal readonly record struct TagScore(int Words, int Upos, int Xpos, int Lemmas, int Features)
{
    /// <summary>Measures a tagger and its lemmatiser on gold tokens.</summary>
    public static TagScore Of(Tagger tagger, Lemmatiser lemmatiser, IEnumerable<ConlluSentence> sentences)
    {
        var (words, upos, xpos, lemmas, features) = (0, 0, 0, 0, 0);
        foreach (var sentence in sentences)
        {
            var tokens = sentence.Words.Select(TaggedSentence.TokenOf).ToList();
            var labels = tagger.Tag(WordTraits.Of(tokens));
            for (var i = 0; i < labels.Length; i++)
            {
                var gold = sentence.Words[i];
                words++;
                upos += tagger.Tags[labels[i]] == gold.Upos ? 1 : 0;
                xpos += tagger.Xpos[labels[i]] == gold.Xpos ? 1 : 0;
                lemmas += lemmatiser.Lemma(tokens[i], labels[i]) == gold.Lemma ? 1 : 0;
                features += lemmatiser.Features(tokens[i], labels[i]) == gold.Features ? 1 : 0;
            }
        }

        return new(words, upos, xpos, lemmas, features);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"UPOS {Share(Upos):P2}, XPOS {Share(Xpos):P2}, lemmas {Share(Lemmas):P2}, features {Share(Features):P2} of {Words:N0} words"
        );

    private double Share(int right) => Words == 0 ? 0 : (double)right / Words;
}
