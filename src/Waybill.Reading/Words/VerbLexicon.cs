using System.Collections.Frozen;
using Waybill.Core.Catalogues;

namespace Waybill.Reading.Words;

/// <summary>Knows the forms of the verbs in <c>verbs.yaml</c>.</summary>
internal static class VerbLexicon
{
    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<VerbForm>("verbs.yaml"), "verbs.yaml");
    private static readonly FrozenSet<string> Prepositional = File.Texts("prepositional").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Oblique = File.Texts("obliqueControl").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Bringing = File.Texts("bringing").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Phrasal = File.Texts("phrasal").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Others = File.Texts("other").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, VerbForm> Forms = Read(File);

    /// <summary>Verbs whose object is the subject of the verb that follows.</summary>
    public static FrozenSet<string> ObjectControl { get; } = File.Texts("objectControl").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose object hears what is said: <c>told the congress that</c>.</summary>
    public static FrozenSet<string> Hearing { get; } = File.Texts("hearing").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs by which papers and people tell what stands before them: <c>…, a contract shows</c>.</summary>
    public static FrozenSet<string> Showing { get; } = File.Texts("showing").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs whose object is the subject of the ground that <c>for</c> gives: <c>blacklisted firms for shipping</c>.</summary>
    public static FrozenSet<string> GroundControl { get; } = File.Texts("groundControl").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a verb and a preposition that goes with it over a verb between: "traced parts found in drones to a firm".</summary>
    public static bool Brings(string lemma, string preposition) => Bringing.Contains($"{lemma} {preposition}");

    /// <summary>True where a verb's object after a preposition is the subject of the infinitive that follows: "rely on", "turn to".</summary>
    public static bool ControlsThrough(string lemma, string preposition) => Oblique.Contains($"{lemma} {preposition}");

    /// <summary>True for a form of a verb of giving.</summary>
    public static bool IsGiving(string lower) => Find(lower) is { } verb && Giving.Contains(verb.Lemma);

    /// <summary>Verbs of giving, which take a receiver and what is given as two plain phrases.</summary>
    public static FrozenSet<string> Giving { get; } = File.Texts("giving").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Verbs that call something by a word: "called the report fiction".</summary>
    public static FrozenSet<string> Naming { get; } = File.Texts("naming").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a base form that is an adjective or preposition too.</summary>
    public static bool IsOtherToo(string lower) => Others.Contains(lower);

    /// <summary>True for a verb that a preposition right after it tells from a noun: "accounts for".</summary>
    public static bool GoesWith(string lemma, string preposition) => Prepositional.Contains($"{lemma} {preposition}");

    /// <summary>True for a verb whose particle may look like a preposition: "pass on".</summary>
    public static bool IsPhrasal(string lemma, string particle) => Phrasal.Contains($"{lemma} {particle}");

    /// <summary>Verbs of saying, whose past is never a bare participle unless an agent follows.</summary>
    public static FrozenSet<string> Sayings { get; } = File.Texts("saying").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verb that a word may be; null when it is none.</summary>
    public static VerbForm? Find(string lower) => Forms.GetValueOrDefault(lower);

    /// <summary>A past in -ed of a verb that the lexicon lacks; null where the word does not look like one.</summary>
    public static VerbForm? Guess(string lower) =>
        lower.Length > 5
        && lower.EndsWith("ed", StringComparison.Ordinal)
        && !lower.Contains('-')
        && !lower.EndsWith("eed", StringComparison.Ordinal)
            ? new(lower[..^2], Inflection.Past | Inflection.Participle, false)
            : null;

    private static FrozenDictionary<string, VerbForm> Read(CatalogueNode file)
    {
        file.AllowOnly(
            "verbs",
            "noun",
            "doubling",
            "transitive",
            "intransitive",
            "objectControl",
            "groundControl",
            "obliqueControl",
            "bringing",
            "showing",
            "hearing",
            "saying",
            "giving",
            "naming",
            "other",
            "prepositional",
            "phrasal",
            "irregular"
        );
        var nouns = file.Texts("noun").ToHashSet();
        var intransitive = file.Texts("intransitive").ToHashSet();
        var transitive = file.Texts("transitive").ToHashSet();
        var doubling = file.Texts("doubling").ToHashSet();
        var irregular = file.Section("irregular").Entries().ToDictionary(e => e.Name, e => e.Node.Items().Select(i => i.Scalar()).ToList());
        var forms = new Dictionary<string, VerbForm>();
        foreach (var lemma in file.Texts("verbs"))
        {
            var past = irregular.TryGetValue(lemma, out var written) ? written[0] : VerbSpelling.Past(lemma, doubling.Contains(lemma));
            var participle = written is null ? past : written[1];
            var isNoun = nouns.Contains(lemma);
            var isTransitive = transitive.Contains(lemma);
            Add(lemma, lemma, Inflection.Base, isNoun);
            Add(VerbSpelling.Third(lemma), lemma, Inflection.Third, isNoun, isTransitive);
            Add(past, lemma, Inflection.Past, false);
            Add(participle, lemma, Inflection.Participle, false);
            Add(VerbSpelling.Gerund(lemma, doubling.Contains(lemma)), lemma, Inflection.Gerund, false);
            if (!VerbSpelling.HasBritishDoubling(lemma))
                continue;
            Add(VerbSpelling.Past(lemma, true), lemma, Inflection.Past | Inflection.Participle, false);
            Add(VerbSpelling.Gerund(lemma, true), lemma, Inflection.Gerund, false);
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string form, string lemma, Inflection inflection, bool isNoun, bool isTransitive = false)
        {
            if (!forms.TryGetValue(form, out var known))
                forms.Add(form, new(lemma, inflection, isNoun, isTransitive, intransitive.Contains(lemma)));
            else if (known.Lemma == lemma)
                forms[form] = known with { Inflection = known.Inflection | inflection, IsNounToo = known.IsNounToo || isNoun };
        }
    }
}
