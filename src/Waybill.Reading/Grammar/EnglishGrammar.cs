using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar;

/// <summary>The English grammar: tagger, lemmatiser, parser and name finder, from the models that ship with Waybill.</summary>
internal sealed class EnglishGrammar
{
    private static readonly Lazy<EnglishGrammar> Shared = new(() => new());

    /// <summary>The grammar with the embedded models; loaded once, safe for many threads.</summary>
    public static EnglishGrammar Embedded => Shared.Value;

    /// <summary>Analyses a sentence.</summary>
    public SyntaxTree Analyse(Sentence sentence) => throw new NotSupportedException();
}
