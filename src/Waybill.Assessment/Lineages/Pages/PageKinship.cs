using System.Globalization;

namespace Waybill.Assessment.Lineages.Pages;

/// <summary>
/// How likely two pages tell mainly of one statement, by what can be seen without understanding them: their words, the days between them, whom
/// and what they name, and whose word their claims are. Each sign adds its weight to the logarithm of the odds.
/// </summary>
/// <remarks>
/// The weights are those of a logistic regression over the pairs among some two hundred short pages of five affairs, labelled by the statement
/// that each goes back to; of any four affairs' weights the fifth's pages were grouped nearly as well. A page that answers an accusation
/// looks much like those that tell of it: its denial and its speaker's state speak against them.
/// </remarks>
internal static class PageKinship
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

    /// <summary>The logarithm of the odds; above 0 it is likelier than not.</summary>
    public static double Odds(Page earlier, Page later) =>
        Unlike
        + (OfWords * earlier.Words.Likeness(later.Words))
        + (OfFirstParagraphs * earlier.Lead.Likeness(later.Lead))
        + Time(earlier, later)
        + Naming(earlier, later)
        + Speaking(earlier.Told, later.Told)
        + (earlier.Signs.Denies != later.Signs.Denies ? OfOneDenial : 0);

    /// <summary>What speaks for two pages, as short phrases.</summary>
    public static IReadOnlyList<string> Signs(Page earlier, Page later)
    {
        var signs = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"words alike by {earlier.Words.Likeness(later.Words):0.00}")
                + string.Create(CultureInfo.InvariantCulture, $", first paragraphs by {earlier.Lead.Likeness(later.Lead):0.00}"),
        };
        if (later.Cites(earlier))
            signs.Add("it names the other's publisher");
        else if (later.Day - earlier.Day <= Near && earlier.Cites(later))
            signs.Add("the other names its publisher");
        if (later.Day - earlier.Day > ToPublish && later.NamesDay(earlier.Day))
            signs.Add("it names the other's day");
        var particulars = earlier.Exhibit.Particulars.Intersect(later.Exhibit.Particulars, StringComparer.Ordinal).Take(MostParticulars);
        if (string.Join(", ", particulars) is { Length: > 0 } shared)
            signs.Add($"both name {shared}");
        if (earlier.Told.All.Overlaps(later.Told.All))
            signs.Add("one speaker on both");
        if (earlier.Signs.Denies != later.Signs.Denies)
            signs.Add("against it: one alone opens with a denial");
        return signs;
    }

    private static double Time(Page earlier, Page later)
    {
        var days = later.Day - earlier.Day;
        var odds = 0.0;
        if (!earlier.IsDated || !later.IsDated || days > ToPublish)
            odds += OfManyDays;
        else if (days > Near)
            odds += OfSomeDays;
        if (days > Month)
            odds += OfMonths;
        return days > ToPublish && later.NamesDay(earlier.Day) ? odds + OfNamingTheDay : odds;
    }

    private static double Naming(Page earlier, Page later)
    {
        var particulars = earlier.Exhibit.Particulars.Intersect(later.Exhibit.Particulars, StringComparer.Ordinal).Count();
        var odds =
            (OfParticular * Math.Min(MostParticulars, particulars))
            + (OfNumber * Math.Min(MostNumbers, earlier.Numbers.Count(later.Numbers.Contains)));
        if (later.Cites(earlier) || (later.Day - earlier.Day <= Near && earlier.Cites(later)))
            odds += OfCiting;
        return earlier.Signs.Publishers.Overlaps(later.Signs.Publishers) ? odds + OfOneOutlet : odds;
    }

    private static bool? IsOne(string? one, string? other) => one is null || other is null ? null : one == other;

    private static double Speaking(PageVoices earlier, PageVoices later)
    {
        var odds = earlier.All.Overlaps(later.All) ? OfOneVoice : 0;
        if (earlier.First is { } one && later.First is { } other && one != other)
            odds += OfTwoVoices;
        var isOne = IsOne(earlier.Family, later.Family) ?? IsOne(earlier.State, later.State);
        return isOne is { } known ? odds + (known ? OfOneState : OfTwoStates) : odds;
    }
}
