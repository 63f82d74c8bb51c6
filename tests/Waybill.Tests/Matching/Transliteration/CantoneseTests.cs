using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Lattices;

namespace Waybill.Tests.Matching.Transliteration;

public sealed class CantoneseTests
{
    [Theory]
    [InlineData("黃黄", "wong")]
    [InlineData("張张", "cheung", "cheong")]
    [InlineData("郭", "kwok", "kuok", "kok")]
    [InlineData("梁", "leung", "leong")]
    [InlineData("曾", "tsang", "chang")]
    [InlineData("陳陈", "chan")]
    [InlineData("李", "lee", "li", "lei")]
    [InlineData("何", "ho")]
    [InlineData("葉叶", "yip", "ip")]
    [InlineData("吳吴", "ng")]
    [InlineData("鄭郑", "cheng", "cheang")]
    [InlineData("許许", "hui", "hoi")]
    [InlineData("謝谢", "tse", "che")]
    [InlineData("徐", "chui", "tsui")]
    [InlineData("蔡", "choi", "tsoi", "choy")]
    [InlineData("林", "lam", "lum")]
    [InlineData("劉刘", "lau", "lao", "low")]
    [InlineData("楊杨", "yeung", "ieong", "young", "yong")]
    [InlineData("趙赵", "chiu", "chio", "chew")]
    [InlineData("周", "chow", "chau", "chao")]
    [InlineData("鄧邓", "tang")]
    [InlineData("麥麦", "mak")]
    [InlineData("馮冯", "fung", "fong")]
    [InlineData("余", "yu", "yue", "u")]
    [InlineData("胡", "wu", "woo")]
    [InlineData("袁", "yuen", "un")]
    [InlineData("潘", "poon", "pun")]
    [InlineData("杜", "to", "tou")]
    [InlineData("施", "sze", "see")]
    [InlineData("朱", "chu")]
    [InlineData("馬马", "ma", "mah")]
    [InlineData("譚谭", "tam")]
    [InlineData("盧卢", "lo", "loo")]
    [InlineData("蘇苏", "so", "sou")]
    [InlineData("羅罗", "lo", "law")]
    [InlineData("關关", "kwan", "kuan", "quan")]
    [InlineData("區区", "au", "ao")]
    [InlineData("單单", "sin")]
    [InlineData("沈", "shum", "sham")]
    [InlineData("石", "shek", "seak")]
    public void A_family_name_has_its_spellings(string characters, params string[] spellings) =>
        Assert.All(characters, c => Assert.All(spellings, s => Assert.InRange(Cost(c.ToString(), s), 0, 5)));

    [Theory]
    [InlineData("林鄭月娥", "lamchengyuetngor")]
    [InlineData("鄧炳強", "tangpingkeung")]
    [InlineData("盧偉聰", "lowaichung")]
    [InlineData("鄭若驊", "chengyeukwah")]
    [InlineData("李家超", "leekachiu")]
    [InlineData("曾國衞", "tsangkwokwai")]
    [InlineData("梁振英", "leungchunying")]
    [InlineData("崔世安", "chuisaion")]
    [InlineData("賀一誠", "hoiatseng")]
    [InlineData("尖沙咀", "tsimshatsui")]
    [InlineData("紅磡", "hunghom")]
    public void Names_of_Hong_Kong_and_Macau_are_met_as_they_are_written(string native, string latin) =>
        Assert.InRange(CrossScript.Similarity(CrossScript.Prepare(native), CrossScript.Prepare(latin)), 0.85, 1);

    [Theory]
    [InlineData("黃", "chan")]
    [InlineData("張", "leung")]
    [InlineData("郭", "kwan")]
    [InlineData("鄧炳強", "tangpingkwan")]
    [InlineData("李家超", "leekachun")]
    public void Other_names_are_not_spelt(string native, string latin) => Assert.Equal(-1, Cost(native, latin));

    [Fact]
    public void Every_syllable_of_the_table_has_a_spelling_and_few_of_them()
    {
        var syllables = Enumerable
            .Range('\u4E00', '\u9FFF' - '\u4E00')
            .SelectMany(c => HanTable.Embedded.Find(c)?.Cantonese ?? [])
            .ToHashSet(StringComparer.Ordinal);
        Assert.InRange(syllables.Count, 500, 1000);
        foreach (var syllable in syllables)
        {
            var spellings = Cantonese.Spellings(syllable);
            Assert.InRange(spellings.Count, 1, 40);
            Assert.Equal(0, spellings[0].Cost);
            Assert.All(spellings, s => Assert.Matches("^[a-z]{1,10}$", s.Spelling));
        }
    }

    private static int Cost(string native, string latin) =>
        HanReader.Lattices(native).Select(l => l.Cost(new LatinLetters(latin))).Where(c => c >= 0).DefaultIfEmpty(-1).Min();
}
