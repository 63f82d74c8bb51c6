using Waybill.Reading.Dates;

namespace Waybill.Reading.Phrases;

/// <summary>
/// A run of tokens that belongs together: a noun phrase without what follows it, a verb group, or a word that joins them.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Words">Its words in lower case, joined by blanks.</param>
internal record Chunk(ChunkKind Kind, int First, int Last, string Words);

/// <summary>A date as a chunk.</summary>
/// <param name="Date">The date.</param>
/// <param name="Words">Its words.</param>
internal sealed record DateChunk(DateMention Date, string Words) : Chunk(ChunkKind.Date, Date.First, Date.Last, Words);

/// <summary>The kinds of chunk.</summary>
internal enum ChunkKind
{
    /// <summary>A noun phrase up to its head.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries.</summary>
    Verb,

    /// <summary>A preposition of one or more words.</summary>
    Preposition,

    /// <summary>And, or, but.</summary>
    Coordinator,

    /// <summary>If, because, while.</summary>
    Subordinator,

    /// <summary>That, which, who.</summary>
    Relative,

    /// <summary>An adverb outside a verb group.</summary>
    Adverb,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>A semicolon, colon, dash, bracket or full stop.</summary>
    Stop,

    /// <summary>A date with its preposition.</summary>
    Date,
}
