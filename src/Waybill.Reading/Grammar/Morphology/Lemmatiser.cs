using System.Globalization;
using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Morphology;

/// <summary>
/// Finds lemmas and features from a word's tag and form. A lemma is the word less some letters at its end, plus others; in lower case
/// save for proper nouns and what comes of them ("Iranian").
/// </summary>
internal sealed class Lemmatiser
{
    private readonly Edit[] edits;
    private readonly string[] features;
    private readonly SuffixRules lemmaRules;
    private readonly SuffixRules featureRules;

    private Lemmatiser(ModelFile file)
    {
        var written = file.Strings("lemma.edits");
        edits = Array.ConvertAll(written, text => Edit.Parse(text) ?? throw file.Fault($"'{text}' makes no lemma"));
        features = file.Strings("features");
        lemmaRules = SuffixRules.Read(file, "lemma", edits.Length);
        featureRules = SuffixRules.Read(file, "feature", features.Length);
    }

    /// <summary>Reads the lemmatiser of a model.</summary>
    /// <exception cref="ModelException">It is missing or damaged.</exception>
    public static Lemmatiser Read(ModelFile file) => new(file);

    /// <summary>What stands for a tag and the case of the word in the rules.</summary>
    public static int RuleTag(int label, bool capitalised) => label * 2 + (capitalised ? 1 : 0);

    /// <summary>The lemma of a token under a label of the tagger.</summary>
    public string Lemma(in Token token, int label)
    {
        var rule = lemmaRules.Find(RuleTag(label, token.IsCapitalised), token.Lower);
        return rule < 0 ? token.Lower : edits[rule].Apply(token);
    }

    /// <summary>The features of a token under a label of the tagger.</summary>
    public string Features(in Token token, int label)
    {
        var rule = featureRules.Find(label, token.Lower);
        return rule < 0 ? "_" : features[rule];
    }

    /// <summary>A way from a word to its lemma: written as <c>lower|keep</c>, how many letters go, what comes instead.</summary>
    public readonly record struct Edit(bool KeepsCase, int Cut, string Add)
    {
        /// <summary>The edit that a text describes; null for none.</summary>
        public static Edit? Parse(string text) =>
            text.Split(' ', 3) is [("keep" or "lower") and var kept, var cut, var add]
            && int.TryParse(cut, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? new(kept == "keep", number, add)
                : null;

        /// <summary>The edit from a token to its lemma.</summary>
        public static Edit Between(in Token token, string lemma)
        {
            var keeps = token.IsCapitalised && lemma.Length > 0 && char.IsUpper(lemma[0]);
            var from = keeps ? token.Text : token.Lower;
            var same = from.AsSpan().CommonPrefixLength(lemma);
            return new(keeps, from.Length - same, lemma[same..]);
        }

        /// <summary>The lemma of a token.</summary>
        public string Apply(in Token token)
        {
            var from = KeepsCase ? token.Text : token.Lower;
            return Cut > from.Length ? from
                : Cut == 0 && Add.Length == 0 ? from
                : string.Concat(from.AsSpan(0, from.Length - Cut), Add);
        }

        /// <summary>The edit as it is written.</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(KeepsCase ? "keep" : "lower")} {Cut} {Add}");
    }
}
