using Waybill.FollowTheMoney.Types;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Takes away what stands behind a name, set off by a comma or in brackets, and names nobody: a person's post, birth and country, a body's
/// address. "Sergei Shoigu, Minister of Defence", "Ivan Petrov (b. 1955)", "Rostec, Moscow, Russia".
/// </summary>
internal static class Appositions
{
    private const int ShortestName = 2;
    private const int ShortestCountry = 4;

    /// <summary>Where one may begin.</summary>
    public const string Opens = ",([";

    private static readonly string[] ShortCountries = ["USA", "UAE", "ROK", "PRC"];

    /// <summary>The name without them.</summary>
    /// <param name="text">The name.</param>
    /// <param name="kind">What it is the name of.</param>
    public static string Without(string text, NameKind kind)
    {
        if (text.AsSpan().IndexOfAny(Opens) is var first && first <= 0)
            return text;
        var known = kind == NameKind.Unknown ? NameAnalyser.Guess(NameTokeniser.Cut(text[..first])) : kind;
        return known switch
        {
            NameKind.Person => OfPerson(text),
            NameKind.Body => OfBody(text),
            _ => text,
        };
    }

    private static string OfPerson(string text)
    {
        var pieces = Pieces(text);
        var (kept, words) = (new List<string>(), 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var tokens = NameTokeniser.Cut(pieces[i]);
            if (words >= ShortestName && (Posts.Begin(tokens) || Posts.AreBirth(tokens) || IsPlace(pieces, i)))
            {
                // A post goes on behind a comma: "Minister of Energy, Industry and Trade".
                if (Posts.Begin(tokens) && pieces[i][0] == ',')
                    break;
                continue;
            }

            kept.Add(pieces[i]);
            words += tokens.Count;
        }

        return kept.Count == pieces.Count ? text : string.Concat(kept);
    }

    // "Rostec, Moscow, Russia"; a country alone may be what tells a branch from its parent.
    private static string OfBody(string text)
    {
        var pieces = Pieces(text);
        const int least = 3;
        if (pieces.Count < least || pieces.Exists(piece => piece[0] is '(' or '[') || !IsCountry(Inner(pieces[^1])))
            return text;
        var (kept, isKept) = (new List<string> { pieces[0] }, true);
        foreach (var piece in pieces.Skip(1))
        {
            isKept = isKept && BodyAnalyser.Parts(NameTokeniser.Cut(piece)).TrueForAll(part => part.Class == PartClass.LegalForm);
            if (isKept)
                kept.Add(piece);
        }

        return kept.Count < pieces.Count - 1 ? string.Concat(kept) : text;
    }

    // A country; or, before one, a word that no names are known of: "Moscow, Russia", not "John, Russia".
    private static bool IsPlace(List<string> pieces, int at)
    {
        var inner = Inner(pieces[at]);
        if (IsCountry(inner))
            return !Posts.IsNameToo(inner);
        return at + 1 < pieces.Count
            && IsPlace(pieces, at + 1)
            && !NameTokeniser.Cut(inner).Exists(token => Frequencies.Persons.Knows(token.Folded));
    }

    private static bool IsCountry(string text) =>
        (text.Length >= ShortestCountry || ShortCountries.Contains(text)) && PropertyTypes.Country.Clean(text) is not null;

    private static string Inner(string piece) => piece.Trim(' ', ',', '.', '(', ')', '[', ']');

    // Each with the comma before it, or with its brackets.
    private static List<string> Pieces(string text)
    {
        var (pieces, from, isInBrackets) = (new List<string>(), 0, text[0] is '(' or '[');
        for (var i = 1; i < text.Length; i++)
        {
            var isBehindBracket = isInBrackets && text[i - 1] is ')' or ']';
            isInBrackets &= !isBehindBracket;
            if (isInBrackets || (!isBehindBracket && !Opens.Contains(text[i], StringComparison.Ordinal)))
                continue;
            isInBrackets = text[i] is '(' or '[';
            pieces.Add(text[from..i]);
            from = i;
        }

        pieces.Add(text[from..]);
        return pieces;
    }
}
