using Waybill.Core.Evidence;
using Waybill.Reading;

namespace Waybill.Tests.Reading;

/// <summary>Texts that nobody writes in good faith are read to their end, in time that grows with their length.</summary>
public sealed class HostileClaimTextTests
{
    private static WorkingText Text(string text) => WorkingText.Of(Sha256.Of(text), text, "a.txt");

    [Theory]
    [InlineData("Iran,12-x'\"")]
    [InlineData("Chad denied claims that it sent 30 tanks to ")]
    [InlineData("“he said ")]
    [InlineData("rockets and shells of ")]
    [InlineData("Said said said.\n")]
    [InlineData("Turkey sent 40 containers to Libya, Reuters said. They could hold 3 shells. ")]
    public void Twice_the_text_is_about_twice_the_work(string part)
    {
        // Work is counted in bytes that this thread allocates, which a busy machine does not change.
        var (once, twice) = (Work(part, 2_000), Work(part, 4_000));
        Assert.True(twice < 3 * once, $"{once} bytes for one text, {twice} for twice as much");
    }

    private static long Work(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var draft in new TextClaimReader().Drafts(text, ExhibitMetadata.Unknown))
            Assert.NotNull(draft.Rule);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Words_in_any_order_are_read()
    {
        // Of the words that mends of trees turn on: no mend may leave a tree with a circle in it.
        string[] words =
        [
            .. "the a of at to by from with for as that in on Chad Iran Ministry UN Friday May 2024 6 12 40 million rifles drones shells".Split(
                ' '
            ),
            .. "sold sent put traced told dismissed called said claims report claim shows number firms officials took delivery times".Split(
                ' '
            ),
            .. "Olya-3 Port is was have to be not never lies false , ; “ ” years old another further promised words share paid".Split(' '),
            .. "unloaded accused selling able establish short saying cancelled sale exports".Split(' '),
        ];
        var random = new Random(7);
        var reader = new TextClaimReader();
        for (var i = 0; i < 1_500; i++)
        {
            var sentence = string.Join(' ', Enumerable.Range(0, random.Next(6, 22)).Select(_ => words[random.Next(words.Length)])) + ".";
            Assert.Null(Record.Exception(() => reader.Drafts(sentence, ExhibitMetadata.Unknown).ToList()));
        }
    }

    [Theory]
    [InlineData("a", 250_000)]
    [InlineData("“", 50_000)]
    [InlineData("\"Iran said ", 10_000)]
    [InlineData("Iran and Russia sent weapons to Sudan and ", 5_000)]
    [InlineData("rockets, ", 25_000)]
    [InlineData("Iran said that ", 4_000)]
    [InlineData("Iran,12-x'\"", 20_000)]
    [InlineData("weapons ", 100_000)]
    [InlineData("said said said\n", 12_500)]
    [InlineData("Said said said.\n", 25_000)]
    [InlineData("12 to 1,300 and several hundred ", 7_500)]
    [InlineData("Iran\u200b\u200f\u202e sent drones\u200d to \u05e9\u05dc\u05d5\u05dd ", 10_000)]
    [InlineData("in the past three months since last August ", 10_000)]
    [InlineData("there is no evidence that ", 10_000)]
    [InlineData("Chad denied claims that it denied ", 5_000)]
    [InlineData("Both deny it. ", 10_000)]
    [InlineData("Iran sent tens trillion trillion trillion trillion shells to Sudan. ", 100)]
    [InlineData("Iran sent 79228162514264337593543950335 and a half million shells to Sudan. ", 100)]
    [InlineData("Iran sent between 300 and 200 tanks, or -5 to 900000000000000000 million million, to Sudan. ", 100)]
    [InlineData("😀\ud800", 25_000)]
    public void Texts_made_to_hurt_end(string part, int times) =>
        Assert.NotNull(new TextClaimReader().Read(Text(string.Concat(Enumerable.Repeat(part, times))), ExhibitMetadata.Unknown));
}
