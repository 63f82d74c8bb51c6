namespace Waybill.Reading.Sentences;

/// <summary>
/// Puts sentences together that are read together: those of a paragraph, or of a part of it where it is very long, so that what compares
/// the sentences of a batch stays linear in the text.
/// </summary>
internal static class Batches
{
    private const int MostSentences = 60;
    private const int MostTokens = 3000;

    /// <summary>The batches, in order; none is empty, none crosses a paragraph.</summary>
    public static IEnumerable<List<Sentence>> Of(IEnumerable<Sentence> sentences)
    {
        var (batch, tokens) = (new List<Sentence>(), 0);
        foreach (var sentence in sentences)
        {
            var isFull = batch.Count == MostSentences || tokens + sentence.Tokens.Count > MostTokens;
            if (batch.Count > 0 && (isFull || batch[^1].Paragraph != sentence.Paragraph))
            {
                yield return batch;
                (batch, tokens) = ([], 0);
            }

            batch.Add(sentence);
            tokens += sentence.Tokens.Count;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
