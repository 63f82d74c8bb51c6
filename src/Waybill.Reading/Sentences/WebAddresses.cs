using System.Buffers;
using System.Collections.Frozen;

namespace Waybill.Reading.Sentences;

/// <summary>
/// Finds web and mail addresses, each of which is one token: <c>https://…</c>, <c>www.…</c>, <c>a@b.org</c>, <c>kcna.kp</c>.
/// </summary>
internal static class WebAddresses
{
    private const int Longest = 2048;
    private const int LongestName = 64;

    // Ends of domain names; those of states only where they are no English words.
    private static readonly FrozenSet<string> Domains = new[]
    {
        "com",
        "org",
        "net",
        "gov",
        "mil",
        "edu",
        "int",
        "info",
        "biz",
        "news",
        "tv",
        "uk",
        "ru",
        "ua",
        "kp",
        "kr",
        "cn",
        "jp",
        "eu",
        "ir",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> Brackets = SearchValues.Create("<>\"“”«»[]");

    private static readonly string[] Openings = ["http://", "https://", "ftp://", "www."];

    /// <summary>Where the address ends that begins at an offset; -1 where none does.</summary>
    public static int End(string text, int at, int end)
    {
        if (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '@' or '-' or '/'))
            return -1;
        var rest = text.AsSpan(at, Math.Min(end - at, Longest));
        foreach (var opening in Openings)
        {
            if (!rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            if (rest.Length > opening.Length && IsName(rest[opening.Length]))
                return at + PathEnd(rest, opening.Length);
        }

        var name = NameEnd(rest, 0);
        if (name == 0)
            return -1;
        if (name + 1 < rest.Length && rest[name] == '@' && IsName(rest[name + 1]))
        {
            var host = NameEnd(rest, name + 1);
            return rest[(name + 1)..host].Contains('.') ? at + host : -1;
        }

        var label = rest[..name].LastIndexOf('.');
        if (label <= 0 || !Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[(label + 1)..name]))
            return -1;
        return at + (name < rest.Length && rest[name] == '/' ? PathEnd(rest, name) : name);
    }

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c);

    // Letters, digits, and between them dots, hyphens and the like.
    private static int NameEnd(ReadOnlySpan<char> text, int at)
    {
        var stop = Math.Min(text.Length, at + LongestName);
        while (at < stop && (IsName(text[at]) || text[at] is '.' or '-' or '_' or '+'))
            at++;
        while (at > 0 && !IsName(text[at - 1]))
            at--;
        return at;
    }

    // To the next space or bracket, less the marks that close the sentence.
    private static int PathEnd(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !Brackets.Contains(text[at]))
            at++;
        while (text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ')' or '…')
            at--;
        return at;
    }
}
