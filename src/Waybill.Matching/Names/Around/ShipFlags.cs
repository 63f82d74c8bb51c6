using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// Takes away what tells the flag of a ship beside its name, and the notes in brackets: "Tern (Panama)", "Tern, Panama", "Panama-flagged
/// Tern", "Russian tanker Tern", "Tern (IMO unknown)". A country within a name, or alone, is of the name: "Star of Panama".
/// </summary>
internal static class ShipFlags
{
    private const int LongestCountry = 5;

    private static readonly char[] Blanks = [' ', '\t', '\u00a0'];
    private static readonly char[] Dashes = ['-', '–', '—'];

    /// <summary>The name without them.</summary>
    public static string Without(string name)
    {
        if (name.AsSpan().IndexOfAny(Brackets.Opening) > 0)
            name = WithoutBrackets(name);
        if (name.AsSpan().IndexOf(' ') < 0)
            return name;
        var words = name.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).ToList();
        var all = words.Count;
        words = WithoutBehind(WithoutBefore(words));
        return words.Count == all ? name : string.Join(' ', words).TrimEnd(' ', ',', '-', '–', '—');
    }

    private static string WithoutBrackets(string name)
    {
        for (var open = name.AsSpan().IndexOfAny(Brackets.Opening); open > 0;)
        {
            var close = name.AsSpan(open).IndexOfAny(Brackets.Closing) + open;
            if (close < open)
                break;
            if (IsNote(name[(open + 1)..close]))
                name = string.Concat(name.AsSpan(0, open).TrimEnd(), " ", name.AsSpan(close + 1)).TrimEnd();
            else
                open = close;
            var next = open + 1 < name.Length ? name.AsSpan(open + 1).IndexOfAny(Brackets.Opening) : -1;
            open = next < 0 ? -1 : next + open + 1;
        }

        return name;
    }

    private static bool IsNote(string inner)
    {
        var tokens = NameTokeniser.Cut(inner);
        return tokens.Exists(ShipWords.IsNote) || ShipWords.AreTitle(tokens) || IsCountry(inner) || Places.AreCode(inner.Trim());
    }

    // "Panama-flagged Tern", "Iranian oil tanker Tern"
    private static List<string> WithoutBefore(List<string> words)
    {
        var parted = Parted(words);
        for (var length = Math.Min(LongestCountry, parted.Count - 2); length > 0; length--)
        {
            if (!IsCountry(string.Join(' ', parted.Take(length))))
                continue;
            var behind = ShipWords.Flagged.FirstOrDefault(mark => StandsAt(parted, length, mark));
            if (behind is not null && parted.Count > length + behind.Length)
                return parted[(length + behind.Length)..];
            var rest = NameTokeniser.Cut(string.Join(' ', parted.Skip(length)));
            if (Demonyms.Code(string.Join(' ', parted.Take(length))) is not null && ShipWords.TitleAt(rest, 0) > 0)
                return parted[length..];
        }

        return words;
    }

    // "Tern Panama-flagged", "Tern flying the flag of Panama", "Tern, Panama", "Tern - Panama"
    private static List<string> WithoutBehind(List<string> words)
    {
        var parted = Parted(words);
        var mark = ShipWords.Flagged.FirstOrDefault(mark => StandsAt(parted, parted.Count - mark.Length, mark));
        var end = parted.Count - (mark?.Length ?? 0);
        for (var from = Math.Max(1, end - LongestCountry); from < end; from++)
        {
            if (!IsCountry(string.Join(' ', parted.Skip(from).Take(end - from))))
                continue;
            if (mark is not null)
                return parted[..from];
            var before = ShipWords.FlagOf.FirstOrDefault(mark => StandsAt(parted, from - mark.Length, mark));
            if (before is not null && from > before.Length)
                return parted[..(from - before.Length)];
            if (parted[from - 1].EndsWith(',') || (parted[from - 1] is "-" or "–" or "—" && from > 1))
                return parted[..(from - (parted[from - 1].EndsWith(',') ? 0 : 1))];
        }

        return words;
    }

    // "Panama-flagged" as two words.
    private static List<string> Parted(List<string> words) =>
        [
            .. words.SelectMany(word =>
                word.LastIndexOfAny(Dashes) is var at && at > 0 && ShipWords.Flagged.Any(mark => IsWord(word[(at + 1)..], mark[0]))
                    ? (string[])[word[..at], word[(at + 1)..]]
                    : [word]
            ),
        ];

    private static bool StandsAt(List<string> words, int at, string[] mark)
    {
        if (at < 1 || at + mark.Length > words.Count)
            return false;
        for (var i = 0; i < mark.Length; i++)
        {
            if (!IsWord(words[at + i], mark[i]))
                return false;
        }

        return true;
    }

    private static bool IsWord(string word, string mark) => word.Trim(',', ':', '.', ';').Equals(mark, StringComparison.OrdinalIgnoreCase);

    private static bool IsCountry(string words)
    {
        var name = words.Trim(' ', ',', '.', ';', ':');
        return Places.AreCountry(name) || Demonyms.Code(name) is not null;
    }
}
