namespace Waybill.Tests.Assessment;

public class ScaleTests
{
    [Fact]
    public void Many_copies_of_one_text_are_one_origin()
    {
        var built = new TestCase().UsualSources().Ask();
        for (var i = 0; i < 1500; i++)
        {
            built.Says(
                $"copy-{i}",
                "John Kirby",
                Amount.MoreThan(1000),
                quote: "Officials in Washington said on Friday that North Korea had delivered more than one thousand containers of military "
                    + $"equipment and munitions to Russia by ship and by rail over the past few weeks, in number {i % 7}."
            );
        }

        for (var i = 0; i < 500; i++)
            built.Says($"own-{i}", "Shin Won-sik", Amount.About(1000 + i), $"20{10 + (i / 28):00}-01-{1 + (i % 28):00}");

        var answer = built.Answer();

        Assert.Equal(1499, answer.For.Single(l => l.Origin.Speaker == "us-nsc").Retellings.Count);
        Assert.Equal(501, answer.For.Count);
    }
}
