using System.Buffers;
using Waybill.Matching.Names.Analysis;

namespace Waybill.Matching.Names.Around;

/// <summary>
/// Takes away what stands behind a name, set off by a comma or in brackets, and names nobody: a person's post, birth and place, a body's
/// address. "Sergei Shoigu, Minister of Defence", "Ivan Petrov (b. 1955)", "Rostec, Moscow, Russia".
/// </summary>
internal static class Appositions
{
    private const int ShortestName = 2;

    /// <summary>The commas that stand in names.</summary>
    public const string Commas = ",，،";

    private static readonly SearchValues<char> Opens = SearchValues.Create(Commas + Brackets.Opening);
    private static readonly SearchValues<char> Strokes = SearchValues.Create("/;|");

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The name without them.</summary>
    /// <param name="text">The name.</param>
    /// <param name="kind">What it is the name of.</param>
    public static string Without(string text, NameKind kind)
    {
        text = Marks.WithStrokes(Marks.WithCommas(Marks.WithoutForeword(text, kind)), kind);
        if (!text.AsSpan().ContainsAny(Opens))
            return WithoutTail(text, kind);
        if (text.AsSpan().IndexOfAny(Strokes) is var stroke && stroke >= 0)
            return string.Concat(Without(text[..stroke], kind), text[stroke..(stroke + 1)], Without(text[(stroke + 1)..], kind));
        var pieces = Pieces(text);
        if (pieces.Count < 2)
            return text;
        var known = kind == NameKind.Unknown ? NameAnalyser.Guess(NameTokeniser.Cut(pieces.Find(IsOutside) ?? text)) : kind;
        return known switch
        {
            NameKind.Person => OfPerson(text, pieces),
            NameKind.Body => OfBody(text, pieces),
            _ => text,
        };
    }

    // "Mahan Air Tehran Iran": a town and its country behind a body's name need no comma; "University of Tehran Iran" is named by its town.
    private static string WithoutTail(string text, NameKind kind)
    {
        var blanks = kind is NameKind.Body or NameKind.Unknown ? text.Count(' ') : 0;
        if (blanks < ShortestName || (blanks == ShortestName && !Branches.MayBeIn(text)))
            return text;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (
            Branches.MayBeIn(text)
            && Branches.Without(words, Array.ConvertAll(words, NameTokeniser.Cut)) is var (first, end)
            && end - first < words.Length
            && string.Join(' ', words[first..end]) is var whole
            && (kind == NameKind.Body || NameAnalyser.Guess(NameTokeniser.Cut(whole)) == NameKind.Body)
        )
            return whole;
        var tokens = Array.ConvertAll(words, word => NameTokeniser.Cut(word) is [var only] ? only : default);
        for (var town = Math.Min(Places.LongestTown, words.Length - 1 - ShortestName); town > 0; town--)
        {
            var from = words.Length - 1 - town;
            if (
                Places.IsTown(tokens[from..^1])
                && !Words.Empty.Contains(tokens[from - 1].Folded ?? "")
                && Places.AreCountry(words[^1])
                && (kind == NameKind.Body || NameAnalyser.Guess([.. tokens[..from]]) == NameKind.Body)
            )
                return string.Join(' ', words[..from]);
        }

        return text;
    }

    private static string OfPerson(string text, List<string> pieces)
    {
        var (kept, told, isInPost) = (new List<string>(), 0, false);
        foreach (var piece in pieces)
        {
            var tokens = NameTokeniser.Cut(piece);
            if (told >= ShortestName && !Marks.HaveOtherName(tokens) && !AreGivenNames(pieces, kept.Count, tokens))
            {
                // A post goes on behind a comma: "Minister of Energy, Industry and Trade".
                isInPost = IsBehindComma(piece) && (isInPost || Posts.Begin(tokens));
                if (isInPost || Posts.Begin(tokens) || Marks.AreNumbers(tokens) || IsPlace(piece, tokens))
                    continue;
            }

            kept.Add(piece);
            told += tokens.Count(Tells);
        }

        return kept.Count == pieces.Count ? text : string.Concat(kept);
    }

