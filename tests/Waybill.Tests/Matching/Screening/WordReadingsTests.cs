using Waybill.Matching.Names;
using Waybill.Matching.Screening;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;

namespace Waybill.Tests.Matching.Screening;

/// <summary>What an index keeps of how words are read tells what comparing the words tells.</summary>
public sealed class WordReadingsTests
{
    private static readonly string[] Words =
    [
        .. "Kim Jong Xi Jinping Muhammad Abdulrahman Petrov Shcherbakov Yamada Wong Chan Nguyen Levy Papadopoulos Omar r2d2".Split(' '),
        .. "김 정은 김정은 习 近平 金正恩 陳 黃 محمد عبدالرحمن عمر على الأسد Петров Щербаков Мухаммед Ким やまだ ヤマダ לוי Παπαδόπουλος สมชาย".Split(
            ' '
        ),
    ];

    [Fact]
    public void Words_may_sound_alike_where_comparing_them_says_so()
    {
        var parts = Array.ConvertAll(Words, word => NameWords.PartOf(word.ToLowerInvariant(), NameKind.Person));
        var readings = WordReadings.Of(TextTable.Of(Array.ConvertAll(parts, part => part.Text)), parts);
        var alike = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            for (var j = 0; j < parts.Length; j++)
            {
                if (parts[i].Script == parts[j].Script || AreSyllables(parts[i].Script, parts[j].Script))
                    continue;
                var (asked, stored) = (parts[i].Prepared, parts[j].Prepared);
                var spells = CrossScript.Spells(asked, stored) || CrossScript.Spells(stored, asked);
                Assert.True(!spells || readings.MaySpell(asked, j), $"{Words[i]} {Words[j]}");
                Assert.Equal(CrossScript.MaySound(asked, stored), readings.AreAlike(asked, j) || spells);
                alike += spells ? 1 : 0;
            }
        }

        Assert.NotEqual(0, alike);
    }

    private static bool AreSyllables(Script one, Script other) =>
        (one, other) is (Script.Han, Script.Hangul) or (Script.Hangul, Script.Han);
}
