using Waybill.Assessment.Claims;
using Waybill.Assessment.Speakers;
using Waybill.Core.Evidence;
using Waybill.Core.Quantities;

namespace Waybill.Assessment.Lineages.Mutations;

/// <summary>
/// Compares what two pages on one event count, sentence beside sentence, also where no claim was made of it: the same number of another
/// thing or within another bound, and another number of the same thing where neither page gives the other's.
/// </summary>
internal sealed class PageAmounts(AmountMutations amounts)
{
    // How many of the words about an amount two pages must share, as a part of the fewer: less for a number that both give.
    private const double SharedWords = 0.3;
    private const double SharedWordsOfANumber = 0.15;
    private const int FewestShared = 2;
    private const int Around = 60;

    // Numbers up to a dozen are common to pages that have nothing to do with each other.
    private const decimal Telling = 12;

    private const double WorthOfANumber = 0.5;
    private const double WorthOfAUnit = 0.2;

    /// <summary>The changes that a page makes to what another counts, with the place of the changed amount in the page's text.</summary>
    public IEnumerable<(int Start, Mutation Change)> Between(AssessedExhibit said, AssessedExhibit retold)
    {
        var (first, second) = (Read(said), Read(retold));
        foreach (var told in second)
        {
            if (
                Nearest(told, first) is not { } lead
                || !ReferenceEquals(Nearest(lead, second), told)
                || Change(lead, told, first, second) is not { } change
            )
                continue;
            yield return (told.Quantity.Start!.Value, change);
        }
    }

    private Mutation? Change(Counted lead, Counted told, List<Counted> first, List<Counted> second)
    {
        var (words, part) = Shared(lead, told);
        var (said, retold) = (lead.Quantity, told.Quantity);
        if (Amounts.Shared(said, retold))
        {
            if (said.Unit == retold.Unit)
                return IsTelling(lead, told) || (words >= FewestShared && part >= SharedWords)
                    ? AmountMutations.Bound(said, retold) ?? AmountMutations.Approximation(said, retold)
                    : null;
            return
                words > 0
                && part >= SharedWordsOfANumber
                && IsTelling(lead, told)
                && !AmountMutations.IsShortened(said, retold)
                && !amounts.AreKin(said.Unit, retold.Unit)
                ? amounts.Unit(said, retold)
                : null;
        }

        return said.Unit == retold.Unit && words >= FewestShared && part >= SharedWords && !Gives(first, retold) && !Gives(second, said)
            ? AmountMutations.Number(said, retold)
            : null;
    }

    private static bool Gives(List<Counted> page, Quantity quantity) =>
        page.Exists(counted => counted.Quantity.Unit == quantity.Unit && Amounts.Shared(counted.Quantity, quantity));

    private static Counted? Nearest(Counted counted, List<Counted> page) => page.MaxBy(other => Likeness(counted, other));

    private static double Likeness(Counted one, Counted other) =>
        Shared(one, other).Part
        + (IsTelling(one, other) ? WorthOfANumber : 0)
        + (one.Quantity.Unit == other.Quantity.Unit ? WorthOfAUnit : 0);

    private static bool IsTelling(Counted one, Counted other) =>
        Amounts.Numbers(one.Quantity).Intersect(Amounts.Numbers(other.Quantity)).Any(number => number > Telling);

    private static (int Words, double Part) Shared(Counted one, Counted other)
    {
        var words = one.Words.Count(other.Words.Contains);
        return (words, words / (double)Math.Max(1, Math.Min(one.Words.Count, other.Words.Count)));
    }

    private static List<Counted> Read(AssessedExhibit exhibit) =>
        [
            .. exhibit
                .Amounts.Value.Where(amount => amount.Quantity.SaysAmount)
                .Select(amount => new Counted(amount.Quantity, WordsAbout(amount))),
        ];

    private static HashSet<string> WordsAbout(PageAmount amount)
    {
        var first = Math.Clamp(amount.At - Around, 0, amount.Sentence.Length);
        var last = Math.Clamp(amount.At + (amount.Quantity.Text?.Length ?? 0) + Around, first, amount.Sentence.Length);
        return [.. Wording.Stems(amount.Sentence[first..last]).Where(word => !char.IsAsciiDigit(word[0]))];
    }

    private sealed record Counted(Quantity Quantity, HashSet<string> Words);
}
