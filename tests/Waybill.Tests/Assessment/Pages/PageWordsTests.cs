using FsCheck.Fluent;
using Waybill.Assessment.Lineages.Pages.Words;
using Waybill.Tests.Core;

namespace Waybill.Tests.Assessment.Pages;

public class PageWordsTests
{
    private static readonly string[] Vocabulary =
    [
        "howitzer",
        "bridge",
        "harbour",
        "said",
        "people",
        "narvik",
        "1750",
        "government",
        "silo",
    ];

    private static PageWords Words(string text) => new(text, _ => false);

    [Fact]
    public void Rare_words_tell_more_than_common_ones() =>
        Assert.Equal(["howitzer", "narvik"], Words("People said that the howitzers were in Narvik.").Telling.Take(2).Order());

    [Fact]
    public void Words_without_their_endings_are_one() => Assert.Equal(1, Words("shelling shells shelled").Likeness(Words("shell")), 9);

    [Fact]
    public void Likeness_is_the_same_both_ways_between_nothing_and_all() =>
        Property.Holds(
            from one in Gen.Elements(Vocabulary).ArrayOf(6)
            from other in Gen.Elements(Vocabulary).ArrayOf(6)
            select (One: Words(string.Join(' ', one)), Other: Words(string.Join(' ', other))),
            drawn =>
                drawn.One.Likeness(drawn.Other) == drawn.Other.Likeness(drawn.One)
                && drawn.One.Likeness(drawn.Other) is >= 0 and <= 1.000001
                && Math.Abs(drawn.One.Likeness(drawn.One) - 1) < 1e-9
        );

    [Fact]
    public void A_text_without_a_content_word_is_like_none() => Assert.Equal(0, Words("of the").Likeness(Words("howitzer")));
}
