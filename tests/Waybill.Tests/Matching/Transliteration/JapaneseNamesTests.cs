using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Transliteration.Han;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Japanese names in characters are cut behind the family name, and read as names are.</summary>
public sealed class JapaneseNamesTests
{
    [Theory]
    [InlineData("山田太郎", "Taro Yamada")]
    [InlineData("山田太郎", "YAMADA Tarou")]
    [InlineData("山田太郎", "Tarō Yamada")]
    [InlineData("山田太郎", "Taroh Yamada")]
    [InlineData("山田太郎", "山田 太郎")]
    [InlineData("鈴木一郎", "Ichiro Suzuki")]
    [InlineData("铃木一郎", "Ichiro Suzuki")]
    [InlineData("田中真紀子", "Makiko Tanaka")]
    [InlineData("安倍晋三", "Shinzo Abe")]
    [InlineData("岸田文雄", "Fumio Kishida")]
    [InlineData("石破茂", "Shigeru Ishiba")]
    [InlineData("佐々木則夫", "Norio Sasaki")]
    [InlineData("長谷川健太", "Kenta Hasegawa")]
    [InlineData("小泉純一郎", "Jun'ichiro Koizumi")]
    [InlineData("若林正俊", "Masatoshi Wakabayashi")]
    [InlineData("菅義偉", "Yoshihide Suga")]
    [InlineData("森喜朗", "Yoshiro Mori")]
    [InlineData("大野健", "Takeshi Ohno")]
    [InlineData("小林健", "Ken Kobayashi")]
    [InlineData("本間太郎", "Taro Homma")]
    public void A_name_is_found_by_its_letters(string characters, string letters) => OneName.IsFound(characters, letters);

    [Theory]
    [InlineData("石川明", "Akira Ishikawa", "Shi Chuanming")]
    [InlineData("高山明", "Akira Takayama", "Gao Shanming")]
    [InlineData("林芳正", "Yoshimasa Hayashi", "Lin Fangzheng")]
    public void What_may_be_Chinese_is_read_in_either(string characters, string inJapan, string inChina)
    {
        OneName.IsFound(characters, inJapan);
        OneName.IsFound(characters, inChina);
    }

    [Theory]
    [InlineData("山田太郎", "Jiro Yamada")]
    [InlineData("山田太郎", "Yamada")]
    [InlineData("田中真紀子", "Kakuei Tanaka")]
    [InlineData("石川明", "Shi Akira")]
    [InlineData("王明", "Akira Wang")]
    [InlineData("王伟", "Hide Wang")]
    [InlineData("山田太郎", "田中太郎")]
    public void Another_name_is_another(string one, string other) =>
        Assert.False(NameComparer.Compare(one, other, NameKind.Person).IsMatch);

    [Fact]
    public void A_name_that_is_cut_in_two_ways_is_one_name() =>
        Assert.DoesNotContain(
            NameComparer.Compare("石破茂", "Shigeru Ishiba", NameKind.Person).Reasons,
            reason => reason.Feature == "alternative"
        );

    [Theory]
    [InlineData("tōru", "toru touru tohru tooru")]
    [InlineData("yūichi", "yuichi yuuichi")]
    [InlineData("jinbo", "jinbo jimbo")]
    [InlineData("jun'ichi", "junichi")]
    public void Long_vowels_are_written_in_several_ways(string reading, string spellings) =>
        Assert.Equal(spellings, string.Join(' ', Hepburn.Spellings(reading).Select(one => one.Spelling)));

    [Fact]
    public void A_maker_of_cars_is_called_motor() => OneName.IsFound("トヨタ自動車株式会社", "Toyota Motor Corporation", NameKind.Body);
}
