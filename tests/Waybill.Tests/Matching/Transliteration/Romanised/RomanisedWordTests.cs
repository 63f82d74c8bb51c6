using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Korean;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Tests.Matching.Transliteration.Romanised;

/// <summary>One Korean or Chinese name in the letters of two usages is one name.</summary>
public sealed class RomanisedWordTests
{
    private static readonly string[] GivenSyllables =
    [
        "정",
        "은",
        "영",
        "철",
        "성",
        "혁",
        "룡",
        "해",
        "순",
        "경",
        "희",
        "광",
        "남",
        "백",
        "진",
    ];

    [Theory]
    [InlineData("Kim Jong Un", "Gim Jeong-eun")]
    [InlineData("Ri Pyong Chol", "Lee Byung-chul")]
    [InlineData("Pak Jong Chon", "Park Jeong-cheon")]
    [InlineData("Choe Son Hui", "Sun-hee Choi")]
    [InlineData("No Kwang Chol", "Roh Kwang-cheol")]
    [InlineData("Choe Ryong Hae", "Choi Yong-hae")]
    [InlineData("Jang Song Thaek", "Chang Sŏng-t'aek")]
    [InlineData("Kim Jongun", "Gim Jeong-eun")]
    [InlineData("Xi Jinping", "Hsi Chin-p'ing")]
    [InlineData("Teng Hsiao-p'ing", "Deng Xiaoping")]
    [InlineData("Zhang Wei", "Chang Wei")]
    [InlineData("Mao Zedong", "Mao Tse-tung")]
    [InlineData("Ma Ying-jeou", "Ma Yingjiu")]
    [InlineData("Jhang Wei", "Zhang Wei")]
    [InlineData("馬英九", "Ma Ying-jeou")]
    [InlineData("吕洋", "Lv Yang")]
    [InlineData("吕洋", "Lyu Yang")]
    public void Persons_in_the_letters_of_two_usages_are_one(string left, string right) =>
        Assert.InRange(NameComparer.Compare(left, right, NameKind.Person).Score, 0.9, 1);

    [Theory]
    [InlineData("Kim Jong Un", "Kim Jong Il")]
    [InlineData("Ri Pyong Chol", "Lee Byung-nam")]
    [InlineData("Zhang Wei", "Chang Hui")]
    [InlineData("Xi Jinping", "Hsi Ching-p'ing")]
    [InlineData("Chin Li", "Jin Lu")]
    public void Other_syllables_are_another_name(string left, string right) =>
        Assert.InRange(NameComparer.Compare(left, right, NameKind.Person).Score, 0, 0.5);

    // In characters and in Hangul too each syllable counts, and none is left out.
    [Theory]
    [InlineData("조경철", "Jo Kyong Chol", true)]
    [InlineData("조경철", "Yong Chol Jo", false)]
    [InlineData("영철 남", "Yun Chol", false)]
    [InlineData("김정은", "Kim Jong Un", true)]
    [InlineData("김정은", "Kim Jong Il", false)]
    [InlineData("김정은", "Kim Jong", false)]
    [InlineData("张莹", "Yo'n Cho'ng Nam", false)]
    [InlineData("张莹", "Zhang Ying", true)]
    [InlineData("李浩", "LI CHANG HO", false)]
    [InlineData("金正恩", "김정은", true)]
    [InlineData("何亮", "렴영", false)]
    [InlineData("王伟", "王小伟", false)]
    [InlineData("이반 페트로프", "Ivan Petrov", true)]
    public void Other_syllables_are_another_name_in_any_script(string left, string right, bool isOne) =>
        Assert.Equal(isOne, NameComparer.Compare(left, right, NameKind.Person).IsMatch);

    // What is an article or a letter elsewhere is a syllable in a Korean or Chinese name; a letter with a full stop is none, nor is "bin"
    // in Arabic.
    [Theory]
    [InlineData("Kim Il Sung", "Kim Sung", false)]
    [InlineData("Kim Il Chol", "Kim An Chol", false)]
    [InlineData("Kang Kyong Il", "Kyong Il Kang", true)]
    [InlineData("Wang Da Wei", "Wang Wei", false)]
    [InlineData("Chen Ming-de", "Ming-de Chen", true)]
    [InlineData("박우철", "Pak U Chol", true)]
    [InlineData("박정우", "Pak Jong U", true)]
    [InlineData("Lee A. Park", "Lee Park", true)]
    [InlineData("Ali bin Saleh", "Ali Saleh", true)]
    [InlineData("Maria de Souza", "Maria Souza", true)]
    public void An_article_may_be_a_syllable(string left, string right, bool isOne) =>
        Assert.Equal(isOne, NameComparer.Compare(left, right, NameKind.Person).IsMatch);

