using Waybill.Reading.Grammar;
using Waybill.Train.Naming;

namespace Waybill.Tests.Train;

public sealed class NamedSentenceTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Marked_names_are_read()
    {
        var sentence = Read("# a comment\n[nat Iranian]-made [prod Shahed-136] drones left [place Bandar Abbas].").Single();
        Assert.Equal("Iranian -made Shahed-136 drones left Bandar Abbas .", string.Join(' ', sentence.Tokens.Select(t => t.Text)));
        Assert.Equal(
            [new NameSpan(0, 0, NameKind.Nationality), new NameSpan(2, 2, NameKind.Product), new NameSpan(5, 6, NameKind.Place)],
            sentence.Names
        );
    }

    [Theory]
    [InlineData("[city Aden] fell", "'city' is no kind of name")]
    [InlineData("[place Aden fell", "a name is written [kind words]")]
    [InlineData("[place Ad]en fell", "a name's bounds are no bounds of tokens")]
    public void A_fault_names_file_and_line(string line, string fault)
    {
        var message = Assert.Throws<FormatException>(() => Read(line)).Message;
        Assert.StartsWith($"{Path.GetFileName(file)}:1: ", message, StringComparison.Ordinal);
        Assert.Contains(fault, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Swapped_names_keep_their_kinds_and_bounds()
    {
        var sentence = Read("[per Omar Haddad] sold [prod RPG-7] launchers in [place Aden].").Single();
        File.WriteAllText(file, "per: Ann Lee; B. Roe\nprod: AK-47\nplace: Port Sudan; Sebha\n");
        var swap = new NameSwap(file, 1);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 50; i++)
        {
            var swapped = swap.Swap(sentence);
            Assert.Equal(sentence.Names.Select(n => n.Kind), swapped.Names.Select(n => n.Kind));
            Assert.Equal("sold", swapped.Tokens[swapped.Names[0].Last + 1].Text);
            Assert.Equal(".", swapped.Tokens[swapped.Names[2].Last + 1].Text);
            texts.Add(string.Join(' ', swapped.Tokens.Select(t => t.Text)));
        }

        Assert.True(texts.Count > 4);
    }

    private List<NamedSentence> Read(string text)
    {
        File.WriteAllText(file, text);
        return AnnotationReader.Read(file);
    }
}
