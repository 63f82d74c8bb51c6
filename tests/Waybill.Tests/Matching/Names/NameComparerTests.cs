using FsCheck;
using FsCheck.Fluent;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;

namespace Waybill.Tests.Matching.Names;

/// <summary>Two names are one, or are not, for reasons that can be read.</summary>
public sealed class NameComparerTests
{
    private static readonly string[] Pieces =
    [
        "Mohammed",
        "Muhammad",
        "bin",
        "al-",
        "Kim",
        "Jong",
        "Un",
        "Gim",
        "Jeong",
        "Lee",
        "Ri",
        "Hsi",
        "Xi",
        "Chin-ping",
        "김정은",
        "Иванов",
        "Ivanov",
        "Ltd",
        "OOO",
        "II",
        "3",
        "A.B.C.",
        "Trading",
        "'",
        " ",
        "/",
        "é",
        "Hans",
        "Friedrich",
        "Jr",
        "\ud800",
        "有限公司",
    ];

    [Theory]
    [InlineData("Person", "Wladimir Petrow", "Vladimir Petrov")]
    [InlineData("Person", "PETROV, Vladimir", "Vladimir Petrov")]
    [InlineData("Person", "Vladimir Sergeyevich Petrov", "Vladimir Petrov")]
    [InlineData("Person", "Bill Carpenter", "William Carpenter")]
    [InlineData("Person", "Abdul Rahman Noorzai", "Abdulrahman Nurzai")]
    [InlineData("Person", "Dr. Leila Haddad", "Leila Haddad")]
    [InlineData("Person", "LeilaHaddad", "Leila Haddad")]
    [InlineData("Person", "Владимир Петров", "Vladimir Petrov")]
    [InlineData("Person", "김정은", "Kim Jong Un")]
    [InlineData("Person", "Kim Snag Chol", "Kim Sang Chol")]
    [InlineData("Person", "Pak Yongc-han", "Pak Yong-chan")]
    [InlineData("Person", "Omar Benn Yusuf Haddad", "Omar Ben Yusuf Haddad")]
    [InlineData("Company", "ООО \"Вектор\"", "Vektor LLC")]
    [InlineData("Company", "Northwind Shipping Co., Ltd.", "Northwind Shipping Company Limited")]
    [InlineData("Company", "Smith & Sons Plc", "Smith and Sons Public Limited Company")]
    [InlineData("Company", "Harrow Point Capital Partners VII L.P.", "Harrow Point Capital Partners VIII L.P.")]
    [InlineData("Person", "Hossein Salami", "Husayn Salami")]
    [InlineData("Person", "Siraj al-Din Haqqani", "Sirajuddin Haqqani")]
    [InlineData("Person", "Badreddine Saleh", "Badr al-Din Saleh")]
    [InlineData("Person", "Abderrahmane Saleh", "Abd al-Rahman Saleh")]
    [InlineData("Person", "KIM Ho Kyu 김호규", "Kim Ho Kyu")]
    [InlineData("Person", "Ekaterina Petrova (Екатерина Петрова)", "Екатерина Петрова")]
    [InlineData("Person", "Jong Un KIM", "김정은")]
    [InlineData("Person", "Fangwei LI", "李方伟")]
    [InlineData("Person", "리병철", "이병철")]
    [InlineData("Person", "U Tong Chuk", "Woo Dong-cheuk")]
    [InlineData("Person", "محمد ابراھیم", "Mohammad Ibrahim")]
    [InlineData("Person", "على حسن", "Ali Hassan")]
    [InlineData("Person", "ګل احمد", "Gul Ahmad")]
    [InlineData("Person", "Сергій Ткачук", "Sergei Tkachuk")]
    [InlineData("Person", "Abdul Rahman", "Abdulrahman")]
    [InlineData("Company", "شركة النور للتجارة", "Al Noor Trading Company")]
    [InlineData("Company", "شرکت صنایع نور", "Noor Industries Company")]
    [InlineData("Company", "ООО \"Гаскар Инжиниринг\"", "Gaskar Engineering LLC")]
    [InlineData("Company", "Công ty TNHH Minh Phát", "Minh Phat Company Limited")]
    [InlineData("Company", "大连金鑫食品有限公司", "Dalian Jinxin Food Co., Ltd.")]
    [InlineData("Company", "NIOC", "National Iranian Oil Company")]
    [InlineData("Company", "UAC", "United Aircraft Corporation")]
    [InlineData("Company", "РЖД", "Russian Railways")]
    [InlineData("Company", "Государственная корпорация «Ростех»", "State Corporation Rostec")]
    [InlineData("Company", "Корпорация «Тактическое ракетное вооружение»", "Tactical Missiles Corporation")]
    [InlineData("Organization", "Федеральная служба безопасности", "Federal Security Service")]
    [InlineData("Organization", "Главное управление Генерального штаба", "Main Directorate of the General Staff")]
    [InlineData("Person", "Mikhail Khodorkovsky", "Michail Chodorkowskij")]
    [InlineData("Organization", "IRGC", "Islamic Revolutionary Guard Corps")]
    [InlineData("Organization", "18th Division", "Eighteenth Division")]
    [InlineData("Organization", "Ministry of Defence", "Ministry of Defence of Iran")]
    [InlineData("Organization", "UK Ministry of Defence", "Ministry of Defence")]
    [InlineData("Person", "Emmerson Mnangwaga", "Emmerson Mnangagwa")]
    [InlineData("Company", "Foreign Trade Bank of the DPRK", "Foreign Trade Bank of the Democratic People's Republic of Korea")]
    [InlineData("Company", "Alpha Marine (HK) Ltd", "Alpha Marine (Hong Kong) Limited")]
    [InlineData("Company", "Казанский завод", "Kazan Plant")]
    [InlineData("Company", "НИИ «Полюс»", "Polyus Research Institute")]
    [InlineData("Company", "Mueller Maschinenbau GmbH", "Müller Maschinenbau")]
    [InlineData("Vessel", "т/х Ангара", "Angara")]
    [InlineData("Vessel", "Wise Venture (ex Jade)", "Wise Venture")]
    [InlineData("Company", "27th Scientific Centre", "Scientific Centre No. 27")]
    [InlineData("Company", "Foreign Trade Bank", "Foreign Trade Banking Corporation")]
    [InlineData("Vessel", "M/V Ocean Maid 3", "OCEAN MAID III")]
    [InlineData("Vessel", "Ocean Maid 1", "OCEAN MAID I")]
    [InlineData("Person", "Alexander Lukashenko", "Alyaksandr Lukashenka")]
    [InlineData("Organization", "North Korean Ministry of Defence", "Ministry of Defence of the Democratic People's Republic of Korea")]
    public void One_named_twice(string schema, string left, string right) =>
        Assert.True(Compare(schema, left, right).IsMatch, Told(schema, left, right));

