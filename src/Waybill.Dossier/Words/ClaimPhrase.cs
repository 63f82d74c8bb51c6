using Waybill.Core.Claims;
using Waybill.Core.Time;

namespace Waybill.Dossier.Words;

/// <summary>
/// What a claim does and says, in words that weigh nothing: no word of any likelihood yardstick stands here, for the speaker's hedge is not
/// the dossier's judgement.
/// </summary>
internal static class ClaimPhrase
{
    /// <summary>The amount where there is one, else the frame with its fillers.</summary>
    public static string Says(Claim claim)
    {
        var said = claim.Quantity is { } quantity ? QuantityPhrase.Say(quantity) : Roles(claim);
        return claim.Window is { } window ? $"{said}; {DateWords.Say(window)}" : said;
    }

    /// <summary>The frame and its fillers, such as "Transfer: supplier North Korea; recipient Russia".</summary>
    public static string Roles(Claim claim) =>
        claim.Roles.Count == 0
            ? claim.Frame
            : $"{claim.Frame}: {string.Join("; ", claim.Roles.Select(role => Role(role.Key, role.Value)))}";

    /// <summary>What the speaker does with it and how firmly.</summary>
    public static string Stance(Claim claim) =>
        claim.Certainty switch
        {
            Certainty.Probable => $"{Deed(claim)} with a hedge",
            Certainty.Possible => $"{Deed(claim)} as what may be",
            Certainty.Underspecified => $"{Deed(claim)}, firmness not given",
            _ => Deed(claim),
        };

    /// <summary>What the speaker does with it, however firmly.</summary>
    public static string Deed(Claim claim) =>
        claim.Act switch
        {
            Act.Deny => "denied",
            Act.Predict => claim.Polarity == Polarity.Negative ? "foretold not to be so" : "foretold",
            Act.Allege => claim.Polarity == Polarity.Negative ? "alleged not to be so" : "alleged",
            Act.Opine => claim.Polarity == Polarity.Negative ? "given as opinion that it is not so" : "given as opinion",
            Act.Intend => claim.Polarity == Polarity.Negative ? "said not to be planned or sought" : "said to be planned or sought",
            Act.Propose => claim.Polarity == Polarity.Negative ? "supposed not to be so" : "supposed",
            _ => claim.Polarity == Polarity.Negative ? "stated not to be so" : "stated",
        };

    /// <summary>A kind of speaker in words.</summary>
    public static string Kind(SpeakerKind kind) =>
        kind switch
        {
            SpeakerKind.Outlet => "outlet",
            SpeakerKind.Named => "named person",
            SpeakerKind.Body => "body",
            SpeakerKind.Collective => "group under one description",
            SpeakerKind.Anonymous => "anonymous",
            SpeakerKind.Sensor => "sensor",
            _ => "document",
        };

    /// <summary>How the claim came to stand: as read, or by an analyst's decision.</summary>
    public static string Standing(ClaimStatus status) =>
        status switch
        {
            ClaimStatus.Accepted => "Accepted by an analyst",
            ClaimStatus.Rejected => "Rejected by an analyst",
            ClaimStatus.Edited => "Edited by an analyst",
            ClaimStatus.Added => "Added by an analyst",
            _ => "As read by machine, not yet decided",
        };

    private static string Role(string name, IEnumerable<Mention> fillers) =>
        $"{Spaced(name)} {string.Join(", ", fillers.Select(filler => filler.Text))}";

    private static string Spaced(string role) =>
        string.Concat(role.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));
}
