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
    /// <param name="limits">What is known of each of its words beforehand; empty where nothing is.</param>
    public SyntaxTree Analyse(Sentence sentence, ReadOnlySpan<WordLimit> limits = default)
    {
        var tokens = sentence.Tokens;
        var words = WordTraits.Of(tokens);
        var labels = tagger.Tag(words, limits);
        var tags = Array.ConvertAll(labels, label => tagger.Tags[label]);
        var xpos = Array.ConvertAll(labels, label => tagger.Xpos[label]);
        var lemmas = new string[labels.Length];
        var features = new string[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            lemmas[i] = lemmatiser.Lemma(tokens[i], labels[i]);
            features[i] = lemmatiser.Features(tokens[i], labels[i]);
        }

        var heads = new int[labels.Length];
        var relations = new string[labels.Length];
        if (tokens.Any(t => t.Kind is TokenKind.Word or TokenKind.Number))
            parser.Parse(tokens, tags, xpos, lemmas, heads, relations);
        else
            HangOnFirst(heads, relations);
        var found = names.Find(tokens, words, Array.ConvertAll(labels, label => xposHashes[label]));
        return new(sentence, tags, xpos, lemmas, features, heads, relations, found);
    }

    // Marks alone have no grammar, and a page can hold a million of them.
    private static void HangOnFirst(int[] heads, string[] relations)
    {
        Array.Fill(relations, "punct");
        (heads[0], relations[0]) = (-1, "root");
    }
}
