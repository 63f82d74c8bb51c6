using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Tests.Matching.Transliteration;

namespace Waybill.Tests.Matching.Names;

/// <summary>Bodies are called in their own language and in English; a firm's name in another country is another firm's.</summary>
public sealed class TranslationTests
{
    [Theory]
    [InlineData("Fuerzas Armadas de Orvenda", "Armed Forces of Orvenda")]
    [InlineData("Εθνική Τράπεζα της Ελλάδος", "National Bank of Greece")]
    [InlineData("Tập đoàn Dầu khí Quốc gia Việt Nam", "Vietnam National Oil and Gas Group")]
    [InlineData("Azərbaycan Respublikası Dövlət Neft Şirkəti", "State Oil Company of the Republic of Azerbaijan")]
    [InlineData("مركز الدراسات والبحوث العلمية", "Scientific Studies and Research Center")]
    [InlineData("ქართული ოცნება", "Georgian Dream")]
    [InlineData("Orvenda Savunma Sanayii A.Ş.", "Orvenda Defence Industry")]
    [InlineData("哈尔滨工业大学", "Harbin Institute of Technology")]
    [InlineData("Войсковая часть 26165", "Military Unit 26165")]
    [InlineData("三菱重工業株式会社", "Mitsubishi Heavy Industries, Ltd.")]
    [InlineData("شركة أجنحة الشام للطيران", "Cham Wings Airlines")]
    [InlineData("Московский физико-технический институт", "Moscow Institute of Physics and Technology")]
    [InlineData("新疆生产建设兵团", "Xinjiang Production and Construction Corps")]
    [InlineData("भारत डायनामिक्स लिमिटेड", "Bharat Dynamics Ltd")]
    [InlineData("Centre d'Etudes et de Recherches Scientifiques, Damas", "Scientific Studies and Research Centre, Damascus")]
    public void A_body_is_found_by_its_English_name(string name, string english) => OneName.IsFound(name, english, NameKind.Body);

    [Theory]
    [InlineData("Fuerzas Armadas de Orvenda", "Armed Forces of Delta")]
    [InlineData("Εθνική Τράπεζα της Ελλάδος", "Commercial Bank of Greece")]
    [InlineData("Orvenda Savunma Sanayii A.Ş.", "Orvenda Food Industry")]
    public void Another_word_is_another_body(string name, string english) =>
        Assert.False(NameComparer.Compare(name, english, NameKind.Body).IsMatch);

    [Theory]
    [InlineData("Orvenda Bank S.A.", "Orvenda Bank Chile S.A.", false)]
    [InlineData("Orvenda Technologies Ltd", "Orvenda Technologies Deutschland GmbH", false)]
    [InlineData("Orvenda Bank AG", "Orvenda Bank (Schweiz) AG", true)]
    [InlineData("Orvenda Air", "Orvenda Air Iran", true)]
    [InlineData("Orvenda of Russia PJSC", "Orvenda", true)]
    public void A_firm_of_another_country_is_another(string one, string other, bool match) =>
        Assert.Equal(match, NameComparer.Compare(one, other, NameKind.Body).IsMatch);

    [Theory]
    [InlineData("Orvenda Works", "Orvenda Works K.S.C.")]
    [InlineData("Orvenda Works", "Orvenda Works W.L.L.")]
    [InlineData("Orvenda Works", "Orvenda Works S.A.B. de C.V.")]
    [InlineData("Orvenda Works", "ПрАТ Orvenda Works")]
    [InlineData("Orvenda Works", "Orvenda Works ehf.")]
    [InlineData("Orvenda Works", "Orvenda Works Unipessoal Lda")]
    [InlineData("Orvenda Works", "Orvenda Works San. ve Tic. A.Ş.")]
    public void A_legal_form_takes_nothing_off(string name, string other) =>
        Assert.Equal(
            NameComparer.Compare(name, name, NameKind.Body).Score,
            NameComparer.Compare(name, other, NameKind.Body).Score,
            precision: 3
        );

    [Theory]
    [InlineData("Kim Yong Ae")]
    [InlineData("George Handel")]
    [InlineData("Than Shwe")]
    public void A_persons_word_is_no_sign_of_a_body(string name) => Assert.Equal(NameKind.Person, Name.Of(name).Kind);

    [Theory]
    [InlineData("TsNIIKhM", "Центральный научно-исследовательский институт химии и механики")]
    [InlineData("L.T.T.E.", "Liberation Tigers of Tamil Eelam")]
    [InlineData("85th Main Special Service Center (GTsSS)", "GTsSS")]
    [InlineData("Uralvagonzavod", "АО «Научно-производственная корпорация «Уралвагонзавод» имени Ф.Э. Дзержинского»")]
    public void A_body_is_found_by_its_short_name(string name, string whole) => OneName.IsFound(name, whole, NameKind.Body);

    [Fact]
    public void In_honour_of_whom_is_all_that_tells_two_apart() =>
        Assert.False(NameComparer.Compare("Институт имени Курчатова", "Институт имени Келдыша", NameKind.Body).IsMatch);

    [Theory]
    [InlineData("SABlTl", "SABITI", NameKind.Vessel, true)]
    [InlineData("Nguyễn Văn Hồng", "Nguyễn Thị Hồng", NameKind.Person, false)]
    [InlineData("Ma. Teresa de la Cruz", "Maria Teresa Dela Cruz", NameKind.Person, true)]
    [InlineData("Axmed Cabdi Godane", "Ahmed Abdi Godane", NameKind.Person, true)]
    [InlineData("Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev", NameKind.Person, true)]
    [InlineData("Эмомалӣ Раҳмон", "Emomali Rahmon", NameKind.Person, true)]
    public void Usages_of_languages_are_known(string one, string other, NameKind kind, bool match) =>
        Assert.Equal(match, NameComparer.Compare(one, other, kind).IsMatch);
}
