using Waybill.Matching.Names.Around;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what each token of a name does in it.</summary>
internal static class NameAnalyser
{
    /// <summary>What a common word tells.</summary>
    public const double OfGeneric = 0.35;

    /// <summary>What an article or a preposition tells.</summary>
    public const double OfEmpty = 0.02;

    /// <summary>What a number tells.</summary>
    public const double OfNumber = 0.7;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The kind that the words of a name show.</summary>
    public static NameKind Guess(List<NameToken> tokens)
    {
        var joined = JoinLetters(tokens);
        var from = Posts.Before(joined);
        // "General Kim", "Lt. Gen. Kim": what are titles before a name show no body.
        while (from < joined.Count - 1 && Words.Titles.Contains(joined[from].Folded))
            from++;
        for (var i = from; i < joined.Count; i++)
        {
            // The last letters of some countries' forms are given names of others: Kim Yong Ae.
            if ((BodyAnalyser.LegalFormAt(joined, i, out var form, out _) && !form.Trails) || Words.IsGeneric(joined[i]))
                return NameKind.Body;
        }

        return NameKind.Person;
    }

    /// <summary>The parts of a name of a known kind.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="cut">Which family names are cut off a token without blanks, in a person's name.</param>
    public static NamePart[] Parts(List<NameToken> tokens, NameKind kind, FamilyNameCut cut = FamilyNameCut.OfChina)
    {
        var parts = kind switch
        {
            NameKind.Body => BodyAnalyser.Parts(JoinLetters(tokens)),
            NameKind.Vessel => VesselAnalyser.Parts(tokens),
            _ => PersonAnalyser.Parts(tokens, cut),
        };
        // "The Trading Company": where nothing else is left, the common words are the name.
        return parts.Exists(p => p.Class is PartClass.Word or PartClass.Patronymic)
            ? [.. parts]
            :
            [
                .. parts.Select(p =>
                    p.Class is PartClass.Title or PartClass.Generation ? p with { Class = PartClass.Word, Weight = OfGeneric } : p
                ),
            ];
    }

    /// <summary>Joins letters that stand alone beside each other: "A.B.C.", "S A"; not "V L.P.".</summary>
    public static List<NameToken> JoinLetters(List<NameToken> tokens)
    {
        var joined = new List<NameToken>();
        for (var i = 0; i < tokens.Count;)
        {
            var end = i + 1;
            while (end < tokens.Count && tokens[end - 1].IsLetter && tokens[end].IsLetter && !IsNumeral(tokens[end - 1], tokens[end]))
                end++;
            joined.Add(end == i + 1 ? tokens[i] : NameToken.Of(string.Concat(tokens.Skip(i).Take(end - i).Select(t => t.Text))));
            i = end;
        }

        return joined;
    }

    // "V L.P.": the stops begin behind the numeral.
    private static bool IsNumeral(in NameToken letter, in NameToken next) =>
        next.IsDotted && !letter.IsDotted && RomanNumeral.ReadLetter(letter.Text) is not null;

    /// <summary>
    /// The digits of a token that is a number: figures, an ordinal, a word, a Roman numeral of several letters; null for none.
    /// </summary>
    public static string? Number(in NameToken token) => NumberInWords(token) ?? RomanNumeral.Read(RomanNumeral.InLatin(token.Text));

    /// <summary>The same without Roman numerals.</summary>
    public static string? NumberInWords(in NameToken token) =>
        WithoutOrdinal(token.Folded) is var figures && figures.All(char.IsAsciiDigit)
            ? figures.TrimStart('0') is { Length: > 0 } digits
                ? digits
                : "0"
            : Words.Numbers.GetValueOrDefault(token.Folded);

    // "27th"
    private static string WithoutOrdinal(string folded) =>
        folded is [.., >= '0' and <= '9', _, _] && folded[^2..] is "st" or "nd" or "rd" or "th" ? folded[..^2] : folded;
}
