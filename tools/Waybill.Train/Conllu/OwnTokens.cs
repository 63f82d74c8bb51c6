using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Train.Conllu;

/// <summary>
/// Carries a treebank's sentence over to our tokens: a token that covers several words ("well-known") is the one of them nearest to the
/// root; a word cut into several tokens lives on in the last, on which the others hang.
/// </summary>
internal static class OwnTokens
{
    /// <summary>The sentence in our tokens; null where tokens and words overlap without one holding the other.</summary>
    public static ConlluSentence? Of(ConlluSentence sentence)
    {
        var words = sentence.Words;
        var tokens = Tokeniser.Cut(sentence.Text, 0, sentence.Text.Length);
        var groups = new List<(int First, int Last, int FirstToken, int LastToken)>();
        for (int word = 0, token = 0; word < words.Count && token < tokens.Count;)
        {
            var (first, firstToken) = (word, token);
            while (words[word].End != tokens[token].End)
            {
                if (words[word].End < tokens[token].End)
                    word++;
                else
                    token++;
                if (word == words.Count || token == tokens.Count)
                    return null;
            }

            if (word > first && token > firstToken)
                return null;
            groups.Add((first, word++, firstToken, token++));
        }

        return new(sentence.Id, Words(words, tokens, groups), sentence.Text, sentence.OpensParagraph);
    }

    private static List<ConlluWord> Words(
        IReadOnlyList<ConlluWord> words,
        List<Token> tokens,
        List<(int First, int Last, int FirstToken, int LastToken)> groups
    )
    {
        var tokenOf = new int[words.Count];
        foreach (var (first, last, _, lastToken) in groups)
            tokenOf.AsSpan(first, last - first + 1).Fill(lastToken);
        var result = new List<ConlluWord>(tokens.Count);
        foreach (var (first, last, firstToken, lastToken) in groups)
        {
            for (var i = firstToken; i < lastToken; i++)
                result.Add(Part(tokens[i], lastToken));
            var head = HeadOf(words, first, last);
            var word = words[head];
            var joined = string.Concat(words.Skip(first).Take(last - first).Select(w => w.Form)) + words[last].Lemma;
            result.Add(
                word with
                {
                    Form = tokens[lastToken].Text,
                    Lemma = first == last ? word.Lemma : joined,
                    Head = word.Head < 0 ? -1 : tokenOf[word.Head],
                    Start = tokens[lastToken].Start,
                }
            );
        }

        return result;
    }

    // The word nearest to the root, which no other of them stands above; of several the last.
    private static int HeadOf(IReadOnlyList<ConlluWord> words, int first, int last)
    {
        var (best, least) = (last, int.MaxValue);
        for (var i = last; i >= first; i--)
        {
            var depth = 0;
            for (var at = i; at >= 0; at = words[at].Head)
                depth++;
            if (depth < least && (words[i].Upos != Upos.Punct || first == last))
                (best, least) = (i, depth);
        }

        return best;
    }

    private static ConlluWord Part(Token token, int head)
    {
        var (tag, xpos, relation) = token.Kind switch
        {
            TokenKind.Number => (Upos.Num, "CD", "nummod"),
            TokenKind.Word => (Upos.Noun, "NN", "compound"),
            _ => (Upos.Punct, token.Text == "-" ? "HYPH" : ":", "punct"),
        };
        return new(token.Text, token.Lower, tag, xpos, "_", head, relation, "_", token.Start);
    }
}
