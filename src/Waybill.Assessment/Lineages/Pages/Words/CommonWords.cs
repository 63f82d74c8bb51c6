using System.Collections.Frozen;
using System.Globalization;
using Waybill.Assessment.Speakers;
using Waybill.Core.Catalogues;

namespace Waybill.Assessment.Lineages.Pages.Words;

/// <summary>
/// How common words are in English prose: in how many of some hundred documents each stands (<c>common-words.tsv</c>, counted by
/// <c>Waybill.Train</c> in the treebanks that the grammar learned from). The table is the same for every case, so that what two pages have in
/// common does not hang on what else was captured.
/// </summary>
internal sealed class CommonWords
{
    private const double Unseen = 0.5;
    private const string All = "*";
    private readonly FrozenDictionary<string, int> documents;
    private readonly double all;

    private CommonWords(string table)
    {
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split('\t'));
        documents = lines.ToFrozenDictionary(l => l[0], l => int.Parse(l[1], NumberStyles.None, CultureInfo.InvariantCulture));
        all = documents[All] + 1;
    }

    /// <summary>The table that ships with Waybill.</summary>
    public static CommonWords Embedded { get; } = new(EmbeddedCatalogue.Read<CommonWords>("common-words.tsv"));

    /// <summary>True for a word that English texts have.</summary>
    public bool Holds(string stem) => documents.ContainsKey(stem);

    /// <summary>What a word tells of a text: the logarithm of how rare documents with it are (Spärck Jones 1972).</summary>
    /// <param name="stem">The word, of <see cref="Wording.Stems"/>.</param>
    public double Rarity(string stem) => Math.Log(all / (documents.TryGetValue(stem, out var count) ? count + Unseen : Unseen));
}
