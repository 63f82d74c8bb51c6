namespace Waybill.Reading.Explaining;

/// <summary>A sentence as grammar sees it.</summary>
/// <param name="Start">Offset of its first character in the working text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">Its words.</param>
/// <param name="Tokens">Its tokens, each with its place in the tree (Universal Dependencies, version 2).</param>
/// <param name="Names">The names in it.</param>
public sealed record ExplainedSentence(
    int Start,
    int End,
    string Text,
    IReadOnlyList<ExplainedToken> Tokens,
    IReadOnlyList<ExplainedName> Names
);

/// <summary>A token with its place in the tree.</summary>
/// <param name="Index">Its place in the sentence, from 0.</param>
/// <param name="Start">Offset of its first character in the working text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">As written.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its universal part of speech, such as <c>VERB</c>.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Features">Its morphological features; <c>_</c> for none.</param>
/// <param name="Head">The index of its head; -1 for the root.</param>
/// <param name="Relation">Its relation to the head.</param>
public sealed record ExplainedToken(
    int Index,
    int Start,
    int End,
    string Text,
    string Lemma,
    string Upos,
    string Xpos,
    string Features,
    int Head,
    string Relation
);

/// <summary>A name in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">What it names, such as <c>person</c>.</param>
public sealed record ExplainedName(int First, int Last, string Kind);
