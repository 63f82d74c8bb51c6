namespace Waybill.Matching.Transliteration.Brahmic;

/// <summary>Cuts words of the Brahmic scripts into signs. The blocks of Unicode follow ISCII, so that one table reads nine scripts.</summary>
internal static class BrahmicText
{
    private const char Devanagari = '\u0900';
    private const int Block = 0x80;
    private const char Tamil = '\u0B80';
    private const char AfterMalayalam = '\u0D80';
    private const char AfterSinhala = '\u0E00';

    private const char Nukta = '\u093C';
    private const char Virama = '\u094D';
    private const char AuMark = '\u0957';
    private const int SignToVowel = 0x38;

    // What has a place of its own in one block, by the letters that it stands for.
    private static readonly Dictionary<char, string> Own = new()
    {
        ['ৎ'] = "त\u094D",
        ['ৰ'] = "र",
        ['ৱ'] = "व",
        ['\u0A70'] = "\u0902",
        ['\u0A71'] = "",
        ['\u0B71'] = "व",
        ['\u0972'] = "ऍ",
        ['ൺ'] = "ण\u094D",
        ['ൻ'] = "न\u094D",
        ['ർ'] = "र\u094D",
        ['ൽ'] = "ल\u094D",
        ['ൾ'] = "ळ\u094D",
        ['ൿ'] = "क\u094D",
        ['\u0958'] = "क\u093C",
        ['\u0959'] = "ख\u093C",
        ['\u095A'] = "ग\u093C",
        ['\u095B'] = "ज\u093C",
        ['\u095C'] = "ड\u093C",
        ['\u095D'] = "ढ\u093C",
        ['\u095E'] = "फ\u093C",
        ['\u095F'] = "य\u093C",
    };

    /// <summary>The signs of a word; whatever is none is passed over.</summary>
    public static List<BrahmicSign> Signs(string word)
    {
        var (text, signs) = (InDevanagari(word), new List<BrahmicSign>(word.Length * 2));
        var isTamil = word.AsSpan().ContainsAnyInRange(Tamil, (char)(Tamil + Block - 1));
        var before = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsConsonant(c))
            {
                var hasNukta = i + 1 < text.Length && text[i + 1] == Nukta;
                i += hasNukta ? 1 : 0;
                var next = i + 1 < text.Length ? text[i + 1] : '\0';
                signs.Add(new(before == c ? BrahmicKind.Again : BrahmicKind.Consonant, c, hasNukta, isTamil));
                before = next == Virama ? c : '\0';
                if (next == Virama)
                    i++;
                else if (!IsSign(next))
                    signs.Add(new(BrahmicKind.Inherent, 'अ'));
                continue;
            }

            before = '\0';
            if (c == AuMark)
                c = '\u094C';
            // Written in two: e and a are o, e and the mark of au are au.
            if (c is '\u0946' or '\u0947' && i + 1 < text.Length && text[i + 1] == AuMark)
                (c, i) = ('\u094C', i + 1);
            // A long one is read as the short.
            if (c is '\u0944' or '\u0960')
                c = c == '\u0944' ? '\u0943' : 'ऋ';
            if (c is '\u0946' or '\u0947' && i + 1 < text.Length && text[i + 1] == '\u093E')
                (c, i) = ((char)(c + 4), i + 1);
            if (IsSign(c))
                signs.Add(new(BrahmicKind.Vowel, (char)(c - SignToVowel)));
            else if (c is >= '\u0905' and <= '\u0914')
                signs.Add(new(BrahmicKind.Vowel, c));
            else if (c is >= '\u0901' and <= '\u0903')
                signs.Add(new(BrahmicKind.Mark, c));
        }

        return signs;
    }

    private static bool IsConsonant(char c) => c is >= 'क' and <= 'ह';

    private static bool IsSign(char c) => c is (>= '\u093E' and <= '\u094C') or AuMark;

    private static string InDevanagari(string word) =>
        string.Concat(
            word.Select(c =>
                Own.TryGetValue(c, out var letters) ? letters
                : c is >= AfterMalayalam and < AfterSinhala ? BrahmicLetters.Embedded.OfSinhala(c)
                : c is >= Devanagari and < AfterMalayalam ? OfPlace((char)(Devanagari + ((c - Devanagari) % Block)))
                : ""
            )
        );

    // Letters with a dot stand at the same place in every block.
    private static string OfPlace(char c) => Own.GetValueOrDefault(c) ?? c.ToString();
}
