namespace Waybill.Matching.Screening.Indexing;

/// <summary>A word of a query whose counterparts are marked.</summary>
/// <param name="Number">Which, from 1; all of a word's marks follow one another.</param>
/// <param name="Asked">The word, as a bit; none for one that does not tell.</param>
/// <param name="Alone">Which names may do with it where no word before it has a counterpart in them.</param>
internal readonly record struct SearchTurn(int Number, uint Asked, SingleWord Alone);