    [Theory]
    [InlineData("Person", "Vladimir Sergeyevich Petrov", "Vladimir Ivanovich Petrov")]
    [InlineData("Person", "Salem bin Tariq al-Harbi", "Tariq bin Salem al-Harbi")]
    [InlineData("Person", "Kim Sang Chol", "Kim Sang Il")]
    [InlineData("Person", "김정은", "김종은")]
    [InlineData("Person", "Peter J. Mills", "Peter K. Mills")]
    [InlineData("Person", "Troy", "Troy Whitman")]
    [InlineData("Person", "J. D.", "John")]
    [InlineData("Company", "CORP", "Vektor Corp")]
    [InlineData("Company", "General Trading LLC", "Al Rawda General Trading LLC")]
    [InlineData("Organization", "Saab", "Syrian Arab Army Brigade")]
    [InlineData("Company", "Import Export Co", "Zenith Import Export Co")]
    [InlineData("Company", "National Pipeline Company", "National Potash Company")]
    [InlineData("Company", "Plant No. 26", "Plant No. 62")]
    [InlineData("Person", "Kim Chol Nam", "Kim Nam Chol")]
    [InlineData("Person", "Kim Pyong Chol", "Kim Yong Chol")]
    [InlineData("Person", "Kim Chol", "Kim Song Chol")]
    [InlineData("Person", "Hassan Salami", "Hussein Salami")]
    [InlineData("Person", "Mahmoud Saleh", "Mohammed Saleh")]
    [InlineData("Person", "Umm Salama", "Abu Salama")]
    [InlineData("Person", "Aleksandra Volkova", "Aleksandr Volkov")]
    [InlineData("Person", "AAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBB")]
    [InlineData("Vessel", "Sea Star", "Star Sea")]
    [InlineData("Vessel", "My Lady", "Lady")]
    [InlineData("Company", "27th Scientific Centre", "48th Scientific Centre")]
    [InlineData("Company", "Aircraft Repair Plant No. 20", "Aircraft Repair Plant No. 121")]
    [InlineData("Company", "Harrow Point Capital Partners VII L.P.", "Harrow Point Capital Partners XV L.P.")]
    [InlineData("Company", "Harrow Point Capital Partners VII L.P.", "Harrow Point Capital Partners L.P.")]
    [InlineData("Vessel", "Ocean Maid II", "Ocean Maid III")]
    [InlineData("Vessel", "Ocean Maid 1", "Ocean Maid 2")]
    [InlineData("Vessel", "Ocean Maid V", "Ocean Maid 1")]
    [InlineData("Person", "Сергей Павлов", "Sergey Pavlovich Obukhov")]
    [InlineData("Person", "Сергей Попов", "Sergey Popovich")]
    [InlineData("Person", "مريم عبد الله", "Abu Abdullah")]
    [InlineData("Person", "مريم الشمري", "al-Shammari")]
    [InlineData("Person", "朱艳", "Juan Garcia")]
    [InlineData("Vessel", "Ocean Maid", "Ocean Maid 2")]
    [InlineData("Person", "Ruslan Marlows", "Ruslan Marquez")]
    [InlineData("Person", "Ruslan Harrowby", "Ruslan Harcourt")]
    [InlineData("Company", "Delta Petromarine", "Delta Petrochemie")]
    [InlineData("Organization", "South Korean Ministry of Defence", "Ministry of Defence of the DPRK")]
    [InlineData("Organization", "Ministry of Defence of the Republic of Korea", "Ministry of Defence of the DPRK")]
    public void Two_named_alike(string schema, string left, string right) =>
        Assert.False(Compare(schema, left, right).IsMatch, Told(schema, left, right));

