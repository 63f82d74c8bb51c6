using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Waybill.Matching.Transliteration;
using Property = Waybill.Tests.Core.Property;

namespace Waybill.Tests.Matching.Transliteration;

public sealed class CrossScriptTests
{
    private static readonly string[] Natives =
    [
        "Юрий",
        "Щёголев",
        "Володимир",
        "Ђоковић",
        "김정은",
        "리설주",
        "박",
        "金正恩",
        "习近平",
        "やまだ",
        "トーマス",
        "محمد",
        "خالد",
        "Αθήνα",
    ];

    private static readonly Gen<string> Any = Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(cs => string.Concat(cs));

    private static readonly Gen<string> Names = Gen.Elements<string>([.. Natives, "yuri", "kimjongun", "lee", "mohamed", "thomas", ""]);

    [Theory]
    [InlineData("김정은", "kimjongun")]
    [InlineData("김정은", "kimjongeun")]
    [InlineData("김정은", "gimjeongeun")]
    [InlineData("金正恩", "kimjongun")]
    [InlineData("金正恩", "jinzhengen")]
    [InlineData("이설주", "leesoljoo")]
    [InlineData("리", "rhee")]
    [InlineData("종우", "jongwu")]
    [InlineData("정이", "jeongyi")]
    [InlineData("毛澤東", "maotsetung")]
    [InlineData("東京", "tokyo")]
    [InlineData("Юрий", "yuri")]
    [InlineData("Хусейн", "khuseyn")]
    [InlineData("Зеленський", "zelenskyi")]
    [InlineData("やまだ", "yamada")]
    public void What_a_standard_gives_is_close_to_one(string native, string latin) => Assert.InRange(Of(native, latin), 0.85, 1);

    [Theory]
    [InlineData("Хусейн", "hussein")]
    [InlineData("Джонсон", "johnson")]
    [InlineData("스미스", "smith")]
    [InlineData("トーマス", "thomas")]
    [InlineData("محمد", "mohammed")]
    [InlineData("حسين", "hussein")]
    [InlineData("贝克汉姆", "beckham")]
    [InlineData("貝克漢姆", "beckham")]
    public void What_is_only_likely_is_above_a_half(string native, string latin) => Assert.InRange(Of(native, latin), 0.5, 1);

    [Theory]
    [InlineData("Хусейн", "petrov")]
    [InlineData("김정은", "parkgeunhye")]
    [InlineData("习近平", "zhangwei")]
    [InlineData("トーマス", "yamada")]
    [InlineData("محمد", "khalid")]
    [InlineData("Юрий", "anton")]
    public void Other_names_are_below_a_half(string native, string latin) => Assert.InRange(Of(native, latin), 0, 0.5);

    [Theory]
    [InlineData("Хусейн", "حسين")]
    [InlineData("トーマス", "Томас")]
    [InlineData("김정은", "金正恩")]
    public void Two_scripts_besides_Latin_meet_in_their_readings(string left, string right) => Assert.InRange(Of(left, right), 0.5, 1);

    [Fact]
    public void The_order_of_the_two_does_not_matter() =>
        Property.Holds(Names, (a, b) => Of(a, b).Equals(Of(b, a)) && May(a, b) == May(b, a));

    [Fact]
    public void Whatever_stands_in_a_token_the_similarity_is_from_0_to_1() =>
        Property.Holds(Any, (a, b) => Of(a, b) is >= 0 and <= 1 && Of(a, "kim") is >= 0 and <= 1 && Of(b, "김") is >= 0 and <= 1);

    [Fact]
    public void Readings_are_folded_letters_and_few() =>
        Property.Holds(
            Any,
            token =>
                Romanisation.Readings(token) is { Length: <= Romanisation.MostReadings } all
                && all.All(r => r.Length > 0 && r.All(char.IsAsciiLetterLower))
        );

    [Fact]
    public void The_same_token_gives_the_same_readings() =>
        Property.Holds(Any, token => Romanisation.Readings(token).SequenceEqual(Romanisation.Readings(token)));

    [Fact]
    public void A_name_is_like_each_of_its_own_readings()
    {
        foreach (var native in Natives)
            Assert.All(Romanisation.Readings(native), reading => Assert.InRange(Of(native, reading), 0.9, 1));
    }

    [Fact]
    public void Case_does_not_matter()
    {
        Assert.Equal(Of("юрий", "yuri"), Of("ЮРИЙ", "YURI"));
        Assert.Equal(1, Of("Kim", "KIM"));
    }

