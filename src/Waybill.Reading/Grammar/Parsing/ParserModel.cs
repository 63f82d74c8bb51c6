using Waybill.Reading.Grammar.Models;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>What the parser has learnt.</summary>
/// <param name="Relations">The relations; the first is the root's.</param>
/// <param name="Kinds">The kinds of the forms seen often enough in training.</param>
/// <param name="Arcs">Weighs the relations of an arc.</param>
/// <param name="Trees">Weighs the relations of a word in a finished tree.</param>
/// <param name="Steps">Weighs the steps.</param>
internal sealed record ParserModel(
    IReadOnlyList<string> Relations,
    Dictionary<uint, uint> Kinds,
    RelationWeights Arcs,
    RelationWeights Trees,
    TransitionWeights Steps
)
{
    /// <summary>Reads a model.</summary>
    /// <exception cref="ModelException">The file is damaged.</exception>
    public static ParserModel Read(ModelFile file)
    {
        var relations = file.Strings("relations");
        if (relations.Length is < 2 or > 64)
            throw file.Fault("it has too few or too many relations");
        var (words, kindOf) = (file.Numbers<uint>("words"), file.Numbers<uint>("kinds"));
        if (words.Length != kindOf.Length)
            throw file.Fault("words and kinds do not match");
        var kinds = new Dictionary<uint, uint>(words.Length);
        for (var i = 0; i < words.Length; i++)
            kinds[words[i]] = kindOf[i];
        return new(
            relations,
            kinds,
            RelationWeights.Read(file, "arcs", relations.Length),
            RelationWeights.Read(file, "trees", relations.Length),
            TransitionWeights.Read(file, "steps")
        );
    }
}
