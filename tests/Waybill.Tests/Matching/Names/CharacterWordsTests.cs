using Waybill.Matching.Names;
using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Names;

/// <summary>Names of bodies in scripts without blanks: common words are cut out, and are what they are called in other languages.</summary>
public sealed class CharacterWordsTests
{
    [Theory]
    [InlineData("北京远航数字技术", "北京|远航|数字|技术")]
    [InlineData("黑龙江省海岳贸易", "黑龙江|海岳|贸易")]
    [InlineData("조선광업개발무역", "조선|광업|개발|무역")]
    [InlineData("조선백호무역총", "조선|백호|무역|총")]
    [InlineData("군수공업부", "군수|공업|부")]
    [InlineData("삼성", "삼성")]
    [InlineData("远航", "远航")]
    [InlineData("总", "总")]
    [InlineData("北京市", "北京|市")]
    [InlineData("", "")]
    public void Words_are_cut_out_of_a_name(string text, string pieces) =>
        Assert.Equal(pieces, string.Join('|', CharacterWords.Embedded.Cut(text)));

    [Theory]
    [InlineData("北京远航数字技术有限公司", "Beijing Yuanhang Digital Technology Co., Ltd.")]
    [InlineData("丹東海岳實業發展有限公司", "丹东海岳实业发展有限公司")]
    [InlineData("조선백호무역총회사", "Korea Paekho General Trading Corporation")]
    [InlineData("로은산무역회사", "Roun San Trading Corporation")]
    [InlineData("香港海岳電子科技有限公司", "Hong Kong Haiyue Electronics Technology Limited")]
    [InlineData("고려항공", "Air Koryo")]
    [InlineData("شرکت ملی نفت ایران", "National Iranian Oil Company")]
    [InlineData("군수공업부", "Munitions Industry Department")]
    [InlineData("조직지도부", "Organization and Guidance Department")]
    [InlineData("중앙군사위원회", "Central Military Commission")]
    [InlineData("제2경제위원회", "Second Economic Committee")]
    [InlineData("조선로동당", "Workers' Party of Korea")]
    [InlineData("سپاه پاسداران انقلاب اسلامی", "Islamic Revolutionary Guard Corps")]
    public void One_body_in_two_languages(string native, string latin) =>
        Assert.InRange(NameComparer.Compare(native, latin, NameKind.Body).Score, 0.9, 1);

    [Theory]
    [InlineData("조선백호무역회사", "Korea Namgang Trading Corporation", NameKind.Body)]
    [InlineData("合肥科技有限公司", "深圳科技有限公司", NameKind.Body)]
    [InlineData("海岳公司", "海月公司", NameKind.Body)]
    [InlineData("조선무역은행", "한국무역은행", NameKind.Body)]
    [InlineData("王伟", "王维", NameKind.Person)]
    public void Other_characters_are_another_name(string left, string right, NameKind kind) =>
        Assert.InRange(NameComparer.Compare(left, right, kind).Score, 0, 0.2);

    [Fact]
    public void Simplified_and_traditional_characters_are_one() =>
        Assert.InRange(NameComparer.Compare("王偉", "王伟", NameKind.Person).Score, 0.9, 1);
}
