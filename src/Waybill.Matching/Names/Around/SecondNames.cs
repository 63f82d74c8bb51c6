using System.Text;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// Finds second names within a text: in brackets, in another script, behind a word that says so ("formerly", "a.k.a.") or another name of a
/// body, and behind a name in another script without brackets.
/// </summary>
internal static class SecondNames
{
    private const string Article = "the";
    private const int ShortestShip = 5;
    private const string Former = "ex-";

    /// <summary>The text without its second names, and those.</summary>
    public static (string Name, IReadOnlyList<string> Others) Cut(string text, NameKind kind)
    {
        var (name, others) = text.AsSpan().ContainsAny(Brackets.Opening) ? InBrackets(text, kind) : (text, []);
        if (!Ascii.IsValid(name) && ByScript(name) is var at && at > 0)
        {
            others.Add(name[at..]);
            name = name[..at];
        }

        return (name, others);
    }

    private static (string, List<string>) InBrackets(string text, NameKind kind)
    {
        var (name, others, from) = (new StringBuilder(), new List<string>(), 0);
        for (var open = text.AsSpan().IndexOfAny(Brackets.Opening); open >= 0;)
        {
            var close = text.AsSpan(open + 1).IndexOfAny(Brackets.Closing);
            if (close < 0)
                break;
            close += open + 1;
            var inner = text[(open + 1)..close];
            var second = SecondName(inner, text[..open], text[(close + 1)..], kind);
            if (second is not null || (!string.IsNullOrWhiteSpace(text[..open]) && IsAddress(inner)))
            {
                name.Append(text, from, open - from).Append(' ');
                if (second is not null)
                    others.Add(second);
                from = close + 1;
            }

            var next = text.AsSpan(close + 1).IndexOfAny(Brackets.Opening);
            open = next < 0 ? -1 : next + close + 1;
        }

        return (name.Append(text, from, text.Length - from).ToString(), others);
    }

    // Behind marks, in another script than the name before, or of a body.
    private static string? SecondName(string inner, string before, string behind, NameKind kind)
    {
        var scriptBefore = ScriptRanges.ScriptOf(before);
        if (scriptBefore == Script.Common)
            return null;
        // "(ex-Markon)"; of a body "Ex-Im" may be a name.
        if (kind == NameKind.Vessel && inner.StartsWith(Former, StringComparison.OrdinalIgnoreCase))
            return inner[Former.Length..];
        var words = inner.Split((char[])[' ', '.', ':', ',', '"', '“', '”', '«', '»', '‘', '’'], StringSplitOptions.RemoveEmptyEntries);
        var marks = words.TakeWhile(word => WordLists.Embedded.SecondNames.Contains(WordFold.Fold(word))).Count();
        // "(the younger)" is no other name of a person, "(the Victory Front)" is one of a body.
        if (marks == 1 && kind == NameKind.Person && WordFold.Fold(words[0]) == Article)
            return null;
        if (marks > 0 && marks < words.Length)
            return string.Join(' ', words.Skip(marks));
        var script = ScriptRanges.ScriptOf(inner);
        if (script == scriptBefore)
            return kind switch
            {
                NameKind.Body => BodiesInBrackets.AreName(inner, before, behind)
                    ? inner
                    : BodiesInBrackets.WithAbbreviation(inner, before, UpToBrackets(behind)),
                NameKind.Vessel => IsShip(inner, behind) ? inner : null,
                _ => null,
            };
        return script != Script.Common ? inner : null;
    }

    private static string UpToBrackets(string text) =>
        text.AsSpan().IndexOfAny(Brackets.Opening) is var open and >= 0 ? text[..open] : text;

    // "Hu Chang (O Un Chong Nyon)": lists put a ship's other name in brackets; a flag, a number or a kind of ship is none.
    private static bool IsShip(string inner, string behind) =>
        string.IsNullOrWhiteSpace(behind)
        && inner.Count(char.IsLetter) >= ShortestShip
        && !Places.AreCountryOrCode(inner)
        && !NameTokeniser.Cut(inner).Exists(token => WordLists.Embedded.Descriptions.Contains(token.Folded) || ShipWords.IsNote(token));

    // "(Moscow, Russia)" and "(Hamburg Branch)" say where, and names nobody; a country alone may be what tells a branch from its parent.
    private static bool IsAddress(string inner) =>
        Branches.Are(NameTokeniser.Cut(inner))
        || inner.LastIndexOf(',') is var comma and > 0 && Places.AreCountryOrCode(inner[(comma + 1)..].Trim());

    // Where a text is of two scripts, one behind the other: characters, or two words at least.
    private static int ByScript(string text)
    {
        var (first, second, at, words) = (Script.Common, Script.Common, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var script = ScriptRanges.ScriptOf(text[i]);
            if (script is Script.Common or Script.Other || char.IsSurrogate(text[i]))
                continue;
            if (first == Script.Common)
                first = script;
            else if (second == Script.Common && script != first)
                (second, at) = (script, i);
            else if (second != Script.Common && script != second)
                return 0;
            words += second != Script.Common && (i == at || !char.IsLetterOrDigit(text[i - 1])) ? 1 : 0;
        }

        if (at == 0 || !char.IsWhiteSpace(text[at - 1]))
            return 0;
        // A word alone in letters may be of the same name: "ООО Vektor", "Завод Vektor".
        return words > 1 && text.AsSpan(0, at).Trim().Contains(' ') || IsBlankless(first) || IsBlankless(second) ? at : 0;
    }

    private static bool IsBlankless(Script script) => script is Script.Han or Script.Hangul or Script.Kana;
}
