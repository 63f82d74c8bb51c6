using Waybill.Matching.Names;
using Waybill.Matching.Screening.Indexing;
using Waybill.Matching.Transliteration;

namespace Waybill.Tests.Matching.Screening;

/// <summary>What an index keeps of how words are read tells what comparing the words tells.</summary>
public sealed class WordReadingsTests
{
    private static readonly string[] Words =
    [
        .. "Kim Jong Xi Jinping Muhammad Abdulrahman Petrov Shcherbakov Yamada Wong Chan Nguyen Levy Papadopoulos Omar r2d2 lee2 rhee1 2024".Split(
            ' '
        ),
        .. "김 정은 김정은 习 近平 李 علي 金正恩 陳 黃 محمد عبدالرحمن عمر على الأسد Петров Щербаков Мухаммед Ким やまだ ヤマダ לוי Παπαδόπουλος สมชาย".Split(
            ' '
        ),
    ];

    [Fact]
    public void Words_may_sound_alike_where_comparing_them_says_so()
    {
        var parts = Array.ConvertAll(Words, word => NameWords.PartOf(word.ToLowerInvariant(), NameKind.Person));
        var texts = TextTable.Of(Array.ConvertAll(parts, part => part.Text));
        var words = new IndexedWords(
            NameKind.Person,
            texts,
            WordShapes.Of(parts),
            WordReadings.Of(texts, parts),
            KeyBuckets.Of([.. parts.Select((_, word) => ((uint)word, word))])
        );
        var (alike, others, readings) = (0, 0, new ReadingPlaces());
        for (var asked = 0; asked < parts.Length; asked++)
        {
            readings.Take(parts[asked].Prepared.Readings);
            for (var word = 0; word < parts.Length; word++)
            {
                if (!words.AreAcross(parts[asked], word))
                    continue;
                var expected = CrossScript.MaySound(parts[asked].Prepared, parts[word].Prepared);
                Assert.Equal((asked, word, expected), (asked, word, words.MaySound(parts[asked].Prepared, readings, word)));
                (alike, others) = expected ? (alike + 1, others) : (alike, others + 1);
            }
        }

        Assert.True(alike > 50 && others > 50, $"{alike} {others}");
    }
}
