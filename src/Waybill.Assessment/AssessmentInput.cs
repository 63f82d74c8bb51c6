using System.Runtime.CompilerServices;
using Waybill.Assessment.Lineages.Linking;
using Waybill.Assessment.Lineages.Pages.Words;
using Waybill.Assessment.Questions;
using Waybill.Assessment.Speakers;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;
using Waybill.Core.Time;

namespace Waybill.Assessment;

/// <summary>All that an assessment stands on. The same input gives the same output, to the order of every list.</summary>
public sealed record AssessmentInput
{
    /// <summary>The claims after decisions, rejected ones among them (they answer nothing and are counted).</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>The exhibits that the claims stand in.</summary>
    public required IReadOnlyList<AssessedExhibit> Exhibits { get; init; }

    /// <summary>The case's sources.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>
    /// What a speaker's name stands for: "Tehran" and "Iran" are one speaker, and so are "CENTCOM" and "US Central Command". Null for a name
    /// that is not known; where it is not given, each name is a speaker of its own.
    /// </summary>
    public Func<string, NamedParty?>? PartyOf { get; init; }

    /// <summary>The case's questions, in their order.</summary>
    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>Lineages that the case declares.</summary>
    public IReadOnlyList<DeclaredLineage> Lineages { get; init; } = [];

    /// <summary>What analysts linked and parted, in the journal's order; of two judgements on one pair the later holds.</summary>
    public IReadOnlyList<DecidedLink> Links { get; init; } = [];

    /// <summary>Grades and likelihoods that analysts have recorded for questions, in the journal's order.</summary>
    public IReadOnlyList<Decision> Judgements { get; init; } = [];
}

/// <summary>An exhibit as assessment needs it.</summary>
/// <param name="Id">Its hash.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Metadata">What it says of itself.</param>
/// <param name="Syndication">What it says of where its text comes from.</param>
/// <param name="Text">Its working text; null when withdrawn.</param>
/// <param name="CapturedAt">Its first capture, in UTC.</param>
public sealed record AssessedExhibit(
    Sha256 Id,
    string Name,
    ExhibitMetadata Metadata,
    IReadOnlyList<SyndicationFact> Syndication,
    string? Text,
    DateTimeOffset CapturedAt
)
{
    /// <summary>
    /// Names, designations and odd numbers of its text, folded: pages of the same days that share two of them tell of one event. Empty where
    /// the text was not read for them.
    /// </summary>
    public IReadOnlyList<string> Particulars { get; init; } = [];

    /// <summary>Of those, what tells a page from most others by itself, such as who speaks in it.</summary>
    public IReadOnlyList<string> Telltales { get; init; } = [];

    /// <summary>
    /// The words of its head that name states, in lower case: the parties to an affair stand on all its pages. Null where the text was not
    /// read.
    /// </summary>
    public IReadOnlySet<string>? StateWords { get; init; }

    /// <summary>
    /// What its text counts, claimed or not: counted when two pages on one event are compared. Empty where the text is none that is read.
    /// </summary>
    public Lazy<IReadOnlyList<PageAmount>> Amounts { get; init; } = new([]);

    /// <summary>From whom and when its page has what it tells; null where the text was not read.</summary>
    public Lazy<PageSigns?> Signs { get; init; } = new((PageSigns?)null);

    // Beside the record, so that it is no part of what two are compared by, and of no copy.
    private static readonly ConditionalWeakTable<AssessedExhibit, Lazy<PageWords?>> Weighed = [];

    /// <summary>Its words by how much they tell of it; null where the text was not read, or is not in English.</summary>
    internal PageWords? Words => Weighed.GetValue(this, page => new(() => page.Text is { } text ? page.WordsOf(text) : null)).Value;

    /// <summary>The words of a part of its text; null where the text was not read, or the part is not in English.</summary>
    internal PageWords? WordsOf(string part) =>
        StateWords is { } states && new PageWords(part, states.Contains) is { IsEnglish: true } read ? read : null;
}

/// <summary>An amount that a page gives.</summary>
/// <param name="Quantity">The amount, with its place in the text.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="At">Offset of the amount in that sentence.</param>
public sealed record PageAmount(Quantity Quantity, string Sentence, int At);

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