    // "AL-DARI AL-ZAWBA, Doctor Muthanna Harith": lists set the surname in capitals before what somebody is called.
    private static bool AreGivenNames(List<string> pieces, int at, List<NameToken> tokens) =>
        at == 1 && IsBehindComma(pieces[at]) && pieces[0].Any(char.IsUpper) && !pieces[0].Any(char.IsLower) && Posts.AreCalled(tokens);

    // "Rostec, Moscow, Russia"; a country alone may be what tells a branch from its parent, and what is no place is of the name.
    private static string OfBody(string text, List<string> pieces)
    {
        var end = pieces.FindIndex(1, piece => Marks.Begin(NameTokeniser.Cut(piece)));
        var name = Address(end < 0 ? pieces : pieces[..end]);
        return name < pieces.Count ? string.Concat(pieces.Take(name)) : text;
    }

    // Where the address begins: the pieces at the end that are lines of one, of which one is surely.
    private static int Address(List<string> pieces)
    {
        var lines = pieces.ConvertAll(NameTokeniser.Cut);
        var (from, last, isSure) = (pieces.Count, pieces.Count - 1, false);
        for (var i = last; i > 0 && IsBehindComma(pieces[i]); i--)
        {
            if (Places.AreOfAddress(lines[i]))
                isSure = true;
            else if (!Places.MayBeLine(lines[i]) && !(i == last ? MayBeLast(pieces[i], lines, i) : EndsWithForm(lines[i - 1])))
                break;
            from = i;
        }

        return isSure ? from : pieces.Count;
    }

    // A country, or what stands behind a town or a street, such as a province.
    private static bool MayBeLast(string piece, List<List<NameToken>> lines, int at) =>
        Places.AreCountry(Inner(piece)) || (at > 1 && Places.AreOfAddress(lines[at - 1]) && !AreForms(lines[at]));

    private static bool EndsWithForm(List<NameToken> tokens) =>
        tokens.Count > 1 && BodyAnalyser.Parts(tokens) is [.., { Class: PartClass.LegalForm }];

    private static bool AreForms(List<NameToken> tokens) =>
        BodyAnalyser.Parts(tokens).TrueForAll(part => part.Class == PartClass.LegalForm);

    private static bool IsPlace(string piece, List<NameToken> tokens) =>
        Places.AreCountry(Inner(piece)) || Places.AreOfAddress(tokens) || (!IsBehindComma(piece) && Places.AreCode(Inner(piece)));

    private static bool IsOutside(string piece) => !Brackets.Opening.Contains(piece[0], StringComparison.Ordinal);

    private static bool IsBehindComma(string piece) => Commas.Contains(piece[0], StringComparison.Ordinal);

    // "Al Masri", "Bin Laden", "De La Cruz" are one word each.
    private static bool Tells(NameToken token) => token.Folded.Length > 1 && !Words.Particles.Contains(token.Folded);

    private static string Inner(string piece) => piece.Trim(' ', '.', ',', '，', '،', '(', ')', '[', ']', '（', '）', '【', '】');

    // Each with the comma before it, or with its brackets.
    private static List<string> Pieces(string text)
    {
        var (pieces, from, isInBrackets) = (new List<string>(), 0, Brackets.Opening.Contains(text[0], StringComparison.Ordinal));
        for (var i = 1; i < text.Length; i++)
        {
            var isBehindBracket = isInBrackets && Brackets.Closing.Contains(text[i - 1], StringComparison.Ordinal);
            isInBrackets &= !isBehindBracket;
            var opens = Brackets.Opening.Contains(text[i], StringComparison.Ordinal);
            if (isInBrackets || (!isBehindBracket && !opens && !Commas.Contains(text[i], StringComparison.Ordinal)))
                continue;
            isInBrackets = opens;
            if (i == from)
                continue;
            pieces.Add(text[from..i]);
            from = i;
        }

        pieces.Add(text[from..]);
        return pieces;
    }
}
