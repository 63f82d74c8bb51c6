using Waybill.FollowTheMoney.Wire;

namespace Waybill.Matching.Lists;

/// <summary>What a reader took from a list, in numbers, and what it could not place.</summary>
public sealed record ListReport
{
    /// <summary>The list.</summary>
    public required string List { get; init; }

    /// <summary>The form that it was read as, in a few words.</summary>
    public required string Format { get; init; }

    /// <summary>People.</summary>
    public int Persons { get; init; }

    /// <summary>Companies, organisations and other legal entities.</summary>
    public int Bodies { get; init; }

    /// <summary>Ships.</summary>
    public int Vessels { get; init; }

    /// <summary>Aircraft.</summary>
    public int Aircraft { get; init; }

    /// <summary>Anything else.</summary>
    public int Others { get; init; }

    /// <summary>All listings.</summary>
    public int Listings => Persons + Bodies + Vessels + Aircraft + Others;

    /// <summary>Names beside the leading ones: aliases, earlier names, names in their own script.</summary>
    public int Aliases { get; init; }

    /// <summary>Aliases that the list holds to be weak.</summary>
    public int WeakAliases { get; init; }

    /// <summary>Numbers that identify.</summary>
    public int Identifiers { get; init; }

    /// <summary>Links to others.</summary>
    public int Links { get; init; }

    /// <summary>Listings by programme, in the order of the programmes' names. A listing under two counts for both.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Programmes { get; init; } = [];

    /// <summary>What could not be placed, by kind, in the order in which the kinds came.</summary>
    public IReadOnlyList<Unplaced> Unplaced { get; init; } = [];

    /// <summary>Files of the list that were not given, each with what it has: <c>alt.csv (aliases)</c>.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>
    /// The lists that a file joins, each with how many of its entities it lists, most first; empty where the form is of one list.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, int>> Joined { get; init; } = [];

    /// <summary>Listings without a name: by names they cannot be found.</summary>
    public int Nameless { get; init; }

    /// <summary>The reference of the first of them; null when there is none.</summary>
    public string? FirstNameless { get; init; }

    /// <summary>Why the reading ended early; null when it came to the end of the file.</summary>
    public WireFault? Stopped { get; init; }

    /// <summary>True when the file was read to its end. What was read before a stop holds, and is not all.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>A kind of thing that a reader could not place.</summary>
/// <param name="Kind">What it is, such as <c>column 'x'</c>, <c>date</c> or <c>imoNumber that does not hold</c>.</param>
/// <param name="Count">How often.</param>
/// <param name="File">The file of the first.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Example">The first, as written; shortened when long.</param>
public sealed record Unplaced(string Kind, int Count, string File, long Line, string Example);
