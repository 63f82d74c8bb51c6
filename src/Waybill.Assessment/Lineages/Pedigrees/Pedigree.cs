using System.Text.Json.Serialization;
using Waybill.Core;
using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Assessment.Lineages.Pedigrees;

/// <summary>
/// One statement of an origin, and who took it from whom: the tree of its retellings. It is about one statement; an utterance may make
/// several.
/// </summary>
/// <param name="Id">A stable id: the origin's, and the place of the statement in it where it makes several.</param>
/// <param name="Utterance">The briefing, report or statement that makes it, and maybe others with it: the declared utterance's id, else
/// one made from its first claim.</param>
/// <param name="Lineage">The origin with its relays.</param>
/// <param name="Denies">True when the statement is that it is not so.</param>
/// <param name="CouldBe">True when it says only what may be, is planned or thought.</param>
/// <param name="Roots">The relays that took it from the origin, by date, each with those who took it from them.</param>
/// <param name="Missing">What would have to be captured to stand at the origin, as sentences.</param>
public sealed record Pedigree(
    string Id,
    string Utterance,
    Lineage Lineage,
    bool Denies,
    bool CouldBe,
    IReadOnlyList<PedigreeNode> Roots,
    IReadOnlyList<string> Missing
)
{
    /// <summary>Of what it speaks, such as <c>supplier North Korea · recipient Russia · containers</c>.</summary>
    public string About { get; init; } = "";

    /// <summary>All relays of the tree, parents before those who took it from them, with their depth.</summary>
    public IEnumerable<(PedigreeNode Node, int Depth)> Walk() => Roots.SelectMany(root => Walk(root, 0));

    // The depth is bounded by PedigreeBuilder.
    private static IEnumerable<(PedigreeNode Node, int Depth)> Walk(PedigreeNode node, int depth) =>
        node.Retold.SelectMany(child => Walk(child, depth + 1)).Prepend((node, depth));
}

/// <summary>A relay in a pedigree.</summary>
/// <param name="Relay">The claim, and what it changed of the lead's words.</param>
/// <param name="Words">What it says: the quote, or the cells of a row that were read.</param>
/// <param name="Outlet">Who relays it: the page's publisher, or the relay that a table's row names.</param>
/// <param name="On">The day on which it was published; null when unknown.</param>
/// <param name="From">From whom it has it.</param>
/// <param name="Retold">Those who have it from this relay, by date.</param>
public sealed record PedigreeNode(
    Relay Relay,
    string Words,
    string Outlet,
    Edtf? On,
    PedigreeLink From,
    IReadOnlyList<PedigreeNode> Retold
);

/// <summary>From whom a relay has a statement.</summary>
/// <param name="Relation">The relation, in the words of W3C PROV.</param>
/// <param name="To">The claim that it was taken from; null for the origin itself.</param>
/// <param name="Score">How firm the ground is, 0 to 1.</param>
/// <param name="Reasons">The grounds, as short phrases.</param>
public sealed record PedigreeLink(ProvRelation Relation, ClaimId? To, double Score, IReadOnlyList<string> Reasons);

/// <summary>How one statement comes from another (W3C PROV-O).</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<ProvRelation>))]
public enum ProvRelation
{
    /// <summary><c>prov:hadPrimarySource</c>: from the origin, with no captured page between.</summary>
    HadPrimarySource,

    /// <summary><c>prov:wasQuotedFrom</c>: from a captured page that it names.</summary>
    WasQuotedFrom,

    /// <summary><c>prov:alternateOf</c>: the same page, held once more: as a restatement, or as a table's row.</summary>
    AlternateOf,

    /// <summary><c>prov:wasRevisionOf</c>: from a captured page whose text, or whose errors, it repeats.</summary>
    WasRevisionOf,
}
