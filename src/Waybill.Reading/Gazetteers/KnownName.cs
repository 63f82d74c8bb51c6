using Waybill.Reading.Sentences;

namespace Waybill.Reading.Gazetteers;

/// <summary>What a phrase as a whole names, by the gazetteers: "the Russian Federation" names a state, "Russian ships" nothing.</summary>
/// <param name="Id">Its id: a state's ISO 3166-1 code in lower case, <c>body:msmt</c>, <c>arms:kn-23</c>, <c>port:rajin</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="State">The state that it is, or acts for, as an ISO 3166-1 code; null when it is of none.</param>
public sealed record KnownName(string Id, KnownKind Kind, string Name, string? State)
{
    /// <summary>What a phrase names; null where it names nothing known, or more than one name stands in it.</summary>
    public static KnownName? Of(string phrase) =>
        Whole(phrase) is { Form: not NameForm.Demonym, Entry: var entry } ? new(entry.Id, Public(entry.Kind), entry.Name, entry.Party) : null;

    /// <summary>True for a state's adjective or a word for its people alone: "North Korean", "Russians".</summary>
    public static bool IsOfPeople(string phrase) => Whole(phrase) is { Form: NameForm.Demonym };

    private static NameMatch? Whole(string phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        var tokens = Tokeniser.Cut(phrase, 0, phrase.Length);
        if (Gazetteer.Embedded.Find(tokens) is not [var only])
            return null;
        var begins = only.First == 0 || (only.First == 1 && tokens[0].Lower == "the");
        return begins && only.Last == tokens.Count - 1 ? only : null;
    }

    private static KnownKind Public(EntryKind kind) =>
        kind switch
        {
            EntryKind.State => KnownKind.State,
            EntryKind.Leader => KnownKind.Leader,
            EntryKind.Body => KnownKind.Body,
            EntryKind.Group => KnownKind.Group,
            EntryKind.Firm => KnownKind.Firm,
            EntryKind.Outlet => KnownKind.Outlet,
            EntryKind.Place => KnownKind.Place,
            _ => KnownKind.Goods,
        };
}

/// <summary>What a gazetteer's entry is.</summary>
public enum KnownKind
{
    /// <summary>A state, by a name, its capital or its seat of government.</summary>
    State,

    /// <summary>A person who acts for a state; the id is the state's.</summary>
    Leader,

    /// <summary>A ministry, institute or international body.</summary>
    Body,

    /// <summary>An armed or political group.</summary>
    Group,

    /// <summary>A firm.</summary>
    Firm,

    /// <summary>A newspaper, agency, broadcaster or site.</summary>
    Outlet,

    /// <summary>A port, plant, town, region or sea.</summary>
    Place,

    /// <summary>A class of goods.</summary>
    Goods,
}
