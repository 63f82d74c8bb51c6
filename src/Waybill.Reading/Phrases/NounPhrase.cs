using Waybill.Reading.Gazetteers;
using Waybill.Reading.Quantities;

namespace Waybill.Reading.Phrases;

/// <summary>A noun phrase up to its head, with the names and the amount in it.</summary>
internal sealed record NounPhrase(int First, int Last, string Words) : Chunk(ChunkKind.Noun, First, Last, Words)
{
    /// <summary>The names in it, in order.</summary>
    public IReadOnlyList<NameMatch> Names { get; init; } = [];

    /// <summary>The amount in it; null when there is none.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The last word, in lower case.</summary>
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
