using Waybill.Assessment.Claims;
using Waybill.Assessment.Lineages.Pages.Words;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>A page as it is compared with others.</summary>
internal sealed class Page
{
    private const int GreatestSmallNumber = 12;

    private readonly string head;
    private readonly Lazy<PageWords> lead;
    private readonly Lazy<HashSet<decimal>> numbers;

    private Page(AssessedExhibit exhibit, PageWords words, PageSigns signs, DateOnly day, PageVoices told)
    {
        (Exhibit, Words, Signs, Day, Told) = (exhibit, words, signs, day.DayNumber, told);
        IsDated = exhibit.Metadata.Published!.Latest == day;
        head = exhibit.Text![..Math.Min(exhibit.Text!.Length, PageWords.LongestHead)];
        lead = new(() => exhibit.WordsOf(signs.Lead) ?? words);
        numbers = new(() =>
            [.. exhibit.Amounts.Value.SelectMany(amount => Amounts.Numbers(amount.Quantity)).Where(number => number > GreatestSmallNumber)]
        );
    }

    /// <summary>The exhibit.</summary>
    public AssessedExhibit Exhibit { get; }

    /// <summary>Its words.</summary>
    public PageWords Words { get; }

    /// <summary>The words of its first paragraph.</summary>
    public PageWords Lead => lead.Value;

    /// <summary>The day of publication, as a number; the first that it may be.</summary>
    public int Day { get; }

    /// <summary>True where the day is known, and not only the month or year.</summary>
    public bool IsDated { get; }

    /// <summary>From whom and when it has what it tells.</summary>
    public PageSigns Signs { get; }

    /// <summary>Whose word its claims are.</summary>
    public PageVoices Told { get; }

    /// <summary>What it counts, but for small numbers.</summary>
    public IReadOnlySet<decimal> Numbers => numbers.Value;

    /// <summary>A page of an exhibit whose text was read and that has a day; null for any other.</summary>
    public static Page? Of(AssessedExhibit exhibit, PageVoices told) =>
        exhibit is { Words: { } words, Metadata.Published.Earliest: { } day } && exhibit.Signs.Value is { } signs
            ? new(exhibit, words, signs, day, told)
            : null;

    /// <summary>True where its head names a publisher of another page that is none of its own: "the Post reported", "the ministry said".</summary>
    public bool Cites(Page other) =>
        other.Signs.PublisherIds.Any(id => Signs.Houses.Contains(id) && !Signs.PublisherIds.Contains(id))
        || other.Signs.PublisherNames.Any(name => !Signs.PublisherNames.Contains(name) && Wording.Holds(head, name));

    /// <summary>True where one published both.</summary>
    public bool IsOfOneOutlet(Page other) =>
        Signs.PublisherIds.Overlaps(other.Signs.PublisherIds) || Signs.PublisherNames.Overlaps(other.Signs.PublisherNames);

    /// <summary>True where its head dates something to a day.</summary>
    public bool NamesDay(int day) => Signs.Days.Any(named => named.Earliest?.DayNumber == day && named.Latest?.DayNumber == day);
}
