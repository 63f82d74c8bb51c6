using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Assessment;

/// <summary>A case's statement that a page relays a certain utterance: it ties claims of exhibits with that address to one
/// origin.</summary>
/// <param name="Url">The page's address, as in the exhibit's metadata or in the claim's table row.</param>
/// <param name="Utterance">The utterance's id, such as <c>US-NSC-20231013</c>.</param>
/// <param name="Family">The family whose voice the utterance is; where one page relays several utterances, the one of the claim's
/// speaker's family holds.</param>
/// <param name="Said">When the utterance was made; null when unknown.</param>
public sealed record DeclaredLineage(string Url, string Utterance, string Family, Edtf? Said)
{
    /// <summary>How the utterance's speaker knew, where the case says so; null when it does not.</summary>
    public CollectionMethod? Method { get; init; }
}
