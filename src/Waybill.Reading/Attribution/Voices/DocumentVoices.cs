using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Attribution.Voices;

/// <summary>Finds the voices of a whole text, paragraph by paragraph.</summary>
internal static class DocumentVoices
{
    /// <summary>The voices of a text, in the order of their cues within each paragraph.</summary>
    public static List<Voice> Find(string text)
    {
        var all = new List<Voice>();
        var paragraphs = new ParagraphVoices();
        var trees = Batches.ForGrammar(SentenceSplitter.Split(text)).SelectMany(batch => EnglishGrammar.Embedded.AnalyseAll(batch));
        foreach (var paragraph in Batches.OfParagraphs(trees, tree => tree.Sentence))
            all.AddRange(paragraphs.Hear(paragraph));
        return all;
    }
}
