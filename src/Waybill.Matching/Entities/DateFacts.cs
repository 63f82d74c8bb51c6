using Waybill.FollowTheMoney.Entities;

namespace Waybill.Matching.Entities;

/// <summary>What the days of birth, of founding or of building of two entities show, and their gender.</summary>
internal static class DateFacts
{
    private const int NearYears = 1;

    /// <summary>The properties that are compared.</summary>
    public static readonly string[] Properties = ["birthDate", "incorporationDate", "buildDate"];

    /// <summary>The facts.</summary>
    public static IEnumerable<(string Feature, double Amount, string Words)> Of(Entity left, Entity right)
    {
        foreach (var property in Properties)
        {
            if (left.Get(property) is { Count: > 0 } dates && right.Get(property) is { Count: > 0 } others)
                yield return Best(dates, others);
        }

        if (left.First("gender") is { } gender && right.First("gender") is { } other && gender != other)
            yield return ("gender", 1, $"{gender} | {other}");
    }

    private static (string Feature, double Amount, string Words) Best(IReadOnlyList<string> dates, IReadOnlyList<string> others) =>
        dates
            .SelectMany(_ => others, Compare)
            .OrderBy(fact => Array.IndexOf(Order, fact.Feature))
            .ThenBy(fact => fact.Words, StringComparer.Ordinal)
            .First();

    private static readonly string[] Order = ["birth-day", "birth-year", "near-birth", "other-birth"];

    private static (string Feature, double Amount, string Words) Compare(string one, string other)
    {
        var words = one == other ? one : $"{one} | {other}";
        // The first of January stands for "some day of the year" on many lists.
        var (day, otherDay) = (Known(one), Known(other));
        var length = Math.Min(day.Length, otherDay.Length);
        if (length >= 4 && string.CompareOrdinal(day, 0, otherDay, 0, length) == 0)
            return (length == 10 ? "birth-day" : "birth-year", 1, words);
        if (day.Length == 10 && otherDay.Length == 10 && IsNear(day, otherDay))
            return ("near-birth", 1, words);
        return Math.Abs(Year(day) - Year(otherDay)) <= NearYears && length == 4 ? ("near-birth", 0.4, words) : ("other-birth", 1, words);
    }

    private static string Known(string date) =>
        date.Length < 10 ? date : date.AsSpan(4, 6).SequenceEqual("-01-01") ? date[..4] : date[..10];

    private static int Year(string date) => date.Length >= 4 && int.TryParse(date.AsSpan(0, 4), out var year) ? year : 0;

    private static bool IsNear(string one, string other)
    {
        if (one[..4] == other[..4] && one.AsSpan(5, 2).SequenceEqual(other.AsSpan(8, 2)) && one.AsSpan(8, 2).SequenceEqual(other.AsSpan(5, 2)))
            return true;
        var wrong = 0;
        for (var i = 0; i < one.Length; i++)
            wrong += one[i] == other[i] ? 0 : 1;
        return wrong == 1;
    }
}
