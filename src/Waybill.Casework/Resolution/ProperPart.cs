using System.Globalization;
using Waybill.Matching.Names;
using Waybill.Reading.Gazetteers;

namespace Waybill.Casework.Resolution;

/// <summary>
/// The proper name in a phrase: "spokesman Dmitry Peskov" has one, "Russian-flagged ships" and "foreign ministers" have none. Each word of
/// a name begins with a capital, or is of a script that has none, but for the particles within it.
/// </summary>
internal static class ProperPart
{
    private static readonly char[] Blanks = [' ', '\u00a0'];

    // What a ship is called before its name.
    private static readonly HashSet<string> Ships = new(StringComparer.OrdinalIgnoreCase)
    {
        "ship",
        "ships",
        "vessel",
        "vessels",
        "freighter",
        "freighters",
        "tanker",
        "tankers",
        "carrier",
        "carriers",
        "boat",
        "boats",
        "barge",
        "barges",
        "train",
        "trains",
        "railcar",
        "railcars",
        "aircraft",
        "plane",
        "planes",
        "convoy",
        "convoys",
    };

    /// <summary>The name of a person or a body; null where none is given.</summary>
    public static string? OfParty(string phrase)
    {
        // "China and Russia" are two.
        if (phrase.Split(" and ") is { Length: > 1 } several && several.All(one => KnownName.Of(one) is not null))
            return null;
        // "Kim Yong Ju of KOMID" is a person; "Ministry of Defence" is one name.
        var at = phrase.IndexOf(" of ", StringComparison.Ordinal);
        var words =
            at > 0 && Name.Of(phrase[..at]) is { Kind: NameKind.Person, Parts.Count: > 1 } && IsName(phrase[..at]) ? phrase[..at] : phrase;
        return IsName(words) ? words : null;
    }

    /// <summary>The name of a ship, behind the words that say what ship it is; null where none is given.</summary>
    public static string? OfVessel(string phrase)
    {
        var words = phrase.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindLastIndex(words, Ships.Contains);
        var name = string.Join(' ', words.Skip(last + 1)).Trim('"', '“', '”', '‘', '’', '\'');
        return name.Length > 0 && IsName(name) ? name : null;
    }

    /// <summary>The name before the words that say what carries goods, of whoever runs it: "Mahan Air cargo planes"; null where none is
    /// given.</summary>
    public static string? OfOperator(string phrase)
    {
        var words = phrase.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (Array.FindIndex(words, Ships.Contains) < 1)
            return null;
        var name = string.Join(' ', words.TakeWhile(word => char.IsUpper(word[0]))).Trim('"', '“', '”', '‘', '’', '\'');
        return name.Contains(' ', StringComparison.Ordinal) && KnownName.StateOf(name) is null ? OfParty(name) : null;
    }

    private static bool IsName(string phrase)
    {
        var capitals = 0;
        foreach (var word in phrase.Split(Blanks, StringSplitOptions.RemoveEmptyEntries))
        {
            var isCapital = char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter;
            if (!isCapital && !char.IsAsciiDigit(word[0]) && !IsWrittenSmall(word))
                return false;
            capitals += isCapital ? 1 : 0;
        }

        return capitals > 0 && !KnownName.IsOfPeople(phrase);
    }

    // A title, a particle, a word that says nothing: "spokesman", "van", "of".
    private static bool IsWrittenSmall(string word) =>
        Name.Of(word, NameKind.Person).Parts is [{ Class: PartClass.Title or PartClass.Particle }]
        || Name.Of(word, NameKind.Body).Parts is [{ Class: PartClass.Empty }];
}
