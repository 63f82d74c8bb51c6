using Waybill.Assessment.Lineages.Linking.NearCopies;
using Waybill.Assessment.Speakers;

namespace Waybill.Assessment.Lineages.Pages.Words;

/// <summary>The words of a page, each by how rare it is and how often it stands there.</summary>
internal sealed class PageWords
{
    /// <summary>How many words tell most of a page.</summary>
    public const int MostTelling = 12;

    /// <summary>How much of a text is looked at: its head tells what it is about.</summary>
    public const int LongestHead = 6_000;

    private const double FewestKnown = 0.2;
    private readonly ulong[] keys;
    private readonly double[] weights;

    /// <summary>Weighs the words of a text's head.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isState">True for a word that names a state: the parties to an affair stand on all its pages.</param>
    public PageWords(string text, Func<string, bool> isState)
    {
        var weighed = Wording
            .Words(text[..Math.Min(text.Length, LongestHead)])
            .Where(word => !isState(word))
            .Select(Wording.StemOf)
            .OfType<string>()
            .CountBy(word => word, StringComparer.Ordinal)
            .Select(word => (Word: word.Key, Weight: (1 + Math.Log(word.Value)) * CommonWords.Embedded.Rarity(word.Key)))
            .ToList();
        IsEnglish = weighed.Count(w => CommonWords.Embedded.Holds(w.Word)) >= FewestKnown * weighed.Count;
        Telling =
        [
            .. weighed.OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal).Take(MostTelling).Select(w => w.Word),
        ];
        // In the order of their keys, so that two pages are compared in one walk along both, and the sum is the same to the last bit.
        weighed.Sort((a, b) => Hashing.Word(a.Word).CompareTo(Hashing.Word(b.Word)));
        var length = Math.Sqrt(weighed.Sum(w => w.Weight * w.Weight));
        keys = [.. weighed.Select(w => Hashing.Word(w.Word))];
        weights = [.. weighed.Select(w => w.Weight / length)];
    }

    /// <summary>False where hardly a word is one of English: then all would be rare.</summary>
    public bool IsEnglish { get; }

    /// <summary>The words that tell most of the page, the most telling first.</summary>
    public IReadOnlyList<string> Telling { get; }

    /// <summary>How alike two pages are in their words, 0 to 1: the cosine of the angle between them (Salton, Wong and Yang 1975).</summary>
    public double Likeness(PageWords other)
    {
        var (i, j, sum) = (0, 0, 0.0);
        while (i < keys.Length && j < other.keys.Length)
        {
            if (keys[i] == other.keys[j])
                sum += weights[i++] * other.weights[j++];
            else if (keys[i] < other.keys[j])
                i++;
            else
                j++;
        }

        return sum;
    }
}
