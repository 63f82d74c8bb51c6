using System.Text.Json.Serialization;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Core.Claims;

/// <summary>
/// One attributed proposition at one selector. It is immutable, and two claims with the same <see cref="Id"/> are the same claim whoever
/// read them. It is what somebody said; it is not a fact.
/// </summary>
public sealed record Claim
{
    private ClaimId? id;

    [JsonConstructor]
    internal Claim() { }

    /// <summary>Hash of everything that is said; resolution, reader, confidence and status are no part of it.</summary>
    [JsonPropertyOrder(-100)]
    public ClaimId Id => id ??= ClaimId.Of(this);

    /// <summary>The exhibit.</summary>
    [JsonInclude]
    public Sha256 Exhibit { get; internal init; }

    /// <summary>The working text that the offsets count in.</summary>
    [JsonInclude]
    public Sha256 Text { get; internal init; }

    /// <summary>The exhibit's file name, for people; no part of the identity.</summary>
    public string? Document { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonInclude]
    public Selector Selector { get; internal init; } = null!;

    /// <summary>The frame's name.</summary>
    [JsonInclude]
    public string Frame { get; internal init; } = "";

    /// <summary>What the innermost speaker does with it.</summary>
    [JsonInclude]
    public Act Act { get; internal init; }

    /// <summary>How firmly the innermost speaker holds it.</summary>
    [JsonInclude]
    public Certainty Certainty { get; internal init; }

    /// <summary>Whether it is said to be so.</summary>
    [JsonInclude]
    public Polarity Polarity { get; internal init; }

    /// <summary>The fillers of each role, in the frame's order of roles.</summary>
    [JsonInclude]
    public IReadOnlyDictionary<string, IReadOnlyList<Mention>> Roles { get; internal init; } =
        new Dictionary<string, IReadOnlyList<Mention>>();

    /// <summary>The amount; null when none is given.</summary>
    [JsonInclude]
    public Quantity? Quantity { get; internal init; }

    /// <summary>The window of time that it is about; null when none is given.</summary>
    [JsonInclude]
    public Edtf? Window { get; internal init; }

    /// <summary>When it was said; null when unknown.</summary>
    [JsonInclude]
    public Edtf? Said { get; internal init; }

    /// <summary>Who said it, from the document inwards to the origin; empty when the document speaks for itself.</summary>
    [JsonInclude]
    public IReadOnlyList<AttributionLink> Attribution { get; internal init; } = [];

    /// <summary>Places that no role holds; no part of the identity.</summary>
    [JsonInclude]
    public IReadOnlyList<Mention> Places { get; internal init; } = [];

    /// <summary>
    /// Words of its sentence that judge rather than report, such as <c>hegemonic</c>; null when there are none. No part of the identity.
    /// </summary>
    [JsonInclude]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Mention>? Loaded { get; internal init; }

    /// <summary>What read it, with its version.</summary>
    public string Reader { get; init; } = "";

    /// <summary>The reader's own confidence, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What an analyst has decided; no part of the identity.</summary>
    public ClaimStatus Status { get; init; }

    /// <summary>The fillers of a role; empty when it is not filled.</summary>
    public IReadOnlyList<Mention> Role(string name) => Roles.TryGetValue(name, out var fillers) ? fillers : [];

    /// <summary>
    /// Checks a draft against the working text and the frames and makes it a claim. A claim whose selector, fillers or quantity do not
    /// re-read to their words is refused, and so is an unknown frame or role.
    /// </summary>
    /// <exception cref="ClaimRefusedException">The draft does not hold; the message says where and why.</exception>
    public static Claim Seal(ClaimDraft draft, WorkingText text, FrameCatalogue frames)
    {
        if (ClaimCheck.Refusal(draft, text.Text, frames) is { } refusal)
            throw new ClaimRefusedException($"{text.Document ?? text.Exhibit.ToString()}: {refusal}");
        var proposition = draft.Proposition;
        return new Claim
        {
            Exhibit = text.Exhibit,
            Text = text.Hash,
            Document = text.Document,
            Selector = draft.Selector,
            Frame = proposition.Frame,
            Act = draft.Act,
            Certainty = draft.Certainty,
            Polarity = draft.Polarity,
            Roles = frames[proposition.Frame].InOrder(proposition.Roles),
            Quantity = proposition.Quantity,
            Window = proposition.Window,
            Said = draft.Said,
            Attribution = draft.Attribution,
            Places = proposition.Places,
            Loaded = draft.Loaded,
            Reader = draft.Reader,
            Confidence = draft.Confidence,
        };
    }

    /// <summary>The claim as a draft, to be changed and sealed anew; the edited claim has an identity of its own.</summary>
    public ClaimDraft ToDraft() =>
        new()
        {
            Selector = Selector,
            Proposition = new()
            {
                Frame = Frame,
                Roles = Roles,
                Quantity = Quantity,
                Window = Window,
                Places = Places,
            },
            Act = Act,
            Certainty = Certainty,
            Polarity = Polarity,
            Said = Said,
            Attribution = Attribution,
            Loaded = Loaded,
            Reader = Reader,
            Confidence = Confidence,
        };

    /// <summary>Claims are equal when they say the same at the same place.</summary>
    public bool Equals(Claim? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>What an analyst has decided of a claim.</summary>
[JsonConverter(typeof(LowerCaseEnumConverter<ClaimStatus>))]
public enum ClaimStatus
{
    /// <summary>A reader proposes it; nobody has decided.</summary>
    Proposed,

    /// <summary>An analyst accepts it as read.</summary>
    Accepted,

    /// <summary>An analyst rejects it.</summary>
    Rejected,

    /// <summary>An analyst put this claim in the place of one that was read.</summary>
    Edited,

    /// <summary>An analyst made it on a quote.</summary>
    Added,
}

/// <summary>A draft that does not hold against its working text or the frames.</summary>
public sealed class ClaimRefusedException(string message) : Exception(message);
