using Waybill.Assessment.Lineages;
using Waybill.Assessment.Lineages.Pedigrees;
using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Dossier.Building;

/// <summary>Tells from the case's pedigrees from whom each relay has its statement, and when it was published.</summary>
internal sealed class Parentage
{
    private readonly Dictionary<ClaimId, PedigreeNode> nodes = [];

    public Parentage(IEnumerable<Pedigree> pedigrees)
    {
        foreach (var (node, _) in pedigrees.SelectMany(pedigree => pedigree.Walk()))
            nodes.TryAdd(node.Relay.Claim.Id, node);
    }

    /// <summary>When the relay was published; null when no pedigree tells it.</summary>
    public Edtf? Published(Claim claim) => nodes.GetValueOrDefault(claim.Id)?.On;

    /// <summary>How the relay comes from what it has the statement from; null when no pedigree tells it.</summary>
    public ProvRelation? Relation(Claim claim) => nodes.GetValueOrDefault(claim.Id)?.From.Relation;

    /// <summary>
    /// The relay of the same lineage that it has the statement from; null for the origin. A question's lineage may leave out relays of the
    /// pedigree: then it is the next one above that it holds.
    /// </summary>
    public Relay? From(Claim claim, Lineage lineage)
    {
        var parent = nodes.GetValueOrDefault(claim.Id)?.From.To;
        while (parent is { } id)
        {
            if (lineage.Relays.FirstOrDefault(relay => relay.Claim.Id == id) is { } relay)
                return relay;
            parent = nodes.GetValueOrDefault(id)?.From.To;
        }

        return null;
    }
}
