using System.Globalization;
using Waybill.Reading.Grammar;

namespace Waybill.Train.Measuring;

/// <summary>Precision, recall and F1 of names: a name counts when first token, last token and kind are right.</summary>
internal sealed class NameScore
{
    private readonly int[] right = new int[Enum.GetValues<NameKind>().Length];
    private readonly int[] found = new int[Enum.GetValues<NameKind>().Length];
    private readonly int[] gold = new int[Enum.GetValues<NameKind>().Length];

    /// <summary>Counts a sentence.</summary>
    public void Add(IReadOnlyList<NameSpan> gold, IReadOnlyList<NameSpan> found)
    {
        foreach (var name in gold)
            this.gold[(int)name.Kind]++;
        foreach (var name in found)
        {
            this.found[(int)name.Kind]++;
            right[(int)name.Kind] += gold.Contains(name) ? 1 : 0;
        }
    }

    /// <summary>The scores, all kinds first, then each that occurs.</summary>
    public IEnumerable<string> Lines()
    {
        yield return Line("all", right.Sum(), found.Sum(), gold.Sum());
        foreach (var kind in Enum.GetValues<NameKind>())
        {
            if (gold[(int)kind] > 0)
                yield return Line($"{kind}", right[(int)kind], found[(int)kind], gold[(int)kind]);
        }
    }

    private static string Line(string name, int right, int found, int gold) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name} P {Share(right, found):P1} R {Share(right, gold):P1} F1 {Share(2 * right, found + gold):P1} ({gold} names)"
        );

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
