namespace Waybill.Reading.Gazetteers;

/// <summary>Something with a name that the reader knows.</summary>
/// <param name="Id">Its id, such as <c>kp</c>, <c>outlet:reuters</c> or <c>arms:rocket</c>; it is the hint of a mention.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Party">The state that it belongs to or acts for, as an ISO 3166-1 code; null when it is of none.</param>
internal sealed record GazetteerEntry(string Id, EntryKind Kind, string Name, string? Party)
{
    /// <summary>A state's adjective, such as <c>Iranian</c>; null when none is known.</summary>
    public string? Adjective { get; init; }

    /// <summary>True when it can act: supply, receive, say, impose.</summary>
    public bool IsParty => Kind is EntryKind.State or EntryKind.Body or EntryKind.Group or EntryKind.Firm or EntryKind.Leader;
}

/// <summary>The kinds of entry.</summary>
public enum EntryKind
{
    /// <summary>A state.</summary>
    State,

    /// <summary>A person who acts for a state.</summary>
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

/// <summary>In which form a text names an entry.</summary>
internal enum NameForm
{
    /// <summary>By a name.</summary>
    Name,

    /// <summary>By an adjective or a word for its people.</summary>
    Demonym,

    /// <summary>By its capital or seat of government.</summary>
    Metonym,
}

/// <summary>A name found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Entry">What it names.</param>
/// <param name="Form">In which form.</param>
internal sealed record NameMatch(int First, int Last, GazetteerEntry Entry, NameForm Form);
