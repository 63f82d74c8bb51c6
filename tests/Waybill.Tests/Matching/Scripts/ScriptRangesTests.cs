using System.Text;
using Waybill.Matching.Scripts;

namespace Waybill.Tests.Matching.Scripts;

public sealed class ScriptRangesTests
{
    [Theory]
    [InlineData('a', Script.Latin)]
    [InlineData('Ż', Script.Latin)]
    [InlineData('ế', Script.Latin)]
    [InlineData('Ａ', Script.Latin)]
    [InlineData('Ю', Script.Cyrillic)]
    [InlineData('ў', Script.Cyrillic)]
    [InlineData('Ω', Script.Greek)]
    [InlineData('ع', Script.Arabic)]
    [InlineData('گ', Script.Arabic)]
    [InlineData('ﻻ', Script.Arabic)]
    [InlineData('ש', Script.Hebrew)]
    [InlineData('金', Script.Han)]
    [InlineData('々', Script.Han)]
    [InlineData('김', Script.Hangul)]
    [InlineData('ㅎ', Script.Hangul)]
    [InlineData('ひ', Script.Kana)]
    [InlineData('ー', Script.Kana)]
    [InlineData('ｶ', Script.Kana)]
    [InlineData('अ', Script.Brahmic)]
    [InlineData('ස', Script.Brahmic)]
    [InlineData('ส', Script.Other)]
    [InlineData('7', Script.Common)]
    [InlineData('-', Script.Common)]
    [InlineData('٣', Script.Common)]
    [InlineData('・', Script.Common)]
    [InlineData('\u0301', Script.Common)]
    [InlineData('\uD800', Script.Common)]
    public void A_characters_script_is_known(char character, Script script) => Assert.Equal(script, ScriptRanges.ScriptOf(character));

    [Fact]
    public void Characters_beyond_the_first_plane_have_scripts_too() => Assert.Equal(Script.Han, ScriptRanges.ScriptOf(new Rune(0x20000)));

    [Theory]
    [InlineData("Kim", Script.Latin)]
    [InlineData("김정은", Script.Hangul)]
    [InlineData("2号", Script.Han)]
    [InlineData("山田たろう", Script.Kana)]
    [InlineData("Аbc", Script.Latin)]
    [InlineData("аB", Script.Cyrillic)]
    [InlineData("", Script.Common)]
    [InlineData("12-7", Script.Common)]
    public void A_token_is_of_the_script_of_most_of_its_letters(string token, Script script) =>
        Assert.Equal(script, ScriptRanges.ScriptOf(token));

    [Fact]
    public void Every_unit_has_a_script()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.True(Enum.IsDefined(ScriptRanges.ScriptOf((char)c)));
    }
}
