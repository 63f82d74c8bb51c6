using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Learned;
using Waybill.Train.Transliteration;

namespace Waybill.Tests.Matching.Transliteration;

public sealed class ChunkModelTests
{
    private static readonly string[] Rows =
    [
        "anna\tа н н а\t3",
        "ivan\tи в а н\t2",
        "nina\tн и н а\t1",
        "vanya\tв а н я\t4",
        "yana\tя н а\t1",
        "inna\tи н н а\t1",
        "ian\tи а н\t1",
        "vivian\tв и в и а н\t1",
    ];

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Assert.Equal(Trained(), Trained());

    [Fact]
    public void A_trained_model_scores_the_right_spelling_higher()
    {
        var model = ChunkModelFile.Read(new MemoryStream(Trained())).Single();
        Assert.Equal(Script.Cyrillic, model.Script);
        var (ivan, anna) = (model.Spell("Иван"), model.Spell("Анна"));
        Assert.True(Score(model, ivan, "ivan") > Score(model, ivan, "anna"));
        Assert.True(Score(model, anna, "anna") > Score(model, anna, "ivan"));
    }

    [Fact]
    public void A_file_that_was_cut_short_is_told_in_one_line()
    {
        var bytes = Trained();
        for (var length = 0; length < bytes.Length; length += 7)
        {
            var fault = Assert.Throws<InvalidDataException>(() => ChunkModelFile.Read(new MemoryStream(bytes[..length])));
            Assert.StartsWith("transliteration.bin cannot be used (", fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', fault.Message);
        }
    }

    [Theory]
    [InlineData("ivan\tи в а н")]
    [InlineData("ivan\tи в а н\tmany")]
    [InlineData("ivan")]
    [InlineData("")]
    public void A_row_of_another_form_is_told_with_its_place(string row)
    {
        var fault = Assert.Throws<FormatException>(() => SpellingPair.Parse([Rows[0], row], "names.tsv", Script.Cyrillic));
        Assert.StartsWith("names.tsv:2: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_keeps_its_number()
    {
        var table = new KeyTable();
        for (var i = 0; i < 5000; i++)
            Assert.Equal(i, table.Add((ulong)i * 7919));
        for (var i = 0; i < 5000; i++)
            Assert.Equal((i, i), (table.Find((ulong)i * 7919), table.Add((ulong)i * 7919)));
        Assert.Equal(-1, table.Find(1));
        Assert.Equal(5000, table.Count);
        Assert.Equal(7919UL, table.ToArray()[1]);
    }

    [Theory]
    [InlineData("\u1112\u1161\u11AB", Script.Hangul, "한")]
    [InlineData("トム", Script.Kana, "とム")]
    [InlineData("BeiKe", Script.Han, "贝克")]
    [InlineData("محمد", Script.Arabic, "مُحَمَّد")]
    [InlineData("لا", Script.Arabic, "ﻻ")]
    [InlineData("юра", Script.Cyrillic, "Ю́ра-7")]
    public void Tokens_are_cut_into_symbols(string symbols, Script script, string token) =>
        Assert.Equal(symbols, string.Concat(NativeSymbols.Of(token, script).Select(s => s.Text)));

    private static float Score(ChunkModel model, NativeSpelling native, string latin) =>
        ChunkAligner.Score(model, native, new LatinSpelling(latin));

    private static byte[] Trained()
    {
        var pairs = SpellingPair.Parse(Rows, "rows", Script.Cyrillic);
        return ChunkModelFile.Write([TransliterationTrainer.Train(pairs, Script.Cyrillic, TextWriter.Null)]);
    }
}
