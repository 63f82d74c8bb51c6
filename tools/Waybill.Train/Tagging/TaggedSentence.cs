using Waybill.Reading.Grammar.Tagging;
using Waybill.Reading.Sentences;
using Waybill.Train.Conllu;
using Waybill.Train.Learning;

namespace Waybill.Train.Tagging;

/// <summary>Makes what the tagger learns from out of a treebank's sentences.</summary>
internal static class TaggedSentence
{
    /// <summary>Makes an example: looks the words up, and trusts the lexicon only where it is right.</summary>
    public static SequenceExample<WordTraits> Make(WordTraits[] words, byte[] gold, TagLexicon lexicon)
    {
        var certain = new byte[words.Length];
        for (var i = 0; i < words.Length; i++)
            certain[i] = lexicon.Look(ref words[i]) == gold[i] ? gold[i] : TagLexicon.Open;
        return new(words, gold, certain);
    }

    /// <summary>A word of a treebank as a token; its kind is that which our tokeniser gives.</summary>
    public static Token TokenOf(ConlluWord word)
    {
        var cut = Tokeniser.Cut(word.Form, 0, word.Form.Length);
        var kind = cut.Count > 0 ? cut[^1].Kind : TokenKind.Mark;
        return new(word.Start, word.End, word.Form, Token.Fold(word.Form), word.Xpos == "POS" ? TokenKind.Possessive : kind);
    }
}