    // Written together, another family name or other syllables could be read into them.
    [Theory]
    [InlineData("리명수", "RI Myong Su", true)]
    [InlineData("안종혁", "AN Jong Hyuk", true)]
    [InlineData("Ku Songsok", "Song Sok Ku", true)]
    [InlineData("김정근", "Kim Jong Un", false)]
    [InlineData("박광국", "Pak Kwang Uk", false)]
    [InlineData("李在明", "리재명", true)]
    [InlineData("李在明", "리재영", false)]
    public void Syllables_end_where_they_are_set_apart(string left, string right, bool isOne) =>
        Assert.Equal(isOne, NameComparer.Compare(left, right, NameKind.Person).IsMatch);

    [Theory]
    [InlineData("刘强", "Liu Qiang", true)]
    [InlineData("刘强", "Liu Gang", false)]
    [InlineData("刘洋", "Liu Yan", false)]
    [InlineData("李强", "Li Qiang", true)]
    [InlineData("李家超", "Lee Ka-chiu", true)]
    [InlineData("李家超", "Lee Jiachao", true)]
    [InlineData("金正恩", "Kim Jong Un", true)]
    public void A_name_in_characters_is_read_in_one_language(string left, string right, bool isOne) =>
        Assert.Equal(isOne, NameComparer.Compare(left, right, NameKind.Person).IsMatch);

    // "Jo" and "Cho" are one family name; beside a word that no Korean name has they are two words.
    [Theory]
    [InlineData("Jo Yong Won", "Cho Yong-won", true)]
    [InlineData("Jo Marchetti", "Cho Marchetti", false)]
    [InlineData("Lee Van Dorp", "Ri Van Dorp", false)]
    public void Only_names_that_may_be_Korean_as_a_whole_are_read_so(string left, string right, bool isOne) =>
        Assert.Equal(isOne, NameComparer.Compare(left, right, NameKind.Person).IsMatch);

    [Theory]
    [InlineData("Korea Kwangson Trading", "Korea Gwangseon Trading")]
    [InlineData("Korea Ryonbong General Corporation", "Korea Yeonbong General Corporation")]
    public void Words_of_several_syllables_are_read_so_in_a_body(string left, string right) =>
        Assert.InRange(NameComparer.Compare(left, right, NameKind.Body).Score, 0.9, 1);

    [Fact]
    public void What_the_South_and_the_North_write_for_one_name_is_one()
    {
        var wrong = new List<string>();
        foreach (var surname in HangulTable.Embedded.Surnames.Keys)
        {
            for (var i = 0; i < GivenSyllables.Length; i++)
            {
                var given = new[] { GivenSyllables[i], GivenSyllables[(i + 4) % GivenSyllables.Length] };
                var south =
                    $"{Written(surname.ToString(), "Revised Romanization 2000")} {string.Join('-', given.Select(g => Written(g, "Revised Romanization 2000")))}";
                var north = $"{Written(surname.ToString(), "DPRK usage")} {string.Join(' ', given.Select(g => Written(g, "DPRK usage")))}";
                if (!NameComparer.Compare(south, north, NameKind.Person).IsMatch)
                    wrong.Add($"{south} | {north}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_reading_of_a_character_is_a_syllable()
    {
        var known = ChineseSyllables.Syllables.ToHashSet();
        var rare = Enumerable
            .Range(0x4E00, 0x9FA5 - 0x4E00)
            .Select(HanTable.Embedded.Find)
            .OfType<HanReadings>()
            .SelectMany(readings => readings.Mandarin.Take(1))
            .Distinct()
            .Where(reading => !known.Contains(reading));
        // What is left are cries and sounds of dialects, which name nobody.
        Assert.Equal("chua fiao hm m n nun rua", string.Join(" ", rare.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_index_finds_what_comparing_with_every_name_finds()
    {
        string[] listed =
        [
            "Ri Pyong Chol",
            "Kim Jong Un",
            "Choe Ryong Hae",
            "Jang Song Thaek",
            "Hsi Chin-p'ing",
            "Chang Wei",
            "O Kuk Ryol",
            "Li Hong",
            "Anna Lee",
            "Marina Joss",
        ];
        string[] asked =
        [
            "Lee Byung-chul",
            "Gim Jeong-eun",
            "Choi Yonghae",
            "Chang Sungtaek",
            "Xi Jinping",
            "Zhang Wei",
            "Oh Guk-ryeol",
            "Wei Zhang",
            "Ann Ri",
        ];
        var builder = new NameIndexBuilder(NameKind.Person);
        for (var i = 0; i < listed.Length; i++)
            builder.Add(i, Name.Of(listed[i], NameKind.Person));
        var index = builder.Build();
        var found = 0;
        foreach (var name in asked.Select(text => Name.Of(text, NameKind.Person)))
        {
            var all = Enumerable
                .Range(0, listed.Length)
                .Where(i => NameComparer.Score(name, Name.Of(listed[i], NameKind.Person)) >= 0.5)
                .ToList();
            Assert.Equal(all, index.Search(name, 0.5).Select(hit => hit.Owner).Order());
            found += all.Count;
        }

        Assert.True(found >= asked.Length - 1, "the names asked for are not found at all");
    }

    private static string Written(string hangul, string standard) =>
        KoreanReader.Read(hangul).First(reading => reading.Standard == standard).Latin;
}
