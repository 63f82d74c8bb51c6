using Waybill.Reading.Grammar;
using Waybill.Train.Conllu;

namespace Waybill.Train.Tagging;

/// <summary>Copies of a treebank's sentences in the forms in which our texts will have them.</summary>
internal static class Copies
{
    private const int TitleEach = 12;
    private const int CapitalsEach = 30;
    private const int LeastWords = 4;
    private const int ShortWord = 3;

    /// <summary>Sentences with hyphens, in our tokens: the treebanks cut "well-known", we do not.</summary>
    public static IEnumerable<ConlluSentence> InOwnTokens(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            if (OwnTokens.Of(sentence) is { } own && own.Words.Count != sentence.Words.Count)
                yield return own;
        }
    }

    /// <summary>Some sentences in the capitals of headings: Each Longer Word, or ALL.</summary>
    public static IEnumerable<ConlluSentence> AsHeadings(IReadOnlyList<ConlluSentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Words.Count < LeastWords)
                continue;
            if (i % TitleEach == 0)
                yield return With(sentences[i], Title);
            if (i % CapitalsEach == 1)
                yield return With(sentences[i], word => word.Form.ToUpperInvariant());
        }
    }

    private static ConlluSentence With(ConlluSentence sentence, Func<ConlluWord, string> form) =>
        sentence with
        {
            Words = [.. sentence.Words.Select(word => word with { Form = form(word) })],
        };

    private static string Title(ConlluWord word) =>
        word.Form.Length <= ShortWord || word.Upos is Upos.Adp or Upos.Cconj or Upos.Det
            ? word.Form
            : char.ToUpperInvariant(word.Form[0]) + word.Form[1..];
}
