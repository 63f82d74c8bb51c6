using System.Globalization;
using System.Text;
using Waybill.Assessment.Lineages.Pedigrees;

namespace Waybill.Cli.Output.Pedigrees;

/// <summary>The days on which statements were made, on one line, each by its number, and by its letter what stands against them.</summary>
internal static class TimeAxis
{
    private const int Margin = 12;
    private const int Shortest = 20;
    private const int Letters = 26;

    /// <summary>The axis and the numbers under it; empty when fewer than two different days are known.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Pedigree> statements, IReadOnlyList<Pedigree> contrary, int width)
    {
        // Where both fall on one place, the sign of what was stated stands.
        var days = contrary
            .Select((pedigree, i) => (Label: Letter(i), Sign: '×', pedigree.Lineage.Origin.Said?.Earliest))
            .Concat(statements.Select((pedigree, i) => (Label: Number(i), Sign: '●', pedigree.Lineage.Origin.Said?.Earliest)))
            .Where(p => p.Earliest is not null)
            .Select(p => (p.Label, p.Sign, Day: p.Earliest!.Value.DayNumber))
            .ToList();
        var length = width - (2 * Margin);
        if (days.Select(d => d.Day).Distinct().Count() < 2 || length < Shortest)
            return [];
        var (first, last) = (days.Min(d => d.Day), days.Max(d => d.Day));
        var axis = new StringBuilder(new string('─', length));
        var numbers = new List<StringBuilder>();
        foreach (var (_, sign, day) in days)
            axis[At(day)] = sign;
        foreach (var (label, _, day) in days.OrderBy(d => d.Day).ThenByDescending(d => d.Sign))
            Place(numbers, label, At(day), length);

        return
        [
            $"{Day(first), -Margin}{axis}  {Day(last)}",
            .. numbers.Select(line => new string(' ', Margin) + line.ToString().TrimEnd()),
        ];

        int At(int day) => (int)((long)(day - first) * (length - 1) / (last - first));
    }

    /// <summary>By what a statement is called: 1, 2 and so on.</summary>
    public static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>By what a contrary statement is called: a to z, then aa, ab and so on.</summary>
    public static string Letter(int place) => (place < Letters ? "" : Letter((place / Letters) - 1)) + (char)('a' + (place % Letters));

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
