using Waybill.Assessment.Lineages.Mutations;
using Waybill.Assessment.Lineages.Pedigrees;

namespace Waybill.Dossier.Model;

/// <summary>An origin as shown.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Speaker">The speaker.</param>
/// <param name="Families">Whose voice it is.</param>
/// <param name="DrawsOn">What it is known to draw on.</param>
/// <param name="Reliability">The letter of the speaker's source; null when the case does not know the source.</param>
/// <param name="Party">True when the source speaks for a party to the matter.</param>
/// <param name="Said">When it was said, in words; null when unknown.</param>
/// <param name="SaidEdtf">The same as EDTF.</param>
/// <param name="Anonymous">True when the speaker is anonymous or absent.</param>
/// <param name="Notes">Footnotes of the lineages of this origin that the section shows.</param>
public sealed record OriginEntry(
    string Id,
    string Speaker,
    IReadOnlyList<string> Families,
    IReadOnlyList<string> DrawsOn,
    string? Reliability,
    bool Party,
    string? Said,
    string? SaidEdtf,
    bool Anonymous,
    IReadOnlyList<int> Notes
)
{
    /// <summary>By which methods the speaker knows, in words.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];
}

/// <summary>An origin with its retellings.</summary>
/// <param name="Place">Its place in the dossier, which is an anchor of its page.</param>
/// <param name="Origin">The origin.</param>
/// <param name="Counted">True when it speaks for the answer, and the origin is one of the independent ones that the answer counts.</param>
/// <param name="Says">What it says, in words that keep its bounds.</param>
/// <param name="Stance">What the speaker does with it, and how firmly.</param>
/// <param name="Lead">The relay nearest to the origin.</param>
/// <param name="Retellings">The others.</param>
public sealed record LineageEntry(
    string Place,
    OriginEntry Origin,
    bool Counted,
    string Says,
    string Stance,
    RelayEntry Lead,
    IReadOnlyList<RelayEntry> Retellings
);

/// <summary>A claim as a relay of an origin.</summary>
/// <param name="Note">Its footnote.</param>
/// <param name="By">Who relays it: the exhibit's publisher, else its title or name.</param>
/// <param name="Held">What is held of it when it is not the page itself: <c>restatement</c>,
/// <c>row of a table</c> or <c>withdrawn</c>.</param>
/// <param name="Says">What it says.</param>
/// <param name="Why">Why it belongs to the lineage.</param>
/// <param name="Differences">How it departs from the lead.</param>
public sealed record RelayEntry(int Note, string By, string? Held, string Says, string Why, IReadOnlyList<string> Differences)
{
    /// <summary>When it was published, in words; null when unknown.</summary>
    public string? Published { get; init; }

    /// <summary>The same as EDTF.</summary>
    public string? PublishedEdtf { get; init; }

    /// <summary>The footnote of the relay of this lineage that it has the statement from; null when it has it from the origin.</summary>
    public int? From { get; init; }

    /// <summary>How it comes from there, in the words of W3C PROV; null when no pedigree tells it.</summary>
    public ProvRelation? Relation { get; init; }

    /// <summary>What kinds of change it made to the lead's words, each once.</summary>
    public IReadOnlyList<MutationKind> Changed { get; init; } = [];

    /// <summary>Why a rounded number still keeps what was said; null when none was rounded.</summary>
    public string? Kept { get; init; }
}
