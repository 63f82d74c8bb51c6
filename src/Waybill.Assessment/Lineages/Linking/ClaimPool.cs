using Waybill.Assessment.Claims;
using Waybill.Assessment.Questions;

namespace Waybill.Assessment.Lineages.Linking;

/// <summary>The claims that are looked at for common utterances, with what rules ask of them.</summary>
/// <param name="Claims">The claims, ordered by id.</param>
/// <param name="Texts">Which quotes and pages are near-identical.</param>
/// <param name="Likeness">Which amounts and goods meet.</param>
/// <param name="Words">What a claim speaks of.</param>
/// <param name="Joined">What is joined so far.</param>
internal sealed record ClaimPool(
    IReadOnlyList<AssessedClaim> Claims,
    TextLikeness Texts,
    StatementLikeness Likeness,
    PropositionWords Words,
    JoinedClaims Joined
)
{
    /// <summary>The claims' places, those with a declared utterance first, then by the day on which they were relayed: of two whom a page may
    /// have it from, it goes with the earlier.</summary>
    public IReadOnlyList<int> DeclaredFirst { get; } =
    [
        .. Enumerable
            .Range(0, Claims.Count)
            .OrderBy(i => Claims[i].Declared?.Utterance ?? "\uFFFF", StringComparer.Ordinal)
            .ThenBy(i => Claims[i].RelayedBy())
            .ThenBy(i => i),
    ];

    /// <summary>The claims' places.</summary>
    public IEnumerable<int> All => Enumerable.Range(0, Claims.Count);

    /// <summary>A named speaker who does not speak as the document; null for all others.</summary>
    public string? Voice(int i) => LinkRules.Voice(Claims[i]);

    /// <summary>The single day on which a claim was said, as a number; null when unknown or rough.</summary>
    public int? Day(int i) => Claims[i].SaidOn?.DayNumber;

    /// <summary>True for claims said on days that are known and lie no further apart than a page takes to publish.</summary>
    public bool AreOfOneTime(int a, int b) => Day(a) is { } one && Day(b) is { } other && Math.Abs(one - other) <= LinkRules.DaysToPublish;
}
