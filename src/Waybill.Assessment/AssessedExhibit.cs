using System.Runtime.CompilerServices;
using Waybill.Assessment.Lineages.Pages.Words;
using Waybill.Core.Evidence;

namespace Waybill.Assessment;

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
