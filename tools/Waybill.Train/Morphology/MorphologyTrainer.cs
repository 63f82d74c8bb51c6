using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Morphology;
using Waybill.Reading.Sentences;
using Waybill.Train.Conllu;
using Waybill.Train.Tagging;

namespace Waybill.Train.Morphology;

/// <summary>Learns lemmas and features.</summary>
internal static class MorphologyTrainer
{
    /// <summary>Learns from sentences, and writes the lemmatiser's sections.</summary>
    public static void Write(ModelFileWriter file, IReadOnlyList<ConlluSentence> sentences, TagSet set, IEnumerable<string> verbLists)
    {
        var (lemmas, features) = (new SuffixRuleLearner(), new SuffixRuleLearner());
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var (token, label) = (TaggedSentence.TokenOf(word), set.Of(word));
            lemmas.Add(Lemmatiser.RuleTag(label, token.IsCapitalised), token.Lower, Lemmatiser.Edit.Between(token, word.Lemma).ToString());
            features.Add(label, token.Lower, word.Features);
        }

        foreach (var (upos, xpos, form, lemma) in new Inflections(sentences, verbLists).Made())
        {
            if (set.Find(upos, xpos) is not { } label)
                continue;
            foreach (var written in new[] { form, char.ToUpperInvariant(form[0]) + form[1..] })
            {
                var token = new Token(0, written.Length, written, form, TokenKind.Word);
                lemmas.Add(Lemmatiser.RuleTag(label, token.IsCapitalised), form, Lemmatiser.Edit.Between(token, lemma).ToString());
            }
        }

        file.Add("lemma.edits", lemmas.Write(file, "lemma"));
        file.Add("features", features.Write(file, "feature"));
    }
}
