using System.Text;

namespace Waybill.FollowTheMoney.Texts;

/// <summary>Picks, of several spellings of one name, the one nearest to all others; names in Latin letters are preferred.</summary>
internal static class CentralName
{
    // Beyond this many the nearest of a part is as good, and the work grows with the square.
    private const int MostCompared = 64;

    public static string Of(IReadOnlyList<string> names)
    {
        if (names.Count == 1)
            return names[0];
        var ordered = names.Order(StringComparer.Ordinal).ToList();
        var latin = ordered.Where(IsLatin).ToList();
        var candidates = (latin.Count > 0 ? latin : ordered).Take(MostCompared).ToList();
        var forms = candidates.ConvertAll(name => name.ToLowerInvariant());
        return candidates
            .Select((name, at) => (Name: name, Far: forms.Sum(form => Distance(forms[at], form)), Shouts: Shouts(name)))
            .OrderBy(candidate => candidate.Far)
            .ThenBy(candidate => candidate.Shouts)
            .First()
            .Name;
    }

    private static double Distance(string one, string other)
    {
        var longest = Math.Max(one.Length, other.Length);
        return longest == 0 ? 0 : EditDistance.Between(one, other, longest) / (double)longest;
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

    private static bool Shouts(string name) => name.Any(char.IsLower) is false || name.Any(char.IsUpper) is false;
}
