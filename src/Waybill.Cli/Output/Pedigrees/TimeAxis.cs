using System.Globalization;
using System.Text;
using Waybill.Assessment.Lineages.Pedigrees;

namespace Waybill.Cli.Output.Pedigrees;

/// <summary>The days on which statements were made, on one line, each by its number.</summary>
internal static class TimeAxis
{
    private const int Margin = 12;
    private const int Shortest = 20;

    /// <summary>The axis and the numbers under it; empty when fewer than two different days are known.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Pedigree> pedigrees, int width)
    {
        var days = pedigrees
            .Select((pedigree, i) => (Number: i + 1, Day: pedigree.Lineage.Origin.Said?.Earliest))
            .Where(p => p.Day is not null)
            .Select(p => (p.Number, Day: p.Day!.Value.DayNumber))
            .ToList();
        var length = width - (2 * Margin);
        if (days.Select(d => d.Day).Distinct().Count() < 2 || length < Shortest)
            return [];
        var (first, last) = (days.Min(d => d.Day), days.Max(d => d.Day));
        var axis = new StringBuilder(new string('─', length));
        var numbers = new List<StringBuilder>();
        foreach (var (number, day) in days)
        {
            var at = (int)((long)(day - first) * (length - 1) / (last - first));
            axis[at] = '●';
            Place(numbers, number.ToString(CultureInfo.InvariantCulture), at, length);
        }

        return
        [
            $"{Day(first), -Margin}{axis}  {Day(last)}",
            .. numbers.Select(line => new string(' ', Margin) + line.ToString().TrimEnd()),
        ];
    }

    /// <summary>Puts a number under its day, on the first line that has room there.</summary>
    private static void Place(List<StringBuilder> lines, string number, int at, int length)
    {
        at = Math.Min(at, length - number.Length);
        var line = lines.Find(l => Enumerable.Range(at - 1, number.Length + 2).All(i => i < 0 || i >= length || l[i] == ' '));
        if (line is null)
            lines.Add(line = new StringBuilder(new string(' ', length)));
        for (var i = 0; i < number.Length; i++)
            line[at + i] = number[i];
    }

    private static string Day(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