    [Theory]
    [InlineData("김정은", "\u1100\u1175\u11B7\u110C\u1165\u11BC\u110B\u1173\u11AB")]
    [InlineData("Юрий", "Юрии\u0306")]
    [InlineData("ガ", "ｶﾞ")]
    [InlineData("パ", "ハ\u309A")]
    [InlineData("سلام", "ﺳﻼﻡ")]
    [InlineData("پدر", "ﭘﺪﺭ")]
    public void Other_forms_of_the_same_letters_read_the_same(string composed, string other) =>
        Assert.Equal(Romanisation.Readings(composed), Romanisation.Readings(other));

    [Fact]
    public void A_surrogate_without_its_other_half_is_passed_over()
    {
        Assert.Equal(Of("김", "kim"), Of("김\uD83D", "kim"));
        Assert.Empty(Romanisation.Readings("\uDC00\uD83D"));
    }

    [Theory]
    [InlineData("а")]
    [InlineData("金")]
    [InlineData("김")]
    [InlineData("م")]
    [InlineData("ﷺ")]
    [InlineData("k")]
    [InlineData("\u0301")]
    public void A_long_token_is_cut(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 10_000));
        var clock = Environment.CpuUsage.TotalTime;
        Assert.InRange(Of(text, "kim"), 0, 1);
        Assert.InRange(Of(text, new string('k', 10_000)), 0, 1);
        Assert.True(CrossScript.Prepare(text).Text.Length <= LatinFold.LongestToken);
        Assert.True(Environment.CpuUsage.TotalTime - clock < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Edits_are_counted_the_same_a_column_at_once_and_one_by_one()
    {
        var random = new Random(5);
        for (var round = 0; round < 2000; round++)
        {
            var (left, right) = (Drawn(random), Drawn(random));
            var expected = 1 - ((double)Edits(left, right) / Math.Max(left.Length, right.Length));
            Assert.Equal(expected, EditSimilarity.Of(left, right));
            Assert.Equal(expected >= 0.4, EditSimilarity.AreAnyAtLeast([left], [right], 0.4));
        }
    }

    [Fact]
    public void Readings_of_one_word_are_compared_together_as_they_are_one_by_one()
    {
        var (random, places, alike) = (new Random(7), new ReadingPlaces(), 0);
        for (var round = 0; round < 2000; round++)
        {
            var first = Drawn(random);
            var readings = Enumerable
                .Range(0, random.Next(0, 9))
                .Select(_ => first[..random.Next(1, first.Length + 1)] + Drawn(random)[..1])
                .ToArray();
            places.Take(readings);
            var other = random.Next(2) == 0 ? Drawn(random) : first + Drawn(random)[..1];
            var expected = readings.Any(reading => EditSimilarity.Of(reading, other) >= 0.45);
            Assert.Equal(expected, places.IsAnyAtLeast(Encoding.ASCII.GetBytes(other), 0.45));
            Assert.Equal(expected, EditSimilarity.AreAnyAtLeast(readings, [other], 0.45));
            alike += expected ? 1 : 0;
        }

        Assert.InRange(alike, 200, 1800);
    }

    [Theory]
    [InlineData("mohammed", "محمد")]
    [InlineData("petrov", "Петров")]
    [InlineData("smith", "Петров")]
    [InlineData("wang", "王")]
    [InlineData("zahid", "عبد")]
    [InlineData("kim", "김정은")]
    public void A_limit_leaves_similarities_above_it_as_they_are(string left, string right)
    {
        var (one, other) = (CrossScript.Prepare(left), CrossScript.Prepare(right));
        var similarity = CrossScript.Similarity(one, other);
        foreach (var least in new[] { 0.1, 0.3, 0.5, 0.7, 0.9 })
        {
            var limited = CrossScript.Similarity(one, other, least);
            Assert.True(similarity >= least ? limited == similarity : limited < least, $"{least}: {limited}, {similarity}");
        }
    }

    private static string Drawn(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, random.Next(2) == 0 ? 9 : 100)).Select(_ => (char)('a' + random.Next(5))));

    private static int Edits(string left, string right)
    {
        var edits = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                edits[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1,
                            edits[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                        );
            }
        }

        return edits[left.Length, right.Length];
    }

    private static double Of(string left, string right) => CrossScript.Similarity(CrossScript.Prepare(left), CrossScript.Prepare(right));

    private static bool May(string left, string right) => CrossScript.MayMatch(CrossScript.Prepare(left), CrossScript.Prepare(right));
}
