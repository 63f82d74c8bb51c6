using System.Text.RegularExpressions;
using Waybill.Reading.Grammar;
using Waybill.Reading.Words;
using Waybill.Train.Conllu;

namespace Waybill.Train.Morphology;

/// <summary>
/// Regular forms of the verbs and nouns that the treebanks, and the list of verbs of Petrarch, have in other forms only: "declined" of
/// "decline". A form that a treebank shows is never made.
/// </summary>
internal sealed partial class Inflections
{
    private const int LeastLetters = 3;
    private readonly HashSet<(string Xpos, string Lemma)> shown = [];
    private readonly SortedSet<string> verbs = new(StringComparer.Ordinal);
    private readonly SortedSet<string> nouns = new(StringComparer.Ordinal);

    /// <summary>Collects the lemmas of sentences and of files of verbs.</summary>
    public Inflections(IEnumerable<ConlluSentence> sentences, IEnumerable<string> verbLists)
    {
        foreach (var word in sentences.SelectMany(s => s.Words).Where(w => Plain().IsMatch(w.Lemma)))
        {
            shown.Add((word.Xpos, word.Lemma));
            if (word.Upos == Upos.Verb && word.Xpos.StartsWith("VB", StringComparison.Ordinal))
                verbs.Add(word.Lemma);
            else if (word.Upos == Upos.Noun && word.Xpos == "NN")
                nouns.Add(word.Lemma);
        }

        var listed = verbLists.SelectMany(File.ReadLines).Select(line => Listed().Match(line).Groups[1].Value.ToLowerInvariant());
        verbs.UnionWith(listed.Where(verb => verb.Length >= LeastLetters));
    }

    /// <summary>The forms made, each with its tags and lemma.</summary>
    public IEnumerable<(Upos Upos, string Xpos, string Form, string Lemma)> Made()
    {
        foreach (var verb in verbs)
        {
            foreach (var doubles in Doublings(verb))
            {
                foreach (var (xpos, form) in Forms(verb, doubles))
                {
                    if (!shown.Contains((xpos, verb)))
                        yield return (Upos.Verb, xpos, form, verb);
                }
            }
        }

        foreach (var noun in nouns.Where(n => !shown.Contains(("NNS", n))))
            yield return (Upos.Noun, "NNS", VerbSpelling.Third(noun), noun);
    }

    private static (string Xpos, string Form)[] Forms(string verb, bool doubles) =>
        [
            ("VBZ", VerbSpelling.Third(verb)),
            ("VBD", VerbSpelling.Past(verb, doubles)),
            ("VBN", VerbSpelling.Past(verb, doubles)),
            ("VBG", VerbSpelling.Gerund(verb, doubles)),
        ];

    // Stop, stopped; open, opened; of longer verbs the stress decides, which spelling does not show: permitted, visited.
    private static bool[] Doublings(string verb) =>
        !Closed().IsMatch(verb) ? [false]
        : OneSyllable().IsMatch(verb) ? [true]
        : [false, true];

    [GeneratedRegex("^[a-z]{3,}$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?:---  )?([A-Z]+)\s+\[")]
    private static partial Regex Listed();

    [GeneratedRegex("[^aeiou][aeiou][^aeiouwxyh]$")]
    private static partial Regex Closed();

    [GeneratedRegex("^[^aeiou]*[aeiou][^aeiou]$")]
    private static partial Regex OneSyllable();
}
