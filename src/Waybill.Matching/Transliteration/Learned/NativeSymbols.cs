using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Han;

namespace Waybill.Matching.Transliteration.Learned;

/// <summary>Cuts native spellings into symbols.</summary>
internal static class NativeSymbols
{
    private const int HangulBase = 0xAC00;
    private const int Vowels = 21;
    private const int Finals = 28;

    /// <summary>A token's symbols; what is not of the script is left out.</summary>
    public static List<NativeSymbol> Of(string token, Script script)
    {
        var symbols = new List<NativeSymbol>();
        foreach (var c in TokenText.Plain(token))
            Add(c, script, symbols);

        return symbols;
    }

    private static void Add(char c, Script script, List<NativeSymbol> symbols)
    {
        if (ScriptRanges.ScriptOf(c) != script)
            return;
        switch (script)
        {
            case Script.Hangul when c >= HangulBase && c <= '\uD7A3':
                Jamo(c - HangulBase, symbols);
                break;
            case Script.Han:
                Pinyin(c, symbols);
                break;
            case Script.Kana:
                // Hiragana stand as far below katakana throughout.
                symbols.Add(new(c is >= '\u3041' and <= '\u3096' ? (char)(c + 0x60) : c, '\0'));
                break;
            case Script.Cyrillic:
                symbols.Add(new(NearestCyrillic(char.ToLowerInvariant(c)), '\0'));
                break;
            case Script.Arabic when c is '\u0640' or (>= '\u064B' and <= '\u0652'):
                break;
            default:
                symbols.Add(new(char.ToLowerInvariant(c), '\0'));
                break;
        }
    }

    // Models know the letters of Russian: those of Kazakh, Tajik and others are heard as these.
    private static char NearestCyrillic(char c) =>
        c switch
        {
            'қ' => 'к',
            'ғ' => 'г',
            'ң' => 'н',
            'ө' => 'о',
            'ұ' or 'ү' or 'ӯ' => 'у',
            'һ' or 'ҳ' => 'х',
            'ә' => 'а',
            'ӣ' => 'и',
            'ҷ' or 'җ' => 'ж',
            _ => c,
        };

    // Unicode Standard, section 3.12.
    private static void Jamo(int syllable, List<NativeSymbol> symbols)
    {
        symbols.Add(new((char)(0x1100 + (syllable / (Vowels * Finals))), '\0'));
        symbols.Add(new((char)(0x1161 + (syllable / Finals % Vowels)), '\0'));
        if (syllable % Finals > 0)
            symbols.Add(new((char)(0x11A7 + (syllable % Finals)), '\0'));
    }

    private static void Pinyin(char c, List<NativeSymbol> symbols)
    {
        if (HanTable.Embedded.Mandarin(c) is not { } pinyin)
            return;
        var folded = (char)HanTable.Embedded.Fold(c);
        for (var i = 0; i < pinyin.Length; i++)
            symbols.Add(new(i == 0 ? char.ToUpperInvariant(pinyin[i]) : pinyin[i], folded));
    }
}
