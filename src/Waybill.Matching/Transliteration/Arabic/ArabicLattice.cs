using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Matching.Transliteration.Arabic;

/// <summary>
/// Lays out the spellings of a word in Arabic or Persian letters: what each letter is written as, and between consonants the short vowels
/// that are not written. A vowel that is written must be spelt: حسن is Hasan, Hassan and Hosn, and not Hussein.
/// </summary>
internal sealed class ArabicLattice
{
    private const int Longest = 24;
    private const string God = "الله";
    private const string Alifs = "اأإآ";
    private static readonly ArabicLetters Rows = ArabicLetters.Embedded;

    private readonly ArabicWord word;
    private readonly string letters;
    private readonly int start;
    private readonly int end;
    private readonly bool isOfThree;
    private readonly List<LatticeSpelling[]> places = [];
    private bool isBehindVowel = true;

    private ArabicLattice(ArabicWord word)
    {
        (this.word, letters) = (word, word.Letters);
        start = word.HasArticle ? 2 : 0;
        end = letters.Length - start > 3 && letters[^1] is 'ي' or 'ى' or 'ة' or 'ه' ? letters.Length - 1 : letters.Length;
        isOfThree = end - start == 3 && letters.AsSpan(start + 1, 2).IndexOfAny("اآويى") < 0;
    }

    /// <summary>The lattices of a word; none where it has no letter, or too many.</summary>
    public static IEnumerable<SpellingLattice> Of(ArabicWord word)
    {
        if (word.Letters.Length is 0 or > Longest)
            yield break;
        var lattice = new ArabicLattice(word);
        lattice.Lay();
        yield return new([.. lattice.places]);
        if (Rows.Name(word.Core) is { } name)
            yield return new(word.HasArticle ? [Rows.At("article"), name] : [name]);
    }

    private void Lay()
    {
        if (start > 0)
            Put("article");
        var isServant = letters.AsSpan(start).StartsWith("عبد", StringComparison.Ordinal);
        for (var i = start; i < letters.Length; i++)
        {
            if (IsArticleWithin(i, isServant))
            {
                Put("article-within");
                isBehindVowel = false;
                i++;
            }
            else if (IsSilentHa(i))
            {
                Put("silent-ha-ya");
                return;
            }
            else
                Letter(i);
        }

        if (isServant && letters.Length == start + 3)
            Put("behind-servant");
        else if (!isBehindVowel)
            Put("behind");
    }

    private void Letter(int i)
    {
        var isLast = i == letters.Length - 1 && i > start;
        switch (letters[i])
        {
            case 'ا' or 'أ' or 'إ' or 'آ':
                PutVowel(AlifAt(i));
                break;
            case 'ى' when isLast:
                PutVowel("alif-maqsura");
                break;
            case 'ة':
                PutVowel(isBehindVowel ? "ta-marbuta-after-vowel" : "ta-marbuta");
                break;
            case 'ه' when isLast:
                PutVowel(isBehindVowel ? "ha-last-after-vowel" : "ha-last");
                break;
            case 'و':
                Glide(i, "waw-before-vowel", isLast ? "waw-last" : null);
                break;
            case 'ي' or 'ى':
                Glide(i, i == letters.Length - 2 && letters[^1] == 'ي' ? "ya-before-last" : "ya-before-vowel", isLast ? "ya-last" : null);
                break;
            case 'ع':
                Ayn(i, isLast);
                break;
            case 'ء':
                PutVowel("hamza");
                break;
            case 'ئ' or 'ؤ':
                Short(i);
                Put(letters[i] == 'ئ' ? "hamza-on-ya" : "hamza-on-waw");
                isBehindVowel = false;
                break;
            default:
                Short(i);
                places.Add(Consonant(i));
                isBehindVowel = false;
                break;
        }
    }

