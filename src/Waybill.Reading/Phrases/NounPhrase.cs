using Waybill.Reading.Gazetteers;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Phrases;

/// <summary>A noun phrase up to its head, with the names and the amount in it.</summary>
internal sealed record NounPhrase(int First, int Last, string Words) : Chunk(ChunkKind.Noun, First, Last, Words)
{
    /// <summary>The tree's node that heads it.</summary>
    public required int Node { get; init; }

    /// <summary>The names in it, in order.</summary>
    public IReadOnlyList<NameMatch> Names { get; init; } = [];

    /// <summary>The amount in it; null when there is none.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The word that it is a kind of, in lower case: the last, but where a number follows ("Resolution 1718").</summary>
    public required string Head { get; init; }

    /// <summary>Index of the first token after its last possessive ending; <see cref="Chunk.First"/> when it has none.</summary>
    public int AfterPossessor { get; init; }

    /// <summary>True for a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>The name that the head ends with; null when the head is no known name.</summary>
    public NameMatch? HeadName => Names.Count > 0 && Names[^1].Last == Last ? Names[^1] : null;

    /// <summary>Index of the first token after determiners and the amount.</summary>
    public int Core { get; init; }
}
