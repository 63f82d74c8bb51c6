using Waybill.Matching.Names.Around;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Tells what each token of a ship's name does in it.</summary>
internal static class VesselAnalyser
{
    private const double OfWord = 0.9;
    private const string Saint = "saint";

    // "Ship" behind a name in Hangul and in characters.
    private const string Ship = "호号號";
    private const int ShortestBeforeShip = 2;

    private static WordLists Words => WordLists.Embedded;

    /// <summary>The parts of a ship's name.</summary>
    public static List<NamePart> Parts(List<NameToken> tokens)
    {
        var parts = new List<NamePart>();
        tokens = WithoutShip(tokens);
        var titles = ShipWords.TitleAt(tokens, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var (text, folded, script) = (tokens[i].Text, tokens[i].Folded, tokens[i].Script);
            // "M/V Angara", "MV Angara", "Motor Tanker Angara"
            if (i < titles)
                parts.Add(new(text, folded, PartClass.Title, 0, script));
            else if (Number(tokens, i, parts) is { } number)
                parts.Add(new(text, number, PartClass.Number, NameAnalyser.OfNumber, script));
            else if (folded is "the" or "of" || IsShip(tokens[i]))
                parts.Add(new(text, folded, PartClass.Empty, NameAnalyser.OfEmpty, script));
            else
                parts.Add(
                    new(text, folded, PartClass.Word, OfWord, script)
                    {
                        Head = HeadOf(folded),
                        IsOfSaint = parts is [.., { Class: PartClass.Word, Head: Saint }],
                    }
                );
        }

        return parts;
    }

    /// <summary>The first of the spellings of a word of ships; else the word.</summary>
    public static string HeadOf(string folded) => Words.Saints.Contains(folded) ? Saint : folded;

    // Behind a name a numeral is one in any case ("Sparta Iv"), by itself it is a name: "Vi".
    private static string? Number(List<NameToken> tokens, int at, List<NamePart> before) =>
        NameAnalyser.NumberInWords(tokens[at])
        ?? (
            at + 1 == tokens.Count && before.Exists(part => part.Class == PartClass.Word)
                ? RomanNumeral.ReadBehind(tokens[at].Text)
                : RomanNumeral.ReadAnywhere(tokens[at].Text)
        );

    // "서산호", "远大号": the last character says that it is a ship.
    private static List<NameToken> WithoutShip(List<NameToken> tokens) =>
        tokens is [.., { Script: Script.Hangul or Script.Han, Text.Length: > ShortestBeforeShip } last]
        && Ship.Contains(last.Text[^1], StringComparison.Ordinal)
            ? [.. tokens[..^1], NameToken.Of(last.Text[..^1]), NameToken.Of(last.Text[^1..])]
            : tokens;

    private static bool IsShip(in NameToken token) => token.Text.Length == 1 && Ship.Contains(token.Text, StringComparison.Ordinal);
}
