using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Transliteration.Romanised;

/// <summary>Korean and Chinese names in Cyrillic letters are read by the systems that Russian texts write them by.</summary>
public sealed class CyrillicWordTests
{
    [Theory]
    [InlineData("Ким Чен Ын", "Kim Jong Un")]
    [InlineData("Ким Чен Ир", "Kim Jong Il")]
    [InlineData("Ким Чонын", "Kim Jong-un")]
    [InlineData("Ким Ё Чжон", "Kim Yo Jong")]
    [InlineData("Ли Бён Чхоль", "Ri Pyong Chol")]
    [InlineData("Ким Ен Чхоль", "Kim Yong Chol")]
    [InlineData("Пак Чон Чхон", "Pak Jong Chon")]
    [InlineData("Цой Рён Хэ", "Choe Ryong Hae")]
    [InlineData("Чан Сон Тхэк", "Jang Song Thaek")]
    [InlineData("Ким Чен Ын", "김정은")]
    [InlineData("Цой Рён Хэ", "최룡해")]
    [InlineData("Ван И", "Wang Yi")]
    [InlineData("У Цзин", "Wu Jing")]
    [InlineData("Цюй Хуэй", "Qu Hui")]
    [InlineData("Сюй Вэй", "Hsü Wei")]
    [InlineData("Ши Чженжун", "Shi Zhengrong")]
    [InlineData("Дэн Сяопин", "Deng Xiaoping")]
    [InlineData("Ван Хой", "Wang Hui")]
    [InlineData("Пак Кунмин", "Pak Kukmin")]
    [InlineData("Хан У А", "Хан Умар Ахмедович")]
    public void A_name_in_Cyrillic_letters_is_the_one_in_others(string cyrillic, string other) =>
        Assert.True(NameComparer.Compare(cyrillic, other, NameKind.Person).IsMatch);

    [Theory]
    [InlineData("Ким Чен Ир", "Kim Jong Un")]
    [InlineData("Ким Ён Чхоль", "Kim Yong Chun")]
    [InlineData("Ким Чен Нам", "김정은")]
    [InlineData("Пак Чон Чхон", "Pak Ryong Chon")]
    [InlineData("Ван И", "Wang Yu")]
    [InlineData("У. Цзин", "Wu Jing")]
    [InlineData("Ким Ё Чжон", "Ким Чжон")]
    [InlineData("Ли Вон", "이워")]
    public void Another_syllable_is_another_name(string cyrillic, string other) =>
        Assert.False(NameComparer.Compare(cyrillic, other, NameKind.Person).IsMatch);

    [Theory]
    [InlineData("Сергей Ким", "Sergei Kim")]
    [InlineData("Виктор Цой", "Viktor Tsoi")]
    [InlineData("Иван Ли", "Ivan Li")]
    [InlineData("Юлия Ли", "Yuliya Li")]
    [InlineData("Юрий Хан", "Yuri Khan")]
    public void Russian_names_stay_Russian(string cyrillic, string other) =>
        Assert.True(NameComparer.Compare(cyrillic, other, NameKind.Person).IsMatch);
}
