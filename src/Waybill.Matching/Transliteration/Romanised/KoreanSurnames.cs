using Waybill.Matching.Transliteration.Korean;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>Korean family names in Latin letters, as passports and papers have them: "Lee", "Park".</summary>
internal sealed class KoreanSurnames
{
    private const int OfSurname = 1;

    private readonly Dictionary<string, SyllableReading[]> spellings;
    private readonly HashSet<ulong> codes;

    /// <summary>Those of a table.</summary>
    public KoreanSurnames(HangulTable table)
    {
        spellings = table
            .Surnames.SelectMany(surname => surname.Value.Select(spelling => (Spelling: spelling, Code: KoreanCode.Of(surname.Key, table))))
            .GroupBy(surname => surname.Spelling, surname => surname.Code)
            .ToDictionary(same => same.Key, same => same.Distinct().Order().Select(code => new SyllableReading(code, OfSurname)).ToArray());
        codes = [.. spellings.Values.SelectMany(readings => readings).Select(reading => reading.Code)];
    }

    /// <summary>A word's readings with those as a family name, in the order of their codes.</summary>
    public SyllableReading[] With(SyllableReading[] readings, string word) =>
        spellings.TryGetValue(word, out var asSurname)
            ?
            [
                .. readings
                    .Concat(asSurname)
                    .GroupBy(r => r.Code, (code, same) => new SyllableReading(code, same.Min(r => r.Cost)))
                    .OrderBy(r => r.Code),
            ]
            : readings;

    /// <summary>True where one of a word's readings is a family name.</summary>
    public bool Have(ReadOnlySpan<SyllableReading> readings)
    {
        foreach (var reading in readings)
        {
            if (codes.Contains(reading.Code))
                return true;
        }

        return false;
    }
}
