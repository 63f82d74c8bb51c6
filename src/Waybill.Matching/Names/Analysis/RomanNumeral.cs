using System.Globalization;

namespace Waybill.Matching.Names.Analysis;

/// <summary>Roman numerals as names bear them, up to 39; in capitals, unless a reading says otherwise.</summary>
internal static class RomanNumeral
{
    // Those of two letters or more.
    private static readonly Dictionary<string, int> Known = Enumerable
        .Range(2, 38)
        .Select(number => (Numeral: Written(number), number))
        .Where(pair => pair.Numeral.Length > 1)
        .ToDictionary(pair => pair.Numeral, pair => pair.number, StringComparer.Ordinal);

    /// <summary>The digits of a numeral of one letter, which is an initial elsewhere than at the end of a name; null for none.</summary>
    public static string? ReadLetter(string text) =>
        text switch
        {
            "I" => "1",
            "V" => "5",
            "X" => "10",
            _ => null,
        };

    /// <summary>A text with the Cyrillic letters that numerals are typed with as Latin ones: "ХХІ".</summary>
    public static string InLatin(string text) => text.AsSpan().IndexOfAny('Х', 'І') < 0 ? text : text.Replace('Х', 'X').Replace('І', 'I');

    /// <summary>The digits of a numeral of two letters or more; null for none.</summary>
    public static string? Read(string text) =>
        Known.TryGetValue(text, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// The digits of a numeral behind a name in any case, of one letter too: "Sparta Iv", "lea i"; null for none.
    /// </summary>
    public static string? ReadBehind(string text) => Read(text.ToUpperInvariant()) ?? ReadLetter(text.ToUpperInvariant());

    /// <summary>The digits of a numeral in any case that is no word, wherever it stands: Vi and Xi are; null for none.</summary>
    public static string? ReadAnywhere(string text) =>
        text.ToUpperInvariant() is var capitals and not ("VI" or "XI") ? Read(capitals) : null;

    /// <summary>
    /// True for a numeral that stands behind a person's name: VI and XI are names too, and so is Ii.
    /// </summary>
    public static bool IsGeneration(string text) =>
        text is not ("VI" or "XI") && Known.ContainsKey(text.Length > 2 ? text.ToUpperInvariant() : text);

    /// <summary>
    /// True for two numerals of which one becomes the other by a letter more or by another letter: VII and VIII, XV and XX.
    /// </summary>
    public static bool AreStrokeApart(string one, string other)
    {
        if ((Read(one) ?? ReadLetter(one)) is null || (Read(other) ?? ReadLetter(other)) is null || Math.Abs(one.Length - other.Length) > 1)
            return false;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var alike = shorter.AsSpan().CommonPrefixLength(longer);
        return longer.AsSpan(alike + 1).SequenceEqual(shorter.AsSpan(alike + (shorter.Length == longer.Length ? 1 : 0)));
    }

    private static string Written(int number) =>
        new string('X', number / 10)
        + (number % 10) switch
        {
            4 => "IV",
            9 => "IX",
            var ones => new string('V', ones / 5) + new string('I', ones % 5),
        };
}