    [Theory]
    [InlineData("CHENG HE", NameKind.Vessel)]
    [InlineData("Huang He", NameKind.Vessel)]
    [InlineData("Christophe de Margerie", NameKind.Vessel)]
    [InlineData("Un Noorzai", NameKind.Person)]
    public void A_name_of_which_a_part_resembles_the_whole_is_itself(string text, NameKind kind) =>
        Assert.InRange(NameComparer.Score(Name.Of(text, kind), Name.Of(text, kind)), 0.9, 1);

    [Theory]
    [InlineData("Peter T. Baker", "Pyotr Tultayev", false)]
    [InlineData("Michael R. Turner", "Mikhail Razvozhaev", false)]
    [InlineData("George W. Bush", "George Walker Bush", true)]
    [InlineData("J. Smith", "John Smith", true)]
    public void A_letter_for_a_surname_is_no_match_where_another_surname_is_left(string left, string right, bool isMatch) =>
        Assert.Equal(isMatch, Compare("Person", left, right).IsMatch);

    [Fact]
    public void Comparing_is_symmetric()
    {
        Prop.ForAll(
                Texts(),
                Texts(),
                (left, right) =>
                {
                    foreach (var kind in Enum.GetValues<NameKind>())
                    {
                        var (one, other) = (Name.Of(left, kind), Name.Of(right, kind));
                        Assert.Equal(NameComparer.Compare(one, other).Score, NameComparer.Compare(other, one).Score);
                        Assert.Equal(NameComparer.Compare(one, other).Score, NameComparer.Score(one, other), 12);
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(17, 19).WithMaxTest(150));
    }

    [Fact]
    public void No_name_is_nearer_to_a_name_than_itself()
    {
        Prop.ForAll(
                Texts(),
                Texts(),
                (left, right) =>
                {
                    var (one, other) = (Name.Of(left, NameKind.Person), Name.Of(right, NameKind.Person));
                    Assert.True(NameComparer.Score(one, one) >= NameComparer.Score(one, other) - 0.05, $"{left} | {right}");
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(17, 19).WithMaxTest(150));
    }

    [Fact]
    public void The_score_is_the_sum_of_the_reasons()
    {
        var comparison = Compare("Person", "Vladimir Petrov", "Wladimir A. Petrow");

        Assert.Equal(1 / (1 + Math.Exp(-comparison.Reasons.Sum(reason => reason.Points))), comparison.Score, 12);
        Assert.All(comparison.Reasons, reason => Assert.True(reason.Amount >= 0));
    }

    [Fact]
    public void Script_counts_for_little()
    {
        var latin = Compare("Person", "Vladimir Petrov", "Vladimir Petrov").Score;

        Assert.True(latin - Compare("Person", "Владимир Петров", "Vladimir Petrov").Score < 0.1);
    }

    [Fact]
    public void A_word_more_against_never_raises_the_score()
    {
        var alike = Compare("Person", "Vladimir Petrov", "Vladimir Petrov").Score;
        var missing = Compare("Person", "Vladimir Petrov", "Vladimir Anatol Petrov").Score;
        var contradicted = Compare("Person", "Vladimir Georg Petrov", "Vladimir Anatol Petrov").Score;

        Assert.True(alike > missing && missing > contradicted);
    }

    [Fact]
    public void Candidates_across_scripts_stand_in_the_order_of_their_similarity()
    {
        string[] candidates = ["Petrov", "Pietrow", "Petrenko", "Pavlov", "Ivanov", "J. D."];
        var query = Name.Of("Петров", NameKind.Person);

        var ranked = candidates.OrderByDescending(c => NameComparer.Rank(query, Name.Of(c, NameKind.Person))).ToList();

        Assert.Equal(["Petrov", "Pietrow"], ranked[..2]);
        var scores = candidates.Select(c => NameComparer.Rank(query, Name.Of(c, NameKind.Person))).ToList();
        Assert.Equal(scores.Count, scores.Distinct().Count());
    }

    [Fact]
    public void How_rare_a_candidate_is_tells_nothing_in_ranking()
    {
        var query = Name.Of("Ахмед", NameKind.Person);

        // "Ahmed" is common, which speaks against it only where two names are compared.
        Assert.True(
            NameComparer.Rank(query, Name.Of("Ahmed", NameKind.Person)) > NameComparer.Rank(query, Name.Of("Akhmedov", NameKind.Person))
        );
    }

    private static Arbitrary<string> Texts() =>
        Gen.Choose(1, 6).SelectMany(count => Gen.Elements(Pieces).ArrayOf(count)).Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    private static NameComparison Compare(string schema, string left, string right) =>
        NameComparer.Compare(left, right, NameKinds.OfSchema(schema));

    private static string Told(string schema, string left, string right) =>
        string.Join("; ", Compare(schema, left, right).Reasons.Select(reason => $"{reason.Feature} {reason.Points:F1} [{reason.Words}]"));
}
