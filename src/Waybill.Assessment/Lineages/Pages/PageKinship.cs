using System.Globalization;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>
/// How likely two pages tell mainly of one statement, by what can be seen without understanding them: their words, the days between them, whom
/// and what they name, and whose word their claims are. Each sign adds its weight to the logarithm of the odds.
/// </summary>
/// <remarks>
/// The weights are those of a logistic regression over the pairs among 212 short pages in five sets, labelled by the statement that each goes
/// back to; docs/trace.md has how pages are grouped by the weights of the other sets. A page that answers an accusation looks much like those
/// that tell of it: its denial and its speaker's state speak against them.
/// </remarks>
internal sealed class PageKinship
{
    /// <summary>The farthest apart that two pages are compared, in days.</summary>
    public const int Days = 60;

    private const int Near = 1;
    private const int ToPublish = 3;
    private const int Month = 30;
    private const int MostParticulars = 3;
    private const int MostNumbers = 2;

    private const double Unlike = -1.22;
    private const double OfWords = 2.2;
    private const double OfFirstParagraphs = 7.9;
    private const double OfSomeDays = -1.32;
    private const double OfManyDays = -1.57;
    private const double OfMonths = -1.57;
    private const double OfCiting = 1.35;
    private const double OfOneDenial = -0.86;
    private const double OfNamingTheDay = 1.61;
    private const double OfOneOutlet = -1.23;
    private const double OfParticular = 0.38;
    private const double OfNumber = 1.11;
    private const double OfOneVoice = 1.28;
    private const double OfTwoVoices = -0.46;
    private const double OfTwoStates = -1.25;
    private const double OfOneState = 0.84;

    private readonly List<string>? signs;
    private double odds = Unlike;

    private PageKinship(Page earlier, Page later, List<string>? signs)
    {
        this.signs = signs;
        Words(earlier, later);
        Time(earlier, later);
        Naming(earlier, later);
        Speaking(earlier.Told, later.Told);
        if (earlier.Signs.Denies != later.Signs.Denies)
            Add(OfOneDenial, "against it: one alone opens with a denial");
    }

    /// <summary>The logarithm of the odds; above 0 it is likelier than not.</summary>
    public static double Odds(Page earlier, Page later) => new PageKinship(earlier, later, null).odds;

    /// <summary>The signs that were weighed, as short phrases.</summary>
    public static IReadOnlyList<string> Signs(Page earlier, Page later)
    {
        var signs = new List<string>();
        _ = new PageKinship(earlier, later, signs);
        return signs;
    }

    private void Add(double weight, string sign)
    {
        odds += weight;
        signs?.Add(sign);
    }

    private void Words(Page earlier, Page later)
    {
        var (all, first) = (earlier.Words.Likeness(later.Words), earlier.Lead.Likeness(later.Lead));
        odds += (OfWords * all) + (OfFirstParagraphs * first);
        signs?.Add(string.Create(CultureInfo.InvariantCulture, $"words alike by {all:0.00}, first paragraphs by {first:0.00}"));
    }

    private void Time(Page earlier, Page later)
    {
        var days = later.Day - earlier.Day;
        if (!earlier.IsDated || !later.IsDated)
            Add(OfManyDays, "against it: a day is not known");
        else if (days > ToPublish)
            Add(OfManyDays + (days > Month ? OfMonths : 0), $"against it: {days} days apart");
        else if (days > Near)
            Add(OfSomeDays, $"against it: {days} days apart");
        if (days > ToPublish && later.NamesDay(earlier.Day))
            Add(OfNamingTheDay, "it names the other's day");
    }

    private void Naming(Page earlier, Page later)
    {
        var particulars = earlier
            .Exhibit.Particulars.Intersect(later.Exhibit.Particulars, StringComparer.Ordinal)
            .Take(MostParticulars)
            .ToList();
        if (particulars.Count > 0)
            Add(OfParticular * particulars.Count, $"both name {string.Join(", ", particulars)}");
        var numbers = earlier.Numbers.Where(later.Numbers.Contains).Order().Take(MostNumbers).ToList();
        if (numbers.Count > 0)
            Add(OfNumber * numbers.Count, $"both count {string.Join(" and ", numbers.Select(NumberText.Grouped))}");
        if (later.Cites(earlier))
            Add(OfCiting, "the later names the other's publisher");
        else if (later.Day - earlier.Day <= Near && earlier.Cites(later))
            Add(OfCiting, "one names the other's publisher");
        if (earlier.IsOfOneOutlet(later))
            Add(OfOneOutlet, "against it: one outlet published both");
    }

    private void Speaking(PageVoices earlier, PageVoices later)
    {
        if (earlier.All.Overlaps(later.All))
            Add(OfOneVoice, "one speaker on both");
        if (earlier.First is { } first && later.First is { } second && first != second)
            Add(OfTwoVoices, "against it: another is named first");
        switch (IsOne(earlier.Family, later.Family) ?? IsOne(earlier.State, later.State))
        {
            case true:
                Add(OfOneState, "those named first are of one side");
                break;
            case false:
                Add(OfTwoStates, "against it: those named first are of two sides");
                break;
            default:
                break;
        }
    }

    private static bool? IsOne(string? one, string? other) => one is null || other is null ? null : one == other;
}
