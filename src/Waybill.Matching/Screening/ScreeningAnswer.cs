using Waybill.Matching.Lists;

namespace Waybill.Matching.Screening;

/// <summary>What screening tells of one who is asked for.</summary>
/// <param name="Hits">The listings that may be meant, the likeliest first.</param>
public sealed record ScreeningAnswer(IReadOnlyList<ScreeningHit> Hits)
{
    /// <summary>
    /// Listings that bear the name asked for, by another number than the one asked for, and are no hits; by id. Without a number there are
    /// none.
    /// </summary>
    public IReadOnlyList<ListedEntity> Namesakes { get; init; } = [];

    /// <summary>
    /// The one word that a person is asked for by, and how many further listings of persons have it in a longer name: a word alone does not
    /// find these. Null where none has, for a name of several words, for several names, and for what is no person.
    /// </summary>
    public (string Word, int Listings)? OneWord { get; init; }
}
