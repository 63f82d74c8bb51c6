using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Waybill.Core.Catalogues;

namespace Waybill.Casework.Evaluation.Words;

/// <summary>
/// Compatibility normalisation, form NFKC (Unicode Standard Annex 15), from a table of our own: the runtime has none where globalisation
/// is invariant.
/// </summary>
internal static class Nfkc
{
    private const int FirstSyllable = 0xAC00;
    private const int LastSyllable = 0xD7A3;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7;
    private const int Vowels = 21;
    private const int Tails = 28;
    private static readonly Lazy<Table> Loaded = new(() => Table.Read(EmbeddedCatalogue.Read<Table>("nfkc.txt")));

    /// <summary>The normal form of a text.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var points = Decomposed(text);
        Order(points);
        return Composed(points);
    }

    private static List<int> Decomposed(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length;)
        {
            // A lone surrogate is kept as it is.
            var point = Rune.TryGetRuneAt(text, i, out var rune) ? rune.Value : text[i];
            i += point > char.MaxValue ? 2 : 1;
            if (point is >= FirstSyllable and <= LastSyllable)
            {
                var index = point - FirstSyllable;
                points.Add(FirstLead + (index / (Vowels * Tails)));
                points.Add(FirstVowel + (index % (Vowels * Tails) / Tails));
                if (index % Tails > 0)
                    points.Add(FirstTail + (index % Tails));
            }
            else if (Loaded.Value.Decompositions.TryGetValue(point, out var parts))
            {
                points.AddRange(parts);
            }
            else
            {
                points.Add(point);
            }
        }

        return points;
    }

    /// <summary>Puts each run of combining marks into the order of their classes, marks of one class as they stood.</summary>
    private static void Order(List<int> points)
    {
        for (var start = 0; start < points.Count; start++)
        {
            if (Class(points[start]) == 0)
                continue;
            var end = start;
            while (end < points.Count && Class(points[end]) > 0)
                end++;
            var marks = points.GetRange(start, end - start).OrderBy(Class).ToList();
            for (var i = start; i < end; i++)
                points[i] = marks[i - start];
            start = end;
        }
    }

    private static string Composed(List<int> points)
    {
        var result = new List<int>(points.Count);
        var starter = -1;
        var before = 0;
        foreach (var point in points)
        {
            var rank = Class(point);
            // A mark reaches its starter unless one of its own class or a higher one stands between.
            var reaches = starter >= 0 && (starter == result.Count - 1 || (before < rank && before > 0));
            if (reaches && Pair(result[starter], point) is { } composite)
            {
                result[starter] = composite;
                continue;
            }

            if (rank == 0)
                starter = result.Count;
            before = rank;
            result.Add(point);
        }

        var text = new StringBuilder(result.Count);
        foreach (var point in result)
            _ = Rune.TryCreate(point, out var rune) ? text.Append(rune.ToString()) : text.Append((char)point);
        return text.ToString();
    }

    private static int? Pair(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + 19 && second is >= FirstVowel and < FirstVowel + Vowels)
            return FirstSyllable + ((((first - FirstLead) * Vowels) + second - FirstVowel) * Tails);
        if (
            first is >= FirstSyllable and <= LastSyllable
            && (first - FirstSyllable) % Tails == 0
            && second is > FirstTail and < FirstTail + Tails
        )
            return first + second - FirstTail;
        return Loaded.Value.Composites.TryGetValue((first, second), out var composite) ? composite : null;
    }

    private static int Class(int point) => Loaded.Value.Classes.GetValueOrDefault(point);

    /// <summary>The table as read.</summary>
    private sealed record Table(
        FrozenDictionary<int, int[]> Decompositions,
        FrozenDictionary<int, int> Classes,
        FrozenDictionary<(int First, int Second), int> Composites
    )
    {
        public static Table Read(string text)
        {
            var decompositions = new Dictionary<int, int[]>();
            var classes = new Dictionary<int, int>();
            var composites = new Dictionary<(int, int), int>();
            foreach (var line in text.Split('\n'))
            {
                switch (line.Split(' '))
                {
                    case ["d", var whole, "=", .. var parts]:
                        decompositions[Hex(whole)] = [.. parts.Select(Hex)];
                        break;
                    case ["c", var mark, var rank]:
                        classes[Hex(mark)] = int.Parse(rank, CultureInfo.InvariantCulture);
                        break;
                    case ["p", var first, var second, "=", var composite]:
                        composites[(Hex(first), Hex(second))] = Hex(composite);
                        break;
                    default:
                        break;
                }
            }

            return new(decompositions.ToFrozenDictionary(), classes.ToFrozenDictionary(), composites.ToFrozenDictionary());
        }

        private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
