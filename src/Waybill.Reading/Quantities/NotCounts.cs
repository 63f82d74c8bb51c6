using Waybill.Reading.Quantities.Numbers;

namespace Waybill.Reading.Quantities;

/// <summary>
/// Tells numbers that count nothing: calibres, model numbers, years, dates, times, resolutions, telephone numbers, factors.
/// </summary>
internal static class NotCounts
{
    /// <summary>True when a number is no count.</summary>
    public static bool IsNone(ReadOnlySpan<Lexeme> row, NumberSpan number) =>
        IsInName(row, number)
        || IsOfType(row, number.First)
        || IsCalibre(row, number)
        || IsYear(row, number)
        || IsDate(row, number.First, number.Next)
        || IsTimeOrPlace(row, number)
        || IsSlashed(row, number)
        || IsChained(row, number)
        || IsTelephone(row, number)
        || IsAttribute(row, number)
        || IsListed(row, number.First);

    /// <summary>True for the day in <c>7 September</c> or <c>May 4th</c>.</summary>
    public static bool IsDate(ReadOnlySpan<Lexeme> row, int first, int next) =>
        IsMonth(row, first - 1)
        || (row.Is(first - 1, ".") && IsMonth(row, first - 2))
        || IsMonth(row, next)
        || (row.Is(next, "of") && IsMonth(row, next + 1));

    private static bool IsMonth(ReadOnlySpan<Lexeme> row, int at) =>
        row.IsWord(at) && char.IsUpper(row[at].Written[0]) && QuantityWords.Months.Contains(row[at].Word);

    // Shahed-136, KN23, T-72: digits that letters or their hyphen are glued to; 9K720; +82; 38.5°
    private static bool IsInName(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        var at = number.First;
        if (row[at].IsWord || at == 0 || !row[at].IsGlued)
            return row.IsGlued(number.Next, "°");
        var before = row[at - 1];
        if (before.IsWord || before.Word is "+" or "#" or "/" or ":" or "_" or "°" || row.IsGlued(number.Next, "°"))
            return true;
        return before.IsHyphen
            && before.IsGlued
            && at > 1
            && row[at - 2].Kind != LexemeKind.Mark
            && !row[at - 2].IsDigits
            && NumberWords.Cardinals.ContainsKey(row[at - 2].Word) is false;
    }

    // "Type 56-1 rifles", "Project 636 submarines"
    private static bool IsOfType(ReadOnlySpan<Lexeme> row, int at)
    {
        while (at > 1 && row[at].IsGlued && row[at - 1].IsHyphen && row[at - 1].IsGlued && row[at - 2].IsDigits)
            at -= 2;
        return at > 0
            && row.IsWord(at - 1)
            && char.IsUpper(row[at - 1].Written[0])
            && QuantityWords.BeforeModels.Contains(row[at - 1].Word);
    }

    // "152 mm", "122- and 152-mm", "152/155 mm", "7.62x39mm", ".50 calibre"
    private static bool IsCalibre(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        var at = number.Next;
        if (row.IsCalibre(at) || row.IsCalibre(row.Is(at, ")") ? at + 1 : at))
            return true;
        if ((row.Is(at, "x") || row.Is(at, "×")) && row.IsDigits(at + 1))
            return true;
        if (number.First > 0 && row[number.First - 1].Word is "x" or "×" && row.IsDigits(number.First - 2))
            return true;
        var word = row.AfterHyphen(at);
        if (
            row.IsWord(word)
            && row[word].Word is "calibre" or "caliber" or "cal" or "gauge" or "inch"
            && (word > at || number.Form == NumberForm.Decimal)
        )
            return true;
        return !number.IsWords && number is { Scale: 1, Value: < 1000 } && CalibreFollows(row, at);
    }

    // The first of several calibres that share their millimetres.
    private static bool CalibreFollows(ReadOnlySpan<Lexeme> row, int at)
    {
        for (var more = 0; more < 4; more++)
        {
            at = row.AfterHyphen(at);
            if (row.Is(at, ","))
                at = row.Is(at + 1, "and") || row.Is(at + 1, "or") ? at + 2 : at + 1;
            else if (row.Is(at, "and") || row.Is(at, "or") || row.Is(at, "/") || row.Is(at, "–"))
                at++;
            else if (!row.IsHyphen(at - 1))
                return false;
            if (!row.IsDigits(at) || Numeral.At(row, at) is not { Value: < 1000 } calibre)
                return false;
            at = calibre.Next;
            if (row.IsCalibre(at))
                return true;
        }

        return false;
    }

    // 2023, unless it is "2000 shells" and no preposition of time stands before it.
    private static bool IsYear(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        if (
            number is not { Form: NumberForm.Integer, Value: >= 1900 and <= 2099 }
            || number.Next != number.First + 1
            || row[number.First].Word.Length != 4
        )
            return false;
        var isTimed = number.First > 0 && QuantityWords.BeforeYears.Contains(row[number.First - 1].Word);
        return isTimed || !row.IsWord(number.Next) || !row[number.Next].Word.EndsWith('s') || IsYearRange(row, number);
    }

