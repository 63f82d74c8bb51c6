using Waybill.Reading.Sentences;

namespace Waybill.Reading.Gazetteers;

/// <summary>What a phrase as a whole names, by the gazetteers: "the Russian Federation" names a state, "Russian ships" nothing.</summary>
/// <param name="Id">Its id: a state's ISO 3166-1 code in lower case, <c>body:msmt</c>, <c>arms:kn-23</c>, <c>port:rajin</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="State">The state that it is, or acts for, as an ISO 3166-1 code; null when it is of none.</param>
public sealed record KnownName(string Id, EntryKind Kind, string Name, string? State)
{
    /// <summary>What a phrase names; null where it names nothing known, or more than one name stands in it.</summary>
    public static KnownName? Of(string phrase) =>
        Whole(phrase) is { Form: not NameForm.Demonym, Entry: var entry } ? new(entry.Id, entry.Kind, entry.Name, entry.Party) : null;

    /// <summary>True for a state's adjective or a word for its people alone: "North Korean", "Russians".</summary>
    public static bool IsOfPeople(string phrase) => Whole(phrase) is { Form: NameForm.Demonym };

    /// <summary>The state that a phrase names or is the adjective of, as an ISO 3166-1 code: "Chad", "Chadian"; null for all others.</summary>
    public static string? StateOf(string phrase) => Whole(phrase) is { Entry: { Kind: EntryKind.State, Id: var state } } ? state : null;

    private static NameMatch? Whole(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var tokens = Tokeniser.Cut(phrase, 0, phrase.Length);
        if (Gazetteer.Embedded.Find(tokens) is not [var only])
            return null;
        var begins = only.First == 0 || (only.First == 1 && tokens[0].Lower == "the");
        return begins && only.Last == tokens.Count - 1 ? only : null;
    }
}
