using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Waybill.FollowTheMoney.Schemata.Building;

namespace Waybill.FollowTheMoney.Texts;

/// <summary>
/// The canonical forms of Unicode Standard Annex 15. .NET leaves texts as they are where culture data is switched off, and values must
/// come out the same everywhere.
/// </summary>
internal static class Composition
{
    private const int FirstSyllable = 0xAC00,
        FirstLead = 0x1100,
        FirstVowel = 0x1161,
        BeforeTrails = 0x11A7;
    private const int Leads = 19,
        Vowels = 21,
        Trails = 28,
        Syllables = Leads * Vowels * Trails;
    private static readonly Lazy<Table> Loaded = new(Table.Read);

    /// <summary>Form NFC: composed where a composed character exists.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF'))
            return text;
        var points = Decomposed(text);
        Join(points);
        return Written(points);
    }

    /// <summary>Form NFD: letters first, their marks behind them.</summary>
    public static string Decompose(string text) => Ascii.IsValid(text) ? text : Written(Decomposed(text));

    private static List<int> Decomposed(string text)
    {
        var (table, points) = (Loaded.Value, new List<int>(text.Length + 8));
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= FirstSyllable and < FirstSyllable + Syllables and var syllable)
            {
                var (rest, trail) = Math.DivRem(syllable - FirstSyllable, Trails);
                points.AddRange(FirstLead + rest / Vowels, FirstVowel + rest % Vowels);
                if (trail > 0)
                    points.Add(BeforeTrails + trail);
            }
            else if (table.Whole.TryGetValue(rune.Value, out var whole))
            {
                points.AddRange(whole);
            }
            else
            {
                points.Add(rune.Value);
            }
        }

        // Marks behind one letter stand in the order of their classes, and keep their own order within a class.
        for (var start = 0; start < points.Count; start++)
        {
            var end = start;
            while (end < points.Count && table.ClassOf(points[end]) != 0)
                end++;
            if (end - start > 1)
            {
                int[] ordered = [.. points[start..end].OrderBy(table.ClassOf)];
                for (var i = 0; i < ordered.Length; i++)
                    points[start + i] = ordered[i];
            }

            start = Math.Max(start, end - 1);
        }

        return points;
    }

    private static void Join(List<int> points)
    {
        var table = Loaded.Value;
        var (starter, last, kept) = (-1, 0, 0);
        foreach (var point in points.ToArray())
        {
            var rank = table.ClassOf(point);
            // A mark of the same or a higher class between the two keeps them apart.
            var isNext = starter >= 0 && (last < rank || (last == 0 && kept == starter + 1));
            if (isNext && (Syllable(points[starter], point) ?? table.Pair(points[starter], point)) is { } joined)
            {
                points[starter] = joined;
                continue;
            }

            if (rank == 0)
                starter = kept;
            last = rank;
            points[kept++] = point;
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static int? Syllable(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
            return FirstSyllable + ((first - FirstLead) * Vowels + second - FirstVowel) * Trails;
        return
            first is >= FirstSyllable and < FirstSyllable + Syllables
            && (first - FirstSyllable) % Trails == 0
            && second is > BeforeTrails and < BeforeTrails + Trails
            ? first + second - BeforeTrails
            : null;
    }

    private static string Written(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
            text.Append(new Rune(point).ToString());
        return text.ToString();
    }

    private sealed record Table(
        FrozenDictionary<int, int[]> Whole,
        FrozenDictionary<int, int> Classes,
        FrozenDictionary<(int, int), int> Pairs
    )
    {
        public int ClassOf(int point) => Classes.GetValueOrDefault(point);

        public int? Pair(int first, int second) => Pairs.TryGetValue((first, second), out var joined) ? joined : null;

        public static Table Read()
        {
            var (whole, classes, pairs) = (new Dictionary<int, int[]>(), new Dictionary<int, int>(), new Dictionary<(int, int), int>());
            foreach (var line in EmbeddedModel.Text("canonical.txt").Split('\n'))
            {
                if (line.Split(" = ") is [['d', ' ', .. var from], var parts])
                    whole.Add(Point(from), [.. parts.Split(' ').Select(Point)]);
                else if (line.Split(" = ") is [['p', ' ', .. var pair], var joined])
                    pairs.Add((Point(pair.Split(' ')[0]), Point(pair.Split(' ')[1])), Point(joined));
                else if (line.Split(' ') is ["c", var rank, .. var marks])
                    marks.ToList().ForEach(mark => classes.Add(Point(mark), int.Parse(rank, CultureInfo.InvariantCulture)));
            }

            return new(whole.ToFrozenDictionary(), classes.ToFrozenDictionary(), pairs.ToFrozenDictionary());
        }

        private static int Point(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
