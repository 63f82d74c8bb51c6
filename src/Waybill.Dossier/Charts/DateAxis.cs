using System.Globalization;

namespace Waybill.Dossier.Charts;

/// <summary>An axis of days, with ticks on firsts of months or, in a short span, on days.</summary>
internal sealed class DateAxis
{
    private const int MostTicks = 7;
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24000];
    private readonly double left,
        right;
    private readonly int first,
        last;

    public DateAxis(DateOnly earliest, DateOnly latest, double left, double right)
    {
        (this.left, this.right) = (left, right);
        var margin = Math.Max(3, (latest.DayNumber - earliest.DayNumber) / 25);
        first = Math.Max(DateOnly.MinValue.DayNumber, earliest.DayNumber - margin);
        last = Math.Min(DateOnly.MaxValue.DayNumber, latest.DayNumber + margin);
    }

    /// <summary>Where a day stands.</summary>
    public double At(DateOnly day) => left + ((right - left) * Math.Clamp((double)(day.DayNumber - first) / (last - first), 0, 1));

    /// <summary>The ticks with their labels.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks() => last - first < 62 ? Days() : Months();

    private IEnumerable<(DateOnly Day, string Label)> Days()
    {
        var step = Math.Max(1, (int)Math.Ceiling((last - first) / (double)MostTicks));
        for (var day = first; day <= last; day += step)
            yield return (DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(day).ToString("d MMM yyyy", CultureInfo.InvariantCulture));
    }

    private IEnumerable<(DateOnly Day, string Label)> Months()
    {
        var step = MonthSteps.First(months => (last - first) / (months * 30.4) <= MostTicks || months == MonthSteps[^1]);
        var (start, end) = (DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        for (var month = (start.Year * 12) + start.Month - 1; month <= (end.Year * 12) + end.Month - 1; month++)
        {
            if (month % step != 0 || month < 12)
                continue;
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (day >= start)
                yield return (day, day.ToString(step >= 12 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture));
        }
    }
}
