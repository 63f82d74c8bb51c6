using System.Collections.Frozen;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Claims;

/// <summary>A claim with what assessment has learned of it.</summary>
internal sealed record AssessedClaim(Claim Claim, AssessedExhibit? Exhibit, Speaker Speaker, string Page)
{
    // Sentences are shorter but for lists, which may be cut.
    private const int FarthestInLine = 300;

    // Slots of a row that tell of the saying and not of what was said.
    private static readonly FrozenSet<string> AboutTheSaying = FrozenSet.Create(
        StringComparer.Ordinal,
        ["frame", "act", "polarity", "said", "via", "attribution", "speaker-kind", "utterance", PageAddress.Slot]
    );

    /// <summary>The utterance that it relays by declaration; null when none is declared.</summary>
    public DeclaredLineage? Declared { get; init; }

    /// <summary>What tells the page's publisher from other speakers, as <see cref="Speaker.Key"/> does; null when it is unknown.</summary>
    public string? OutletKey { get; init; }

    /// <summary>True where its page is its speaker's own, whether or not he calls himself by name there.</summary>
    public bool IsOnSpeakersPage { get; init; }

    /// <summary>
    /// The claim of a captured page that this one names as its speaker: who says "Reuters reported" passes on what stands on Reuters' page.
    /// Null when it names no such page.
    /// </summary>
    public PassedOn? PassedOn { get; init; }

    /// <summary>Two roles that a retelling has exchanged, read the other way round; null when it has not.</summary>
    public (string First, string Second)? Exchanged { get; init; }

    /// <summary>
    /// How many mouths it went through: the links of its attribution, but for who names himself on his own page, and one more when the exhibit's
    /// text comes from elsewhere.
    /// </summary>
    public int Relays =>
        Claim.Attribution.Count
        - (IsOnSpeakersPage && Claim.Attribution.Count > 0 ? 1 : 0)
        + (Exhibit is { } page && page.Syndication.Any(fact => IsAnother(fact.Source, page.Metadata.Publisher)) ? 1 : 0);

    // An agency's dateline on its own page names no second mouth.
    private static bool IsAnother(string source, string? publisher) => publisher is null || Wording.Fold(source) != Wording.Fold(publisher);

    /// <summary>The fillers of a role, with exchanged roles put right.</summary>
    public IReadOnlyList<Mention> Role(string name) =>
        Claim.Role(
            Exchanged switch
            {
                var (first, second) when name == first => second,
                var (first, second) when name == second => first,
                _ => name,
            }
        );

    /// <summary>
    /// The words that the claim was read from: the quote, or the cells of its row that its map names for what was said. Who said it, and what
    /// else stands in a row, remarks for instance, is no part of that.
    /// </summary>
    public string Words =>
        Claim.Selector is TableRowSelector row
            ? string.Join(
                " · ",
                row.Cells.Where(c => !AboutTheSaying.Contains(c.Slot[..(c.Slot + ".").IndexOf('.', StringComparison.Ordinal)]))
                    .Select(c => row.Exact[(c.Start - row.Start)..(c.End - row.Start)])
            )
            : Claim.Selector.Exact;

    /// <summary>
    /// The words to be shown. A denial's own are those of what is denied: they stand in their line, up to full stops, so that they do not read
    /// as if it were claimed.
    /// </summary>
    public string ShownWords
    {
        get
        {
            if (!Denies || Claim.Selector is not TextQuoteSelector { Start: var start, End: var end } || Exhibit is not { Text: { } text })
                return Words;
            start = Math.Min(start, text.Length);
            end = Math.Min(end, text.Length);
            var before = text.AsSpan(Math.Max(0, start - FarthestInLine)..start);
            var behind = text.AsSpan(end..Math.Min(text.Length, end + FarthestInLine));
            var first = Math.Max(before.LastIndexOf(". "), before.LastIndexOf('\n'));
            var (stop, line) = (behind.IndexOf(". "), behind.IndexOf('\n'));
            var last = Math.Min(stop < 0 ? behind.Length : stop + 1, line < 0 ? behind.Length : line);
            return text[(start - before.Length + first + 1)..(end + last)].Trim();
        }
    }

    /// <summary>The single day on which it was said; null when that is unknown, or known only roughly.</summary>
    public DateOnly? SaidOn => Claim.Said is { Earliest: { } day, Latest: { } last } && day == last ? day : null;

    /// <summary>True for what may be, is planned, expected or thought: it does not say that it is so.</summary>
    public bool SaysOnlyThatItCouldBe =>
        Claim.Certainty == Certainty.Possible
        || Claim is { Certainty: Certainty.Underspecified, Act: Act.Report, Polarity: Polarity.Positive }
        || Claim.Act is Act.Propose or Act.Intend or Act.Predict or Act.Opine;

    /// <summary>
    /// True when the day of saying may be the page's and not the speaker's: a page's text says it, as far as is known, on the day of
    /// publication, or a table marks the day as approximate.
    /// </summary>
    public bool DatedByPublication =>
        SaidOn is { } day
        && (
            Claim.Said!.IsApproximate
            || (
                Claim.Selector is TextQuoteSelector
                && Exhibit?.Metadata.Published is { Earliest: { } first, Latest: { } end }
                && first == day
                && end == day
            )
        );

    /// <summary>
    /// True for a denial, and for any statement that it is not so. Not for what is not planned or not expected: that denies nothing that
    /// was done.
    /// </summary>
    public bool Denies => Claim.Polarity == Polarity.Negative && !SaysOnlyThatItCouldBe;
}

/// <summary>What a page passes on from another that it names.</summary>
/// <param name="Claim">The claim of that page.</param>
/// <param name="Outlet">Its publisher, as the page that passes it on calls it.</param>
/// <param name="IsSpeakers">True where that page is the speaker's own: what is passed on is still his word, and no outlet's.</param>
internal sealed record PassedOn(ClaimId Claim, string Outlet, bool IsSpeakers);
