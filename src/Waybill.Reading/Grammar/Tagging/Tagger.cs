using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Grammar.Sequences;

namespace Waybill.Reading.Grammar.Tagging;

/// <summary>Gives words their parts of speech: an averaged structured perceptron over pairs of universal and Penn Treebank tags.</summary>
internal sealed class Tagger
{
    private readonly FeatureTable table;
    private readonly TagLexicon lexicon;
    private readonly bool[][] allowed;
    private SequenceBeam<WordTraits, TaggerFeatures, FeatureTable.Scores>? spare;

    private Tagger(ModelFile file)
    {
        var tags = file.Strings("tags");
        table = FeatureTable.Read(file, "tagger");
        if (tags.Length != table.Labels || tags.Length >= TagLexicon.Open)
            throw file.Fault("its tags do not fit its table");
        (Tags, Xpos) = (new Upos[tags.Length], new string[tags.Length]);
        for (var i = 0; i < tags.Length; i++)
        {
            var parts = tags[i].Split(' ');
            if (parts.Length != 2 || !Enum.TryParse(parts[0], true, out Tags[i]))
                throw file.Fault($"'{tags[i]}' is no pair of tags");
            Xpos[i] = parts[1];
        }

        lexicon = TagLexicon.Read(file);
        allowed = Array.ConvertAll(
            Enum.GetValues<WordLimit>(),
            limit => limit == WordLimit.None ? [] : Xpos.Select((xpos, i) => limit.Allows(Tags[i], xpos)).ToArray()
        );
    }

    /// <summary>The universal tag of each label.</summary>
    public Upos[] Tags { get; }

    /// <summary>The Penn Treebank tag of each label.</summary>
    public string[] Xpos { get; }

    /// <summary>Reads the tagger of a model.</summary>
    /// <exception cref="ModelException">It is missing or damaged.</exception>
    public static Tagger Read(ModelFile file) => new(file);

    /// <summary>The label of each word; fills in the words' classes.</summary>
    /// <param name="words">The words.</param>
    /// <param name="limits">What is known of each beforehand; empty where nothing is.</param>
    public byte[] Tag(WordTraits[] words, ReadOnlySpan<WordLimit> limits = default)
    {
        var certain = new byte[words.Length];
        for (var i = 0; i < words.Length; i++)
            certain[i] = lexicon.Look(ref words[i]);
        // Whoever comes first takes the spare beam; others make their own.
        var beam = Interlocked.Exchange(ref spare, null) ?? new(new(table), table.Labels);
        beam.Start(words.Length);
        for (var i = 0; i < words.Length; i++)
            beam.Step(words, i, certain[i], limits.Length == 0 ? default : allowed[(int)limits[i]]);
        var labels = new byte[words.Length];
        beam.Best(words.Length - 1, labels);
        spare = beam;
        return labels;
    }
}
