using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Storage.Index;

/// <summary>What a search found, best first by BM25; equally good ones in the order of their ids.</summary>
/// <param name="Exhibits">Exhibits whose title, name or text matches.</param>
/// <param name="Claims">Claims whose quote or fillers match.</param>
public sealed record SearchResult(IReadOnlyList<ExhibitHit> Exhibits, IReadOnlyList<ClaimHit> Claims);

/// <summary>An exhibit that matches.</summary>
/// <param name="Exhibit">Which.</param>
/// <param name="Label">Its title or name.</param>
/// <param name="Snippet">Where it matches.</param>
public sealed record ExhibitHit(Sha256 Exhibit, string Label, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A claim that matches.</summary>
/// <param name="Claim">Which.</param>
/// <param name="Exhibit">Its exhibit.</param>
/// <param name="Snippet">Where it matches.</param>
public sealed record ClaimHit(ClaimId Claim, Sha256 Exhibit, IReadOnlyList<SnippetPart> Snippet);

/// <summary>A piece of a snippet. The text is as captured: whoever shows it escapes it.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMatch">True when they are what was searched for.</param>
public readonly record struct SnippetPart(string Text, bool IsMatch);
