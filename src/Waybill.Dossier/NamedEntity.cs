using Waybill.Core.Claims;
using Waybill.Core.Decisions;

namespace Waybill.Dossier;

/// <summary>Somebody or something that a case's claims name, with the listings that may be of it.</summary>
public sealed record NamedEntity
{
    /// <summary>Its id, the common one where it was judged to be one with others.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is: state, party, vessel, goods, place.</summary>
    public required string Kind { get; init; }

    /// <summary>What tells without doubt what it is, such as a catalogue's name or a number; null where nothing does.</summary>
    public string? Known { get; init; }

    /// <summary>The ways in which claims write it.</summary>
    public required IReadOnlyList<string> Written { get; init; }

    /// <summary>The roles that it has in claims.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The claims that name it.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The listings that may be of it, the likeliest first; empty where none was found, or it was not screened.</summary>
    public IReadOnlyList<ListHit> Hits { get; init; } = [];

    /// <summary>True where lists were asked for it.</summary>
    public bool IsScreened { get; init; }
}

/// <summary>A listing that may be of somebody named: a candidate, until a person judges.</summary>
/// <param name="Authority">Who lists.</param>
/// <param name="List">The list's short name.</param>
/// <param name="Reference">The list's own number.</param>
/// <param name="Programmes">The programmes, as written.</param>
/// <param name="ListedOn">When it was listed, as EDTF; null when the list does not tell.</param>
/// <param name="Listed">The leading name of the listing.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="Reasons">What speaks for and against it, each with its points.</param>
/// <param name="Judgement">What an analyst judged; null where nobody has.</param>
public sealed record ListHit(
    string Authority,
    string List,
    string Reference,
    IReadOnlyList<string> Programmes,
    string? ListedOn,
    string Listed,
    double Score,
    IReadOnlyList<(string Feature, double Points)> Reasons,
    EntityJudgement? Judgement
);

/// <summary>How a case's names were screened.</summary>
/// <param name="By">Who screened.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Snapshots">The lists, each with the day on which it stood so.</param>
/// <param name="Threshold">The least score of a hit.</param>
public sealed record ScreeningNote(string By, DateTimeOffset At, IReadOnlyList<string> Snapshots, double Threshold);
