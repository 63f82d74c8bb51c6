using Waybill.Core.Claims;
using Waybill.Core.Decisions;

namespace Waybill.Storage.Index;

/// <summary>What an index is made of. Storage stores it and answers from it; whoever joins the rooms computes it.</summary>
/// <param name="Exhibits">
/// The exhibits, each with all of its rows; they are taken one by one, so that their texts need not be in memory together.
/// </param>
/// <param name="OnQuestions">The decisions that are about no exhibit; null in an update leaves those in place.</param>
public sealed record IndexContent(IEnumerable<IndexedExhibit> Exhibits, IReadOnlyList<IndexedDecision>? OnQuestions);

/// <summary>An exhibit with all that the index holds of it.</summary>
/// <param name="Record">How it is listed.</param>
/// <param name="Text">Its working text, to be searched; null when it has none.</param>
/// <param name="Claims">Its claims after decisions.</param>
/// <param name="Decisions">The decisions about it.</param>
public sealed record IndexedExhibit(
    ExhibitRecord Record,
    string? Text,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<IndexedDecision> Decisions
);

/// <summary>A decision with its place in the journal and what it is tied to.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Event">The place in the entry.</param>
/// <param name="Decision">The decision.</param>
/// <param name="How">How it is tied.</param>
/// <param name="Attached">The claim of the present reading that it bears on; null when there is none.</param>
public sealed record IndexedDecision(long Entry, int Event, Decision Decision, Attachment How, ClaimId? Attached);
