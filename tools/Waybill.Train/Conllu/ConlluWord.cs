using Waybill.Reading.Grammar;

namespace Waybill.Train.Conllu;

/// <summary>A syntactic word of a treebank.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Upos">Its universal part of speech.</param>
/// <param name="Xpos">Its Penn Treebank tag.</param>
/// <param name="Features">Its features; <c>_</c> for none.</param>
/// <param name="Head">Index of its head, from 0; -1 for the root.</param>
/// <param name="Relation">Its relation with the subtype.</param>
/// <param name="Misc">The last column.</param>
/// <param name="Start">Offset of its first character in the sentence's text.</param>
internal sealed record ConlluWord(
    string Form,
    string Lemma,
    Upos Upos,
    string Xpos,
    string Features,
    int Head,
    string Relation,
    string Misc,
    int Start
)
{
    /// <summary>Offset after its last character in the sentence's text.</summary>
    public int End => Start + Form.Length;
}
