using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The ministry said that the containers were loaded at the port and that they have not been seen since.")]
    [InlineData("de", "Das Ministerium sagte, dass die Container im Hafen geladen wurden und seitdem nicht mehr gesehen worden sind.")]
    [InlineData("fr", "Le ministère a dit que les conteneurs ont été chargés dans le port et que personne ne les a vus depuis.")]
    [InlineData("es", "El ministerio dijo que los contenedores fueron cargados en el puerto y que no se han visto desde entonces.")]
    [InlineData("pt", "O ministério disse que os contentores foram carregados no porto e que não foram vistos desde então por ninguém.")]
    [InlineData("it", "Il ministero ha detto che i container sono stati caricati nel porto e che da allora non si sono più visti.")]
    [InlineData("nl", "Het ministerie zei dat de containers in de haven zijn geladen en dat ze sindsdien niet meer zijn gezien.")]
    [InlineData("pl", "Ministerstwo podało, że kontenery załadowano w porcie i że od tego czasu nie były już widziane przez nikogo.")]
    [InlineData(
        "tr",
        "Bakanlık, konteynerlerin limanda yüklendiğini ve daha sonra bir daha görülmediğini, bu nedenle çok endişeli " + "olduğunu söyledi."
    )]
    [InlineData("ru", "Министерство сообщило, что контейнеры были погружены в порту и что с тех пор их никто не видел.")]
    [InlineData("uk", "Міністерство повідомило, що контейнери були завантажені в порту і що після цього їх ніхто не бачив.")]
    [InlineData("ko", "국방부는 컨테이너가 항구에서 선적되었으며 그 이후로는 아무도 보지 못했다고 밝혔다.")]
    [InlineData("ja", "国防省は、コンテナが港で積み込まれ、その後は誰も見ていないと述べた。")]
    [InlineData("zh", "国防部表示，集装箱已在港口装船，此后再也没有人见过这些集装箱，情况仍不清楚。")]
    [InlineData("ar", "قالت الوزارة إن الحاويات حملت في الميناء ولم يرها أحد منذ ذلك الحين.")]
    [InlineData("fa", "وزارت گفت که کانتینرها در بندر بارگیری شدند و پس از آن دیگر دیده نشدند.")]
    public void The_text_tells_its_language(string tag, string text)
    {
        var file = Captured("a.txt", text);
        Assert.Equal(tag, file.Extraction.Metadata.Language);
        Assert.Equal(tag != "en", file.Extraction.Notes.Contains($"not in English (language: {tag}): no claims are read"));
    }

    [Fact]
    public void A_short_text_in_cyrillic_letters_is_not_taken_for_english()
    {
        const string text = "Контейнеры прибыли в порт; Москва отрицает поставки оружия";

        Assert.Equal("und-Cyrl", Captured("a.txt", text).Extraction.Metadata.Language);
        Assert.Equal("und-Cyrl", Captured("a.txt", "language: en\n---\n" + text).Extraction.Metadata.Language);
        Assert.Equal("uk", Captured("a.txt", "language: uk\n---\n" + text).Extraction.Metadata.Language);
    }

    [Fact]
    public void Too_little_text_is_undetermined_and_a_declaration_decides_it()
    {
        Assert.Equal("und", Captured("a.txt", "Rajin 2023").Extraction.Metadata.Language);
        Assert.Equal("ko", Captured("a.txt", "language: ko-KR\n---\nRajin 2023").Extraction.Metadata.Language);
    }

    [Fact]
    public void Clear_text_overrules_a_declaration_and_says_so()
    {
        var file = Captured(
            "a.txt",
            "language: en\n---\nМинистерство сообщило, что контейнеры были погружены в порту и что их никто " + "не видел."
        );
        Assert.Equal("ru", file.Extraction.Metadata.Language);
        Assert.Contains("declared as language en, but the text is ru", file.Extraction.Notes);
    }

    [Fact]
    public void English_that_quotes_Korean_is_English() =>
        Assert.Equal(
            "en",
            Captured(
                "a.txt",
                "The agency wrote that the phrase “포탄을 보냈다” was used by the spokesman, and that it was not the first time he had said it."
            ).Extraction.Metadata.Language
        );
}
