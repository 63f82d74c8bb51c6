using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Train.Conllu;
using Waybill.Train.Tagging;

namespace Waybill.Train.Parsing;

/// <summary>
/// Sentences to learn from, with tags as a tagger gives them that has not seen them: so the parser learns to live with the tagger's
/// mistakes.
/// </summary>
internal static class JackknifedTags
{
    /// <summary>Into how many parts the sentences fall.</summary>
    public const int Folds = 5;

    // Neighbours stay together, so that a document's rare words are new to its tagger.
    private const int Stretch = 20;

    /// <summary>The sentences with their part, and after each that has hyphens the same in our tokens.</summary>
    public static List<(ConlluSentence Sentence, int Fold)> Of(TrainingData data, TextWriter log)
    {
        var parts = data.Train.Select((sentence, i) => (sentence, Fold: i / Stretch % Folds)).ToList();
        var result = new List<(ConlluSentence, int)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            log.WriteLine($"  tags of part {fold + 1} of {Folds}");
            var others = parts.Where(p => p.Fold != fold).Select(p => p.sentence).ToList();
            var model = TaggerTrainer.Train(others, data, TaggerTrainer.Quick, TextWriter.Null);
            var tagger = Tagger.Read(ModelFile.Open(model, "tagger"));
            foreach (var (sentence, _) in parts.Where(p => p.Fold == fold))
            {
                result.Add((Tagged(sentence, tagger), fold));
                if (OwnTokens.Of(sentence) is { } own && own.Words.Count != sentence.Words.Count)
                    result.Add((Tagged(own, tagger), fold));
            }
        }

        return result;
    }

    /// <summary>The sentence with the tagger's tags.</summary>
    public static ConlluSentence Tagged(ConlluSentence sentence, Tagger tagger)
    {
        var labels = tagger.Tag(WordTraits.Of([.. sentence.Words.Select(TaggedSentence.TokenOf)]));
        var words = sentence.Words.Select((word, i) => word with { Upos = tagger.Tags[labels[i]], Xpos = tagger.Xpos[labels[i]] });
        return sentence with { Words = [.. words] };
    }
}