    // Doubled in the middle of three, or behind alif, a consonant would stand for an alif that is not written: Ammar, Jabbar.
    private LatticeSpelling[] Consonant(int i)
    {
        if (letters[i] == 'ن' && i + 1 < letters.Length && letters[i + 1] == 'ب')
            return Rows.At("nun-before-ba");
        var isMiddle = isOfThree && end == letters.Length && i == start + 1;
        var isBehindAlif = i > start && i < letters.Length - 1 && letters[i - 1] == 'ا';
        return Rows.Consonant(letters[i], i > start, !word.Doubled[i] && (isMiddle || isBehindAlif));
    }

    private string AlifAt(int i) =>
        (i == start, letters[i]) switch
        {
            (true, 'أ') => "alif-raised-first",
            (true, 'إ') => "alif-lowered-first",
            (true, 'آ') => "alif-long-first",
            (true, _) => IsVowel(i + 1) ? "alif-first-before-glide" : "alif-first",
            (_, 'ا') => i == letters.Length - 1 ? "alif-last" : "alif",
            _ => "alif-within-raised",
        };

    private void Glide(int i, string beforeVowel, string? last)
    {
        if (last is not null)
        {
            PutVowel(last);
            return;
        }

        if (i > start && !IsVowel(i + 1))
        {
            // Behind ayn ya is long: "Said", not "Sayed".
            if (letters[i] == 'و')
                places.Add(Rows.Glide('و', late: true));
            else if (letters[i - 1] == 'ع' && i > start + 1)
                Put("ya");
            else
                places.Add(Rows.Glide('ي', late: i > start + 1));
            isBehindVowel = true;
            return;
        }

        if (letters[i] == 'و' && IsArticleWithin(i + 1, isServant: false))
        {
            // ذوالفقار: Zulfiqar
            Put("waw-before-article");
            isBehindVowel = false;
            return;
        }

        if (!isBehindVowel)
            Put(i == start + 1 ? "first-before-glide" : "middle");
        Put(letters[i] == 'و' && i > start && letters[i - 1] == 'خ' ? "waw-after-kha" : beforeVowel);
        isBehindVowel = false;
    }

    private void Ayn(int i, bool isLast)
    {
        if (i == start)
            PutVowel(IsVowel(i + 1) ? "ayn-before-vowel" : "ayn-first");
        else if (isLast)
            PutVowel(isBehindVowel ? "ayn-last-after-vowel" : "ayn-last");
        else if (!isBehindVowel)
            PutVowel(IsVowel(i + 1) ? "ayn-before-vowel" : "ayn-between");
        else
        {
            Put("ayn-after-vowel");
            isBehindVowel = IsVowel(i + 1);
        }
    }

    // The short vowel before a consonant.
    private void Short(int i)
    {
        if (isBehindVowel)
            return;
        var isLast = i == end - 1;
        Put(
            word.Marks[i - 1] switch
            {
                '\u064E' => "fatha",
                '\u064F' => "damma",
                '\u0650' => "kasra",
                '\u0652' => "sukun",
                _ when isLast && isOfThree && i > start + 1 => "last-of-three",
                _ when isLast && end - start == 4 && letters[start + 1] == 'ا' => "last-after-alif",
                _ when i == start + 1 => "first",
                _ when isLast => letters.AsSpan(start, i - start).Contains('و') ? "last-after-u" : "last",
                _ => "middle",
            }
        );
    }

    private bool IsVowel(int i) =>
        i < letters.Length && (letters[i] is 'و' or 'ي' or 'ى' or 'ة' || Alifs.Contains(letters[i], StringComparison.Ordinal));

    private bool IsArticleWithin(int i, bool isServant) =>
        i > start + 1
        && letters.AsSpan(i).StartsWith("ال", StringComparison.Ordinal)
        && (letters.Length - i > (isServant ? 3 : 4) || letters.AsSpan(i).SequenceEqual(God));

    // ه‌ای
    private bool IsSilentHa(int i) =>
        i > start + 1 && i == letters.Length - 3 && !isBehindVowel && letters.EndsWith("هاي", StringComparison.Ordinal);

    private void PutVowel(string place)
    {
        Put(place);
        isBehindVowel = true;
    }

    private void Put(string place) => places.Add(Rows.At(place));
}
