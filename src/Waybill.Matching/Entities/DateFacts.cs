using System.Globalization;

namespace Waybill.Matching.Entities;

/// <summary>What the days of birth, of founding or of building of two entities show, and their gender.</summary>
internal static class DateFacts
{
    private const int NearYears = 1;
    private const int CloseYears = 2;
    private const double OfNearYear = 0.4;
    private const int YearLength = 4;
    private const int DayLength = 10;

    private const int OfDay = 0;
    private const int OfYear = 1;
    private const int Near = 2;
    private const int Close = 3;
    private const int Other = 4;

    // What agrees most comes first.
    private static readonly string[] Order = ["birth-day", "birth-year", "near-birth", "close-birth", "other-birth"];

    private const int OfBirth = 0;

    /// <summary>The properties that are compared.</summary>
    public static readonly string[] Properties = ["birthDate", "incorporationDate", "buildDate"];

    /// <summary>Takes the facts down.</summary>
    public static void Tell(EntityFacts left, EntityFacts right, FactSheet sheet)
    {
        for (var property = 0; property < Properties.Length; property++)
        {
            var (ofLeft, ofRight) = (left.Dates[property], right.Dates[property]);
            if (ofLeft.Known.Count > 0 && ofRight.Known.Count > 0)
                Best(ofLeft.Known, ofRight.Known, sheet);
            else if (ofLeft.InCommonWith(ofRight) is { } text && text.Any(char.IsAsciiDigit))
                sheet.Add(Order[OfYear], 1, text);
        }

        if (left.Gender.Known is [var gender, ..] && right.Gender.Known is [var other, ..] && gender != other)
            sheet.Add("gender", 1, gender, other);
    }

    /// <summary>True where both tell of a day of birth, and none of the one is any of the other's, nor near it.</summary>
    public static bool AreBornApart(EntityFacts left, EntityFacts right)
    {
        var (dates, others) = (left.Dates[OfBirth].Known, right.Dates[OfBirth].Known);
        return dates.Count > 0 && others.Count > 0 && !dates.Any(one => others.Any(other => Compare(one, other).Rank < Close));
    }

    // Of several days on a side the two that agree most count.
    private static void Best(IReadOnlyList<string> dates, IReadOnlyList<string> others, FactSheet sheet)
    {
        var best = (Rank: int.MaxValue, Amount: 0.0, One: "", Other: (string?)null);
        foreach (var one in dates)
        {
            foreach (var other in others)
            {
                var (rank, amount) = Compare(one, other);
                if (rank < best.Rank || (rank == best.Rank && ByWords(one, other, best.One, best.Other) < 0))
                    best = (rank, amount, one, one == other ? null : other);
            }
        }

        sheet.Add(Order[best.Rank], best.Amount, best.One, best.Other);
    }

    private static int ByWords(string one, string other, string bestOne, string? bestOther) =>
        string.CompareOrdinal(one, bestOne) is var first && first != 0 ? first : string.CompareOrdinal(other, bestOther ?? bestOne);

    // The first of January stands for "some day of the year" on many lists.
    private static (int Rank, double Amount) Compare(string one, string other)
    {
        var day = Known(one);
        var otherDay = Known(other);
        var length = Math.Min(day.Length, otherDay.Length);
        if (length >= YearLength && day.StartsWith(otherDay[..length], StringComparison.Ordinal))
            return (length == DayLength ? OfDay : OfYear, 1);
        if (day.Length == DayLength && otherDay.Length == DayLength && IsNear(day, otherDay))
            return (Near, 1);
        var apart = Math.Abs(Year(day) - Year(otherDay));
        return apart <= NearYears && length == YearLength ? (Near, OfNearYear)
            : apart <= CloseYears ? (Close, 1)
            : (Other, 1);
    }

    private static ReadOnlySpan<char> Known(string date) =>
        date.Length < DayLength ? date
        : date.AsSpan(YearLength, 6).SequenceEqual("-01-01") ? date.AsSpan(0, YearLength)
        : date.AsSpan(0, DayLength);

    private static int Year(ReadOnlySpan<char> date) =>
        date.Length >= YearLength && int.TryParse(date[..YearLength], CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static bool IsNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        // Day and month turned about.
        if (
            one[..4].SequenceEqual(other[..4])
            && one.Slice(5, 2).SequenceEqual(other.Slice(8, 2))
            && one.Slice(8, 2).SequenceEqual(other.Slice(5, 2))
        )
            return true;
        var wrong = 0;
        for (var i = 0; i < one.Length; i++)
            wrong += one[i] == other[i] ? 0 : 1;
        return wrong == 1;
    }
}
