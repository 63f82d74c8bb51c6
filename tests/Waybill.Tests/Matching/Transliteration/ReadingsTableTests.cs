using Waybill.Matching.Transliteration.Han;
using Waybill.Train.Unihan;

namespace Waybill.Tests.Matching.Transliteration;

/// <summary>Makes a table of readings from a few lines of Unihan's form.</summary>
public sealed class ReadingsTableTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("readings").FullName;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_row_holds_the_readings_of_all_languages_the_customary_one_first()
    {
        var readings = Table().Find('曾')!;
        Assert.Equal(["ceng", "zeng"], readings.Mandarin);
        Assert.Equal(["증"], readings.Korean);
        Assert.Equal(["sou"], readings.On);
        Assert.Equal(["katte"], readings.Kun);
        Assert.Equal(["zang", "cang"], readings.Cantonese);
    }

    [Fact]
    public void A_simplified_character_takes_over_the_Cantonese_of_those_that_fold_to_it() =>
        Assert.Equal(["gon", "kin"], Table().Find('乾')!.Cantonese);

    [Fact]
    public void A_character_whose_simplified_form_is_beyond_the_basic_plane_keeps_its_readings()
    {
        Assert.Equal('瑙', Table().Fold('瑙'));
        Assert.Equal(["nao"], Table().Find('瑙')!.Mandarin);
    }

    [Theory]
    [InlineData('崙', "lun")]
    [InlineData('讚', "zan")]
    [InlineData('鑑', "jian")]
    [InlineData('巖', "yan")]
    public void The_table_that_ships_reads_them(char character, string mandarin) =>
        Assert.Equal(mandarin, HanTable.Embedded.Mandarin(character));

    [Fact]
    public void A_character_that_Cantonese_alone_knows_has_no_row() => Assert.Null(Table().Find('㗎'));

    [Fact]
    public void The_same_files_give_the_same_bytes() => Assert.Equal(Make("one.bin"), Make("other.bin"));

    private HanTable Table() => HanTable.Read(new MemoryStream(Make("han.bin")));

    private byte[] Make(string name)
    {
        Write(
            "Unihan_Readings.txt",
            "U+35CE\tkCantonese\tgaa3",
            "U+4E7E\tkCantonese\tkin4",
            "U+4E7E\tkHangul\t건:0E",
            "U+4E7E\tkMandarin\tqián",
            "U+5E72\tkCantonese\tgon1",
            "U+5E72\tkMandarin\tgàn",
            "U+66FE\tkCantonese\tzang1 cang4 zang1",
            "U+66FE\tkHangul\t증:0E",
            "U+66FE\tkJapaneseKun\tKATTE",
            "U+66FE\tkJapaneseOn\tSOU",
            "U+66FE\tkMandarin\tcéng",
            "U+66FE\tkTGHZ2013\t033.120:céng 461.030:zēng",
            "U+7459\tkHangul\t노:N",
            "U+7459\tkMandarin\tnǎo"
        );
        Write("Unihan_Variants.txt", "U+4E7E\tkSimplifiedVariant\tU+5E72", "U+7459\tkSimplifiedVariant\tU+3087B");
        Write("Unihan_IRGSources.txt", "# none");
        var target = Path.Combine(folder, name);
        ReadingsCommand.Run(folder, target, TextWriter.Null);
        return File.ReadAllBytes(target);
    }

    private void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(folder, name), lines);
}
