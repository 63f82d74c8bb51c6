using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Arabic;
using Waybill.Matching.Transliteration.Cyrillic;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Kana;
using Waybill.Matching.Transliteration.Korean;
using LatinReading = Waybill.Matching.Transliteration.Reading;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Facts of each standard, from <c>Standards.tsv</c>.</summary>
public sealed class StandardTests
{
    [Fact]
    public void Each_standard_writes_what_it_is_known_to_write()
    {
        var wrong = new List<string>();
        foreach (var fact in Facts())
        {
            var readings = Read(fact.Standard, fact.Name)
                .Where(r => r.Standard == fact.Standard)
                .Select(r => LatinFold.Fold(r.Latin))
                .ToList();
            if (!readings.Contains(fact.Latin))
                wrong.Add($"{fact.Standard}: {fact.Name} is {fact.Latin}, not {string.Join(", ", readings)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_standard_for_Cyrillic_is_held_by_facts() =>
        Assert.All(CyrillicStandard.Embedded, s => Assert.True(Facts().Count(f => f.Standard == s.Name) >= 10, s.Name));

    [Theory]
    [InlineData("Юрий", "yuriy", "iurii", "yuri")]
    [InlineData("Щёголев", "shchegolev", "shchyogolev")]
    [InlineData("Хусейн", "khuseyn", "khusein")]
    [InlineData("김정은", "gimjeongeun", "kimchongun", "kimjongun")]
    [InlineData("리", "ri", "li", "i", "lee", "yi", "rhee")]
    [InlineData("김", "kim", "gim")]
    [InlineData("박", "pak", "park", "bak")]
    [InlineData("최", "choe", "choi")]
    [InlineData("오", "o", "oh")]
    [InlineData("류", "ryu", "yu")]
    [InlineData("金正恩", "jinzhengen", "gimjeongeun", "kimjongun")]
    [InlineData("Зеленський", "zelenskyi")]
    [InlineData("Αθήνα", "athina")]
    public void A_token_has_these_readings(string token, params string[] expected)
    {
        var readings = Romanisation.Readings(token);
        Assert.All(expected, e => Assert.Contains(e, readings));
        Assert.InRange(readings.Length, 1, Romanisation.MostReadings);
    }

    [Theory]
    [InlineData("Зеленський", "KMU 2010")]
    [InlineData("Ціханоўская", "Belarus 2007")]
    [InlineData("Търново", "Bulgaria 2009")]
    [InlineData("Объедков", "BGN/PCGN 1947 Russian")]
    [InlineData("Ђоковић", "Serbian Latin")]
    public void Telling_letters_choose_the_language(string token, string standard) =>
        Assert.Equal(standard, Romanisation.ReadingsWithStandards(token)[0].Standard);

    [Theory]
    [InlineData('貝', '贝')]
    [InlineData('張', '张')]
    [InlineData('龍', '龙')]
    [InlineData('\uF90A', '金')]
    [InlineData('一', '一')]
    public void Traditional_characters_fold_to_simplified_ones(char traditional, char simplified) =>
        Assert.Equal(simplified, HanTable.Embedded.Fold(traditional));

    private static IEnumerable<LatinReading> Read(string standard, string name) =>
        ScriptRanges.ScriptOf(name) switch
        {
            Script.Cyrillic => CyrillicStandard
                .Embedded.Where(s => s.Name == standard)
                .Select(s => new LatinReading(s.Write(name.ToLowerInvariant()), s.Name)),
            Script.Hangul => KoreanReader.Read(name),
            Script.Han => HanReader.Read(name),
            Script.Kana => KanaReader.Read(name),
            Script.Arabic => ArabicReader.Read(name),
            _ => [],
        };

    private static IEnumerable<(string Standard, string Name, string Latin)> Facts() =>
        File.ReadLines(Path.Combine(Checkout.Root, "tests", "Waybill.Tests", "Matching", "Transliteration", "Standards.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1], parts[2]));
}