    private static bool IsYearRange(ReadOnlySpan<Lexeme> row, NumberSpan number) =>
        number.First > 1 && row[number.First - 1] is { Word: "-" or "–" } && row.IsDigits(number.First - 2);

    // 10:30, "6 pm", "9 o'clock", "45 years old", "three times", "10-fold"
    private static bool IsTimeOrPlace(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        var at = number.Next;
        if (row.IsGlued(at, ":") && row.IsGluedDigits(at + 1))
            return true;
        if (!row.IsWord(row.AfterHyphen(at)))
            return false;
        return row[row.AfterHyphen(at)].Word switch
        {
            "am" or "pm" or "o" or "times" or "fold" or "hrs" or "gmt" or "utc" => true,
            "a" or "p" => row.IsGlued(at + 1, ".") && row.IsGlued(at + 2, "m"),
            "years" or "year" => row.Is(at + 1, "old") || row.Is(at + 1, "of") && row.Is(at + 2, "age"),
            "degrees" or "degree" => true,
            _ => false,
        };
    }

    // 24/7, 9/11, 1718/2006: only small parts of a whole are amounts.
    private static bool IsSlashed(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        if (row.IsGlued(number.Next, "/") && row.IsGluedDigits(number.Next + 1))
            return true;
        if (number.Form != NumberForm.Fraction || !row.IsGlued(number.Next - 2, "/"))
            return false;
        return !(row[number.Next - 1].Word is "2" or "3" or "4" or "5" or "6" or "8" or "10" && number.Value is < 1 or > 2);
    }

    // 192.168.1.2, 555-1234-99, 0800: no amount has such groups.
    private static bool IsChained(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        var (first, next) = (number.First, number.Next);
        if (!row[first].IsDigits)
            return false;
        if (row[first].Word is ['0', _, ..] || (row.IsGlued(next, ".") && row.IsGluedDigits(next + 1)))
            return true;
        if (row[first].IsGlued && first > 1 && row[first - 1].Word is "." && row[first - 2].IsDigits)
            return true;
        var before = row[first].IsGlued && row.IsHyphen(first - 1) && row.IsDigits(first - 2);
        var after = row.IsHyphen(next) && row[next].IsGlued && row.IsGluedDigits(next + 1);
        return (before && after)
            || (after && row.IsHyphen(next + 2) && row.IsGluedDigits(next + 3))
            || (before && first > 3 && row.IsHyphen(first - 3) && row.IsDigits(first - 4) && row[first - 2].IsGlued);
    }

    // +82 2 555 1234: three groups of digits or more, set apart by spaces, that make no number
    private static bool IsTelephone(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        if (!row[number.First].IsDigits)
            return false;
        var (first, next, groups) = (number.First, number.Next, 1);
        for (; groups < 8 && row.IsDigits(next) && row[next].Gap == Gap.Space; groups++)
            next++;
        for (; groups < 8 && first > 0 && row[first].Gap == Gap.Space && row.IsDigits(first - 1); groups++)
            first--;
        return groups > 2 || (groups > 1 && first > 0 && row[first].IsGlued && row[first - 1].Word is "+" or "(");
    }

    // "a 20-strong unit", "five-member", "200-km range", "500 kg bombs": it describes, and counts nothing.
    private static bool IsAttribute(ReadOnlySpan<Lexeme> row, NumberSpan number)
    {
        var at = number.Next;
        if (row.IsHyphen(at) && row[at].IsGlued && row.IsGluedWord(at + 1))
            return !QuantityWords.Endings.ContainsKey(row[at + 1].Word)
                && ShareReader.Sign(row, at + 1) is null
                && row[at + 1].Word is not "to" and not "million" and not "billion";
        return Measures.At(row, at) is { } unit
            && unit.Written is "kg" or "km" or "cm" or "ft" or "kt" or "kw" or "mw" or "m" or "lb" or "mph"
            && row.IsWord(unit.Next)
            && row[unit.Next].Word.EndsWith('s')
            && !Words.WordClasses.IsFunction(row[unit.Next].Word);
    }

    // "Resolution 1718", "resolutions 1718, 1874 and 2397"
    private static bool IsListed(ReadOnlySpan<Lexeme> row, int at)
    {
        for (var more = 0; more < 12; more++)
        {
            if (QuantityWords.IsLabelled(row, at))
                return true;
            var join = at - 1;
            if (row.Is(join, "and") || row.Is(join, "or"))
                join = row.Is(join - 1, ",") ? join - 1 : join;
            else if (!row.Is(join, ","))
                return false;
            var digits = join - 1;
            if (!row.IsDigits(digits))
                return false;
            at = digits;
        }

        return false;
    }
}
