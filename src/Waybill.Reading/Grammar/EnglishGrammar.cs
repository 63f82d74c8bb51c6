using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Morphology;
using Waybill.Reading.Grammar.Naming;
using Waybill.Reading.Grammar.Parsing;
using Waybill.Reading.Grammar.Tagging;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar;

/// <summary>The English grammar: tagger, lemmatiser, parser and name finder, from the models that ship with Waybill.</summary>
internal sealed class EnglishGrammar
{
    private static readonly Lazy<EnglishGrammar> Shared = new(() =>
        new(ModelFile.Embedded("tagger.bin"), ModelFile.Embedded("parser.bin"), ModelFile.Embedded("names.bin"))
    );

    private readonly Tagger tagger;
    private readonly Lemmatiser lemmatiser;
    private readonly AsideParser parser;
    private readonly NameFinder names;
    private readonly ulong[] xposHashes;

    /// <summary>Makes a grammar of models.</summary>
    /// <exception cref="ModelException">A model cannot be used.</exception>
    public EnglishGrammar(ModelFile taggerModel, ModelFile parserModel, ModelFile namesModel)
    {
        tagger = Tagger.Read(taggerModel);
        lemmatiser = Lemmatiser.Read(taggerModel);
        parser = new(DependencyParser.Read(parserModel));
        names = NameFinder.Read(namesModel);
        xposHashes = Array.ConvertAll(tagger.Xpos, tag => FeatureHash.Of(tag));
    }

    /// <summary>The grammar with the embedded models; loaded once, safe for many threads.</summary>
    public static EnglishGrammar Embedded => Shared.Value;

    /// <summary>Analyses a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="limits">What is known of each of its words beforehand; null where nothing is.</param>
    public SyntaxTree Analyse(Sentence sentence, WordLimit[]? limits = null) => AnalyseAll([sentence], limits is null ? null : [limits])[0];

    /// <summary>
    /// Analyses sentences together: each model works through all of them before the next begins, so that its weights stay near the
    /// processor. What a sentence gets does not hang on its company.
    /// </summary>
    /// <param name="sentences">The sentences; some thousand tokens together are enough.</param>
    /// <param name="limits">What is known beforehand of each word of each sentence; null where nothing is.</param>
    public SyntaxTree[] AnalyseAll(IReadOnlyList<Sentence> sentences, IReadOnlyList<WordLimit[]>? limits = null)
    {
        var tagged = new TaggedSentence[sentences.Count];
        for (var i = 0; i < tagged.Length; i++)
            tagged[i] = Tag(sentences[i], limits?[i]);
        var arcs = Array.ConvertAll(tagged, Parse);
        var trees = new SyntaxTree[tagged.Length];
        for (var i = 0; i < trees.Length; i++)
        {
            var (sentence, words, labels, tags, xpos, lemmas, features) = tagged[i];
            var found = names.Find(sentence.Tokens, words, Array.ConvertAll(labels, label => xposHashes[label]));
            trees[i] = new(sentence, tags, xpos, lemmas, features, arcs[i].Heads, arcs[i].Relations, found);
        }

        return trees;
    }

    private TaggedSentence Tag(Sentence sentence, WordLimit[]? limits)
    {
        var tokens = sentence.Tokens;
        var words = WordTraits.Of(tokens);
        var labels = tagger.Tag(words, limits);
        var lemmas = new string[labels.Length];
        var features = new string[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            lemmas[i] = lemmatiser.Lemma(tokens[i], labels[i]);
            features[i] = lemmatiser.Features(tokens[i], labels[i]);
        }

        var tags = Array.ConvertAll(labels, label => tagger.Tags[label]);
        return new(sentence, words, labels, tags, Array.ConvertAll(labels, label => tagger.Xpos[label]), lemmas, features);
    }

    private (int[] Heads, string[] Relations) Parse(TaggedSentence sentence)
    {
        var tokens = sentence.Sentence.Tokens;
        var (heads, relations) = (new int[tokens.Count], new string[tokens.Count]);
        if (tokens.Any(t => t.Kind is TokenKind.Word or TokenKind.Number))
            parser.Parse(tokens, sentence.Tags, sentence.Xpos, sentence.Lemmas, heads, relations);
        else
            HangOnFirst(heads, relations);
        return (heads, relations);
    }

    // Marks alone have no grammar, and a page can hold a million of them.
    private static void HangOnFirst(int[] heads, string[] relations)
    {
        Array.Fill(relations, "punct");
        (heads[0], relations[0]) = (-1, "root");
    }

    private sealed record TaggedSentence(
        Sentence Sentence,
        WordTraits[] Words,
        byte[] Labels,
        Upos[] Tags,
        string[] Xpos,
        string[] Lemmas,
        string[] Features
    );
}
