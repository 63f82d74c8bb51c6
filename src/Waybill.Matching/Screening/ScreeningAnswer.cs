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
    /// The further listings that bear the name asked for and tell another day of birth than the one asked for, which makes them no hits; by
    /// id. Without a day of birth there are none.
    /// </summary>
    public IReadOnlyList<ListedEntity> BornOtherwise { get; init; } = [];

    /// <summary>
    /// The one word that a person is asked for by, and how many further listings of persons have it in a longer name: a word alone does not
    /// find these. Null where none has, for a name of several words, for several names, and for what is no person.
    /// </summary>
    public (string Word, int Listings)? OneWord { get; init; }

    /// <summary>
    /// The further listings that have the very name asked for as an alias that their lists hold to be weak, which alone makes no hit; null
    /// where none has.
    /// </summary>
    public WeakBearers? WeakAlias { get; init; }

    /// <summary>What the hits and the lists tell of the day asked for; null where none was.</summary>
    public AnswerOnDay? OnDay { get; init; }
}

/// <summary>Listings that bear a name as a weak alias.</summary>
/// <param name="Listings">How many there are.</param>
/// <param name="First">The first of them, by id.</param>
public sealed record WeakBearers(int Listings, IReadOnlyList<WeakBearer> First);

/// <summary>A listing that bears a name as a weak alias.</summary>
/// <param name="Listed">The listing.</param>
/// <param name="Alias">The alias as its list writes it.</param>
public sealed record WeakBearer(ListedEntity Listed, string Alias);
