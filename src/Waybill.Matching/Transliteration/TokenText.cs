using System.Text;

namespace Waybill.Matching.Transliteration;

/// <summary>
/// Brings a token to one form, as far as names need it of Unicode's NFKC (UAX #15): composed syllables, kana and Cyrillic letters,
/// whole-width kana, Arabic letters instead of their presentation forms. Without locale data the runtime composes nothing itself.
/// </summary>
internal static class TokenText
{
    private const string HalfKana =
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";
    private const string Voiced = "カキクケコサシスセソタチツテトハヒフヘホかきくけこさしすせそたちつてとはひふへほ";
    private const string HalfVoiced = "ハヒフヘホはひふへほ";

    // From U+FE80 on; letters with two shapes, then '4' before those with four.
    private const string ArabicShapes = "ءآأؤإ4ئا4بة4ت4ث4ج4ح4خدذرز4س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4هوى4ي";

    private static readonly (int First, int Count, char Letter)[] PersianShapes =
    [
        (0xFB56, 4, 'پ'),
        (0xFB7A, 4, 'چ'),
        (0xFB8A, 2, 'ژ'),
        (0xFB8E, 4, 'ک'),
        (0xFB92, 4, 'گ'),
        (0xFBFC, 4, 'ی'),
    ];

    // Letters of Urdu, Pashto and others, and shapes that keyboards have for Arabic ones, by the letter that Arabic and Persian write for
    // them.
    private static readonly (string Letters, char Letter)[] OtherArabic =
    [
        ("ھہەۀۂۃ", 'ه'),
        ("ٹټ", 'ت'),
        ("ڈډ", 'د'),
        ("ړڑ", 'ر'),
        ("ګ", 'گ'),
        ("ښ", 'ش'),
        ("ڼں", 'ن'),
        ("ےېۍ", 'ی'),
    ];

    private static readonly Dictionary<char, string> Shapes = ReadShapes();

    /// <summary>The token, cut to <see cref="LatinFold.LongestToken"/>; a surrogate without its other half is left out.</summary>
    public static string Plain(string token)
    {
        var cut = LatinFold.Cut(token);
        if (Ascii.IsValid(cut))
            return cut;
        var text = new StringBuilder(token.Length);
        foreach (var rune in cut.EnumerateRunes())
        {
            if (!rune.IsBmp)
                text.Append(rune.ToString());
            else if (rune != Rune.ReplacementChar)
                Append(text, (char)rune.Value);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, char c)
    {
        if (Shapes.TryGetValue(c, out var letters))
            text.Append(letters);
        else if (text.Length > 0 && Compose(text[^1], c >= '\uFF66' && c <= '\uFF9F' ? HalfKana[c - '\uFF66'] : c) is { } whole)
            text[^1] = whole;
        else
            text.Append(c >= '\uFF66' && c <= '\uFF9F' ? HalfKana[c - '\uFF66'] : c);
    }

    private static char? Compose(char before, char c) =>
        (before, c) switch
        {
            // Unicode Standard, section 3.12: initial and vowel, then final.
            ( >= '\u1100' and <= '\u1112', >= '\u1161' and <= '\u1175') => (char)(0xAC00 + ((((before - 0x1100) * 21) + c - 0x1161) * 28)),
            ( >= '\uAC00' and <= '\uD7A3', >= '\u11A8' and <= '\u11C2') when (before - 0xAC00) % 28 == 0 => (char)(before + c - 0x11A7),
            ('ウ', '\u3099') => 'ヴ',
            (_, '\u3099') when Voiced.Contains(before, StringComparison.Ordinal) => (char)(before + 1),
            (_, '\u309A') when HalfVoiced.Contains(before, StringComparison.Ordinal) => (char)(before + 2),
            ('и', '\u0306') => 'й',
            ('И', '\u0306') => 'Й',
            ('у', '\u0306') => 'ў',
            ('У', '\u0306') => 'Ў',
            ('е', '\u0308') => 'ё',
            ('Е', '\u0308') => 'Ё',
            ('і', '\u0308') => 'ї',
            ('І', '\u0308') => 'Ї',
            ('ا', '\u0653') => 'آ',
            ('ا', '\u0654') => 'أ',
            ('ا', '\u0655') => 'إ',
            ('و', '\u0654') => 'ؤ',
            ('ي', '\u0654') => 'ئ',
            _ => null,
        };

    private static Dictionary<char, string> ReadShapes()
    {
        var shapes = new Dictionary<char, string>();
        var at = 0xFE80;
        for (var i = 0; i < ArabicShapes.Length; i++)
        {
            // Hamza has one shape.
            var count =
                ArabicShapes[i] == '4' ? 4
                : ArabicShapes[i] == 'ء' ? 1
                : 2;
            var letter = count == 4 ? ArabicShapes[++i] : ArabicShapes[i];
            for (var shape = 0; shape < count; shape++)
                shapes[(char)at++] = letter.ToString();
        }

        foreach (var alif in "آأإا")
        {
            shapes[(char)at++] = "ل" + alif;
            shapes[(char)at++] = "ل" + alif;
        }

        foreach (var (letters, letter) in OtherArabic)
        {
            foreach (var other in letters)
                shapes[other] = letter.ToString();
        }

        foreach (var (first, count, letter) in PersianShapes)
        {
            for (var shape = 0; shape < count; shape++)
                shapes[(char)(first + shape)] = letter.ToString();
        }

        return shapes;
    }
}
