using Waybill.Core.Evidence;

namespace Waybill.Assessment.Speakers;

/// <summary>Who a claim's innermost speaker is, as far as the case knows.</summary>
/// <param name="Name">The name as shown.</param>
/// <param name="Key">What tells one speaker from another; null when the speaker is anonymous or absent.</param>
/// <param name="Source">The case's source that it is; null when the case does not list it.</param>
/// <param name="OwnVoice">True when nobody is named and the document speaks for itself.</param>
internal sealed record Speaker(string Name, string? Key, Source? Source, bool OwnVoice = false)
{
    /// <summary>The speaker of a document that names neither speaker nor publisher.</summary>
    public static Speaker Absent { get; } = new("no speaker given", null, null, true);

    /// <summary>The source that the words for an unnamed speaker point at, such as the White House for "a White House official"; null for
    /// none. It says whose official speaks, not who: the speaker stays anonymous.</summary>
    public Source? House { get; init; }

    /// <summary>True where a table or text gives for a body what names none, such as "UN experts" or "leaked contract": it may be anybody who
    /// is named elsewhere. Where the case lists such people as a source, it is known whose they are, and not who.</summary>
    public bool IsVague { get; init; }

    /// <summary>True for people whom the words do not name, whether or not the case lists them: "UN experts".</summary>
    public bool ArePeople { get; init; }

    /// <summary>True for an origin that is listed and never counted: nobody is there who could be asked.</summary>
    public bool CountsForNothing => Anonymous || ArePeople;

    /// <summary>The state that it is or acts for, as an ISO 3166-1 code; null when none is known.</summary>
    public string? State { get; init; }

    /// <summary>What a body of a state is called without that state, folded; null where it is no such body.</summary>
    public string? Body { get; init; }

    /// <summary>True for two names of one body of which one may leave out whose it is: "Public Prosecution Service" beside "Netherlands Public
    /// Prosecution Service". Of one word, such as "police", many states have one.</summary>
    public bool IsOneBodyWith(Speaker other) =>
        Key is not null
        && (
            Key == other.Key
            || ((State is null || other.State is null) && Body == other.Body && Body?.Contains(' ', StringComparison.Ordinal) == true)
        );

    /// <summary>What people without names are called, whatever the spelling, where the words tell whose they are: "UN experts" and "U.N.
    /// experts"; null for all others.</summary>
    public string? People { get; init; }

    /// <summary>True for a state as a whole, its government or its forces, whichever body of it spoke: "Washington", "the American
    /// military".</summary>
    public bool IsWhole { get; init; }

    /// <summary>True when nobody is there who could be asked.</summary>
    public bool Anonymous => Key is null;

    /// <summary>The families whose voice it is; empty when unknown.</summary>
    public IReadOnlyList<string> Families =>
        Source?.Families ?? [.. Together.SelectMany(source => source.Families).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The case's sources that say it together: it is one utterance, and the voice of them all.</summary>
    public IReadOnlyList<Source> Together { get; init; } = [];
}
