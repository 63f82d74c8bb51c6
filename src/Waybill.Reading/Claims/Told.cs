using Waybill.Core.Claims;
using Waybill.Reading.Frames;

namespace Waybill.Reading.Claims;

/// <summary>A proposition that the text has told, for what is said of it later: "Tehran denies it".</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Roles">Its fillers.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="Sentence">Offset of its sentence.</param>
internal sealed record Told(string Frame, IReadOnlyDictionary<string, IReadOnlyList<Mention>> Roles, int Paragraph, int Sentence)
{
    /// <summary>Who said it; null where the text did.</summary>
    public string? Speaker { get; init; }

    private static readonly string[] Parties = ["supplier", "recipient", "user", "producer", "actor"];

    /// <summary>What a match tells; null where its frame is none that a party would deny.</summary>
    public static Told? By(FrameMatch match, int paragraph, int sentence) =>
        match.Rule.Frame
            is "Transfer"
                or "Use"
                or "Production"
                or "Test"
                or "Share"
                or "Movement"
                or "Breach"
                or "Defect"
                or "SiteChange"
                or "PortCall"
                or "Encounter"
                or "Gap"
            ? new(
                match.Rule.Frame,
                match.Roles.ToDictionary(r => r.Key, r => (IReadOnlyList<Mention>)[.. r.Value], StringComparer.Ordinal),
                paragraph,
                sentence
            )
            : null;

    /// <summary>True where one of its parties is the one that a hint names.</summary>
    public bool Has(string hint) => Fillers.Any(m => m.Hint == hint);

    /// <summary>How many different parties it has.</summary>
    public int PartyCount => Fillers.Select(m => m.Hint ?? m.Text).Distinct(StringComparer.Ordinal).Count();

    private IEnumerable<Mention> Fillers => Parties.SelectMany(p => Roles.TryGetValue(p, out var fillers) ? fillers : []);
}
