using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;

namespace Waybill.Reading.Frames;

/// <summary>
/// The tables by which verbs and nouns fill frames, which an analyst extends with files of the same form and tests with the examples in
/// them.
/// </summary>
public sealed class FrameLexicon
{
    private readonly HashSet<string> added;

    private FrameLexicon(FrameRules rules, HashSet<string> added) => (Rules, this.added) = (rules, added);

    /// <summary>The lexicon that ships with Waybill.</summary>
    public static FrameLexicon Embedded { get; } = new(FrameRules.Embedded, []);

    /// <summary>What it holds, in the files' order.</summary>
    public IReadOnlyList<LexiconRow> Rows =>
        [
            .. Rules.All.Select(rule => new LexiconRow(
                rule.Id,
                rule.Frame,
                rule.File,
                rule.Source ?? "",
                rule.Verbs,
                [.. rule.Nouns, .. rule.Adverbs],
                [.. rule.Slots.SelectMany(slot => slot.Value.Select(role => $"{slot.Key}: {role.Kind} {role.Role}"))],
                [.. rule.Needs.Select(need => string.Join('|', need))]
            )),
        ];

    internal FrameRules Rules { get; }

    /// <summary>
    /// This lexicon and the rules of a file; a rule with the id of one that is there takes its place.
    /// </summary>
    /// <param name="yaml">The file's text.</param>
    /// <param name="fileName">Its name, for faults.</param>
    /// <exception cref="CatalogueException">The file does not hold; the message names line, cause and mend.</exception>
    public FrameLexicon With(string yaml, string fileName) => new(Rules.With(yaml, fileName), [.. added, fileName]);

    /// <summary>Reads every example of the files that were added, and tells of each whether its rule makes of it what it must.</summary>
    public IReadOnlyList<LexiconResult> Test()
    {
        var reader = new TextClaimReader(this);
        return
        [
            .. Rules
                .All.Where(rule => added.Contains(rule.File))
                .SelectMany(rule => rule.Examples.Select(example => Result(reader, rule, example))),
        ];
    }

    private static LexiconResult Result(TextClaimReader reader, FrameRule rule, LexiconExample example)
    {
        var drafts = reader.Drafts(example.Text, ExhibitMetadata.Unknown).Where(d => d.Rule == rule.Id).Select(d => d.Draft).ToList();
        var found = string.Join("; ", drafts.Select(LexiconExample.Describe));
        if (example.IsNone)
            return new(
                rule.File,
                example.Line,
                rule.Id,
                example.Text,
                drafts.Count == 0,
                drafts.Count == 0 ? "" : "there is a claim",
                found
            );
        var faults = drafts.Select(example.Faults).OrderBy(f => f.Count).FirstOrDefault();
        return new(
            rule.File,
            example.Line,
            rule.Id,
            example.Text,
            faults is { Count: 0 },
            faults is null ? "there is no claim" : string.Join(", ", faults),
            found
        );
    }
}

/// <summary>A rule of the lexicon, for people to read.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Frame">The frame that it fills.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Source">Where it can be looked up.</param>
/// <param name="Verbs">The verbs that trigger it.</param>
/// <param name="Nouns">The nouns that trigger it.</param>
/// <param name="Slots">Each slot with the kind of filler that it takes and the role that it fills.</param>
/// <param name="Needs">What must be filled.</param>
public sealed record LexiconRow(
    string Id,
    string Frame,
    string File,
    string Source,
    IReadOnlyList<string> Verbs,
    IReadOnlyList<string> Nouns,
    IReadOnlyList<string> Slots,
    IReadOnlyList<string> Needs
);

/// <summary>What a rule made of an example.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The example's line.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Passed">True when it is as the example asks.</param>
/// <param name="Expected">What was asked for and is not so; empty when it passed.</param>
/// <param name="Found">What the rule read.</param>
public sealed record LexiconResult(string File, long Line, string Rule, string Text, bool Passed, string Expected, string Found);
