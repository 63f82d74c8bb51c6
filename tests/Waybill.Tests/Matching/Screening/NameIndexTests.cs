using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening.Indexing;

namespace Waybill.Tests.Matching.Screening;

/// <summary>The index finds what comparing with every name finds.</summary>
public sealed class NameIndexTests
{
    private static readonly string[] Listed =
    [
        "Vladimir Sergeyevich Petrov",
        "Wladimir Petrow",
        "Kim Jong Un",
        "김정은",
        "Abdulrahman Noorzai",
        "Abdul Rahman Nurzai",
        "William Carpenter",
        "Leila Haddad",
        "Владимир Петров",
        "Mohammed Ali",
        "Muhammad Aly Hassan",
        "Salem bin Tariq al-Harbi",
        "Ri Pyong Chol",
        "Jean-Marie Lugerero",
        "Hannibal",
    ];

    private static readonly string[] Asked =
    [
        "Vladimir Petrov",
        "Владимир Петров",
        "Kim Jong-un",
        "Abdurrahman Noorzay",
        "Bill Carpenter",
        "LeilaHaddad",
        "Mohamad Ali",
        "Salim bin Tarik Harbi",
        "Ri Pyong Chul",
        "Jean Marie Lugerero",
        "Hanniball",
        "Vladimr Petrov",
        "Somebody Else",
    ];

    // Each name is asked for among all of its kind.
    private static readonly Dictionary<NameKind, string[]> ByKind = new()
    {
        [NameKind.Person] =
        [
            .. Listed,
            .. Asked,
            "Jong Un KIM",
            "Gim Jeong-eun",
            "Lee Byung-chul",
            "리병철",
            "이병철",
            "김호규 Kim Ho Kyu",
            "KIM Ho Kyu",
            "U Tong Chuk",
            "Woo Dong-cheuk",
            "우동측",
            "王伟",
            "王偉",
            "王维",
            "Wang Wei",
            "Wei Wang",
            "Hsi Chin-p'ing",
            "Xi Jinping",
            "Siraj al-Din Harbi",
            "Sirajuddin Harbi",
            "Seraj Eddine Harbi",
            "Abderrahmane Nurzai",
            "Umm Salama",
            "Abu Salama",
            "Ekaterina Petrova (Екатерина Петрова)",
            "Екатерина Петрова",
            "Aleksandra Petrova",
            "Aleksandr Petrov",
            "Kim Chol Nam",
            "Kim Nam Chol",
            "Choe Ryong Hae",
            "최용해",
            "이반 페트로프",
            "Ivan Petrov",
            "Kim Il Sung",
            "Kim Sung",
            "김일성",
            "Pak U Chol",
            "박우철",
            "RI Myong Su",
            "리명수",
            "Ku Songsok",
            "Song Sok Ku",
            "刘强",
            "Liu Qiang",
            "Liu Gang",
            "على حسن",
            "Ali Hassan",
            "Сергій Ткачук",
            "Sergei Tkachuk",
        ],
        [NameKind.Body] =
        [
            "조선백호무역총회사",
            "Korea Paekho General Trading Corporation",
            "北京远航数字技术有限公司",
            "Beijing Yuanhang Digital Technology Co., Ltd.",
            "丹東海岳實業發展有限公司",
            "丹东海岳实业发展有限公司",
            "Казанский завод",
            "Kazan Plant",
            "Kazanskiy Zavod",
            "НИИ «Полюс»",
            "Polyus Research Institute",
            "Научно-исследовательский институт «Полюс»",
            "ООО Торговый дом Вектор",
            "Trading House Vektor LLC",
            "LLC Mayak (ООО «МАЯК»)",
            "Mayak LLC",
            "ООО МАЯК",
            "Foreign Trade Bank of the DPRK",
            "Foreign Trade Bank of the Democratic People's Republic of Korea",
            "NIOC",
            "National Iranian Oil Company",
            "UAC",
            "United Aircraft Corporation",
            "Alpha Marine (HK) Ltd",
            "Alpha Marine (Hong Kong) Limited",
            "Korea Kwangson Trading",
            "Korea Gwangseon Trading",
            "27th Scientific Centre",
            "Scientific Centre No. 27",
            "Tula Arms Plant",
            "Тульский оружейный завод",
            "Harrow Capital Partners VII L.P.",
            "Harrow Capital Partners VIII L.P.",
        ],
        [NameKind.Vessel] =
        [
            "Angara",
            "M/V ANGARA",
            "т/х Ангара",
            "Motor Tanker Angara",
            "Jie Shun 捷顺",
            "Jie Shun",
            "捷顺",
            "Wise Honest (ex Jade)",
            "Jade",
            "Wise Honest",
            "Petrel 8 (Петрел 8)",
            "Petrel 8",
            "Petrel 6",
            "Sea Star",
            "Star Sea",
        ],
    };

