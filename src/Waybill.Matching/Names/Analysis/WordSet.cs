using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Words of a list, compared after folding, each in its script alone: folded to the same letters, a word of one script is another of the
/// next ("мэр" is no Mer).
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<(Script, string)> words;

    /// <summary>The words under a key of a file.</summary>
    public WordSet(CatalogueNode file, string key) =>
        words = file.Texts(key).Select(word => (ScriptRanges.ScriptOf(word), WordFold.Fold(word))).ToFrozenSet();

    /// <summary>True for one of them.</summary>
    public bool Contains(NameToken token) => words.Contains((token.Script, token.Folded));

    /// <summary>True for one of several words, written together.</summary>
    public bool Contains(IReadOnlyList<NameToken> tokens) =>
        tokens.Count > 0 && words.Contains((tokens[0].Script, string.Concat(tokens.Select(token => token.Folded))));
}
