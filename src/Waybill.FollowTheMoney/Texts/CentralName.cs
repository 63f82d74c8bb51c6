using System.Text;

namespace Waybill.FollowTheMoney.Texts;

/// <summary>Picks, of several spellings of one name, the one nearest to all others; names in Latin letters are preferred.</summary>
internal static class CentralName
{
    // Beyond this many the nearest of a part is as good, and the work grows with the square.
    private const int MostCompared = 64;

    // Names that differ behind so many characters are told apart by nobody, and the work grows with the square of the length.
    private const int LongestCompared = 256;

    public static string Of(IReadOnlyList<string> names)
    {
        if (names.Count == 1)
            return names[0];
        var ordered = names.Order(StringComparer.Ordinal).ToList();
        var latin = ordered.Where(IsLatin).ToList();
        var candidates = (latin.Count > 0 ? latin : ordered).Take(MostCompared).ToList();
        var forms = candidates
            .GroupBy(name => name.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(form => (Text: form.Key, Spellings: form.ToList()))
            .ToList();
        // Letters that differ in case alone are one form, written by that many: its closeness counts as often.
        return forms
            .OrderByDescending(form => form.Spellings.Count * forms.Sum(other => other.Spellings.Count * Likeness(form.Text, other.Text)))
            .ThenBy(form => form.Text.Contains(','))
            .ThenBy(form => form.Text, StringComparer.Ordinal)
            .First()
            .Spellings.OrderBy(Capitals)
            .First();
    }

    private static double Likeness(string one, string other)
    {
        var (left, right) = (one[..Math.Min(one.Length, LongestCompared)], other[..Math.Min(other.Length, LongestCompared)]);
        var longest = Math.Max(1, Math.Max(left.Length, right.Length));
        return 1 - EditDistance.Between(left, right, longest) / (double)longest;
    }

    private static bool IsLatin(string name)
    {
        var (letters, latin) = (0, 0);
        foreach (var rune in name.EnumerateRunes().Where(Rune.IsLetter))
        {
            letters++;
            latin += rune.Value is < 0x250 or (>= 0x1E00 and < 0x1F00) ? 1 : 0;
        }

        return latin * 2 > letters;
    }

    /// <summary>Of spellings that differ in case alone, the one with the fewest capitals is the easiest to read, if it has any.</summary>
    private static int Capitals(string name) => name.Count(char.IsUpper) is > 0 and var capitals ? capitals : int.MaxValue;
}