    [Theory]
    [InlineData(NameKind.Person)]
    [InlineData(NameKind.Body)]
    [InlineData(NameKind.Vessel)]
    public void Nothing_is_lost_against_comparing_with_all(NameKind kind)
    {
        var names = ByKind[kind].Select(text => Name.Of(text, kind)).ToList();
        var builder = new NameIndexBuilder(kind);
        for (var i = 0; i < names.Count; i++)
            builder.Add(i, names[i]);
        var index = builder.Build();
        var lost = new List<string>();
        foreach (var query in names)
        {
            var found = index.Search(query, 0.5).Select(hit => hit.Owner).ToHashSet();
            var all = names.Index().Where(one => NameComparer.Score(query, one.Item) >= 0.5).Select(one => one.Index);
            lost.AddRange(all.Where(i => !found.Contains(i)).Select(i => $"{query} | {names[i]}"));
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    // What was found for one word is kept, and must not be taken for what another one finds.
    [Theory]
    [InlineData("Mohammed Omar", "Muhammad Omar")]
    [InlineData("Muhammad Omar", "Mahamat Omar")]
    [InlineData("김 정은", "김정은")]
    [InlineData("MULLER Karl", "Müller Karl")]
    [InlineData("Kim Jong Un", "Jong Un Somebody")]
    public void What_was_asked_before_tells_in_nothing(string before, string asked)
    {
        string[] listed =
        [
            "Omar Mahamat",
            "Mohamed Omar",
            "Muhammad Omar",
            "Mohamad Umar Zadran",
            "Kim Jong Un",
            "김정은",
            "정은 김",
            "Jong Un",
            "Karl Mueller",
            "Carl Muller",
            "Карл Мюллер",
        ];
        var (fresh, used) = (IndexOf(listed), IndexOf(listed));
        used.Search(Name.Of(before, NameKind.Person), 0.05);

        Assert.Equal(fresh.Search(Name.Of(asked, NameKind.Person), 0.05), used.Search(Name.Of(asked, NameKind.Person), 0.05));
    }

    // One character means "bureau" behind another word alone.
    [Theory]
    [InlineData("局", "丹东局")]
    [InlineData("丹东局", "局")]
    public void A_character_of_two_meanings_tells_in_nothing_either(string before, string asked)
    {
        string[] listed = ["Dandong Bureau", "丹東局", "局", "Ju"];
        var (fresh, used) = (IndexOf(listed, NameKind.Body), IndexOf(listed, NameKind.Body));
        used.Search(Name.Of(before, NameKind.Body), 0.05);

        Assert.Equal(fresh.Search(Name.Of(asked, NameKind.Body), 0.05), used.Search(Name.Of(asked, NameKind.Body), 0.05));
    }

    // Forms cut long names off; a letter alone may stand for a word. Both match without words that are alike.
    [Theory]
    [InlineData("Salem Tariq Belkassem Drissi", "Salem Tariq Belkassem DR")]
    [InlineData("Salem Belkassem DR", "Salem Belkassem Drissi")]
    [InlineData("Salem B. Drissi", "Salem Belkassem Drissi")]
    public void A_word_that_is_cut_off_is_found(string listed, string asked)
    {
        var (name, query) = (Name.Of(listed, NameKind.Person), Name.Of(asked, NameKind.Person));
        var hit = Assert.Single(IndexOf([listed, "Omar Haddad"]).Search(query, 0.2));

        Assert.Equal((0, NameComparer.Score(query, name)), (hit.Owner, hit.Score));
    }

    [Theory]
    [InlineData("Ansar Alsharia", "Ansar al-Sharia")]
    [InlineData("Ansar Sharia", "Ansar Alsharia")]
    public void A_body_with_the_article_in_a_word_is_found(string asked, string listed)
    {
        var (query, name) = (Name.Of(asked, NameKind.Body), Name.Of(listed, NameKind.Body));
        var builder = new NameIndexBuilder(NameKind.Body);
        builder.Add(0, name);
        var hit = Assert.Single(builder.Build().Search(query, NameComparison.DefaultThreshold));

        Assert.Equal(NameComparer.Score(query, name), hit.Score);
    }

    [Theory]
    [InlineData("Ким Чен Ын", "김정은", "Kim Jong Un")]
    [InlineData("Ким Чонын", "김정은", "Kim Jong-un")]
    [InlineData("Цой Рён Хэ", "최룡해", "Choe Ryong Hae")]
    [InlineData("Ли Бён Чхоль", "리병철", "Ri Pyong Chol")]
    [InlineData("Ким Ё Чжон", "김여정", "Kim Yo Jong")]
    [InlineData("Чан Сон Тхэк", "장성택", "Jang Song Thaek")]
    [InlineData("Ван И", "王毅", "Wang Yi")]
    [InlineData("Сюй Вэй", "徐伟", "Hsü Wei")]
    public void A_name_is_found_in_every_script_by_every_other(params string[] spellings)
    {
        foreach (var listed in spellings)
        {
            foreach (var asked in spellings)
            {
                var (query, name) = (Name.Of(asked, NameKind.Person), Name.Of(listed, NameKind.Person));
                var score = NameComparer.Score(query, name);
                Assert.True(score > 0.5, $"{asked} and {listed}: {score}");
                var hit = Assert.Single(IndexOf([listed, "Omar Haddad"]).Search(query, 0.5));
                Assert.Equal((0, score), (hit.Owner, hit.Score));
            }
        }
    }

    [Theory]
    [InlineData("弗拉基米尔·普京", "Vladimir Putin")]
    [InlineData("谢尔盖·绍伊古", "Sergei Shoigu")]
    [InlineData("キム・ジョンウン", "Kim Jong Un")]
    [InlineData("ラムザン・カディロフ", "Ramzan Kadyrov")]
    [InlineData("세르게이 쇼이구", "Sergei Shoigu")]
    public void A_foreign_name_in_characters_Hangul_or_kana_is_found(string native, string latin)
    {
        var query = Name.Of(native, NameKind.Person);
        var hit = Assert.Single(IndexOf([latin, "Omar Haddad"]).Search(query, 0.5));

        Assert.Equal(NameComparer.Score(query, Name.Of(latin, NameKind.Person)), hit.Score);
    }

    [Fact]
    public void Of_names_beside_each_other_each_is_found_and_the_whole_is_told()
    {
        var index = IndexOf(["Omar Haddad", "Jie Shun Li (李杰顺) / Lee Shun"]);

        foreach (var asked in new[] { "Jie Shun Li", "李杰顺", "Lee Shun" })
        {
            var hit = Assert.Single(index.Search(Name.Of(asked, NameKind.Person), 0.5));
            Assert.Equal((1, "Jie Shun Li (李杰顺) / Lee Shun"), (hit.Owner, index.NameOf(hit.Name).Text));
        }
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var (index, file) = (Index(), new MemoryStream());
        index.Write(new IndexWriter(file));
        var read = NameIndex.Read(new IndexReader(new MemoryStream(file.ToArray()), "names.index"));

        foreach (var text in Asked)
        {
            var query = Name.Of(text, NameKind.Person);
            Assert.Equal(index.Search(query, 0.5).Select(Told), read.Search(query, 0.5).Select(Told));
        }

        static string Told(NameHit hit) => $"{hit.Owner} {hit.Name} {hit.Score:R}";
    }

    [Fact]
    public void A_damaged_file_is_refused_in_one_line()
    {
        var file = new MemoryStream();
        Index().Write(new IndexWriter(file));
        var bytes = file.ToArray();
        for (var length = 1; length < bytes.Length; length += 97)
        {
            var fault = Assert.Throws<IndexException>(() =>
                NameIndex.Read(new IndexReader(new MemoryStream(bytes[..length]), "names.index"))
            );
            Assert.StartsWith("names.index: ", fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', fault.Message);
        }
    }

    private static NameIndex Index() => IndexOf(Listed);

    private static NameIndex IndexOf(string[] listed, NameKind kind = NameKind.Person)
    {
        var builder = new NameIndexBuilder(kind);
        for (var i = 0; i < listed.Length; i++)
            builder.Add(i, Name.Of(listed[i], kind));
        return builder.Build();
    }
}
