using System.Text;

namespace Waybill.SystemTests;

/// <summary>
/// Texts that nobody writes in good faith are read in bounded time, and cost nobody else's claims: a plain report that stands after each is
/// still read. The time allowed is that of <see cref="WaybillCommand"/>.
/// </summary>
public sealed class PathologicalTextTests : IDisposable
{
    private const string Head = "language: en\ndate: 2024-05-14\n---\n";
    private const string Report = "\n\nIran has shipped 40 drones to Sudan, officials said on Monday.\n";
    private const string Quote = "Iran has shipped 40 drones to Sudan";

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["no spaces"] = () => Repeat("IransentdronestoSudan", 25_000),
        ["one sentence of a megabyte"] = () => Repeat("the ministers of the region and the delegates of Iran and Sudan and ", 15_000),
        ["one sentence full of claims"] = () => Repeat("Iran sent drones and shells to Sudan and ", 4_000),
        ["nested quotes"] = () => Repeat("“‘", 25_000) + "Iran sent drones" + Repeat("’”", 25_000),
        ["quotes that never close"] = () => Repeat("\"Iran sent drones, he said, “", 2_000),
        ["right to left and zero width"] = () =>
            Repeat("\u202Eإيران\u202C sent\u200B dro\u200Dnes\u2060 to \u2067סודאן\u2069 in\uFEFF May. ", 2_500),
        ["mixed scripts"] = () => Repeat("Иran отправил 드론 to スーダン, 官员 said: Ωmega 🚢\u0301 shίpped 40 ᏴᎬ. ", 4_000),
        ["deep parentheses"] = () => Repeat("(", 100_000) + "Iran sent drones to Sudan" + Repeat(")", 100_000),
        ["commas"] = () => "Iran sent " + Repeat("drones, ", 10_000) + "and shells to Sudan." + Repeat(",", 10_000),
        ["punctuation alone"] = () => Repeat("?!.,;:-—…()[]{}«»„\"'`~^|\\/*&%$#@", 7_500),
        ["embedded speech"] = () => Repeat("Iran said that Sudan denied that ", 2_500) + "drones were sent.",
        ["numbers without end"] = () => Repeat("9,999,999", 12_500) + " " + Repeat("1 million thousand ", 5_000) + Repeat("7-8-", 5_000),
        ["abbreviations and initials"] = () => Repeat("Mr. J. R. R. of the U.N. No. ", 4_000),
        ["headings without text"] = () => Repeat("Iran Sends Drones\n\n", 7_500),
        ["combining marks"] = () => "Iran" + Repeat("\u0301\u0327", 100_000) + " sent drones.",
        ["hyphens"] = () => "Iran" + Repeat("-backed", 25_000) + " forces sent drones" + Repeat("-", 100_000) + ".",
    };

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Names() => [.. Texts.Keys];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_that_nobody_writes_is_read_to_its_end(string name)
    {
        var read = WaybillCommand.Run("read", folder.Write("text.txt", Head + Texts[name]() + Report)).Succeeded();

        Assert.DoesNotContain("the reader failed", read.Error, StringComparison.Ordinal);
        Assert.Contains(read.Lines, line => line.Contains(Quote, StringComparison.Ordinal));
    }

    [Fact]
    public void The_tree_of_a_sentence_without_end_is_drawn_in_bounded_width()
    {
        var text = Head + Repeat("Iran said that Sudan denied that ", 300) + "40 drones were sent to Chad." + Report;

        var explained = WaybillCommand.Run("read", "--explain", folder.Write("text.txt", text)).Succeeded();

        var drawn = explained.Lines.Where(line => !line.StartsWith("clm-", StringComparison.Ordinal)).ToList();
        Assert.Contains(drawn, line => line.EndsWith("root", StringComparison.Ordinal));
        Assert.All(drawn, line => Assert.InRange(line.Length, 1, 110));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_in_one_line_and_the_others_are_read()
    {
        Write("in/a-nul.txt", [.. "Iran sent\0"u8, .. new byte[100_000]]);
        // Half a surrogate pair, in UTF-8 as some tools write it and in UTF-16.
        Write("in/b-surrogate.txt", [.. "Iran sent "u8, 0xED, 0xA0, 0x80, .. " drones."u8]);
        Write(
            "in/c-surrogate16.txt",
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Iran sent "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" drones.")]
        );
        Write("in/d-cut.txt", [.. "Iran sent drones "u8, 0xF0, 0x9F]);
        folder.Write("in/e-good.txt", Head + Report);

        var read = WaybillCommand.Run("read", folder["in"]).FailedWith(1);

        Assert.Contains(
            "a-nul.txt",
            Assert.Single(read.ErrorLines, line => line.Contains("a-nul", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("reader failed", read.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', read.Output);
        Assert.Contains(read.Lines, line => line.Contains(Quote, StringComparison.Ordinal));
    }

    [LongFact]
    public void A_text_of_five_megabytes_is_read_within_500_megabytes()
    {
        const long most = 500_000_000;
        var paragraph =
            "Iran has shipped 40 drones to Sudan since March, two Western officials said on Tuesday. The Sudanese government denied that "
            + "weapons had arrived. Trucks were seen near the border in the weeks before, according to residents.\n\n";
        var file = folder.Write("long.txt", Head + Repeat(paragraph, 5_000_000 / paragraph.Length));
        using var process = WaybillCommand.Start(folder.Path, "read", file);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, PeakOf(process.Id));

        Assert.True(process.ExitCode == 0, error.Result);
        Assert.Contains(Quote, output.Result, StringComparison.Ordinal);
        Assert.InRange(peak, 1, most);
    }

    /// <summary>The kernel's high-water mark of resident memory (proc(5), VmHWM); the launcher becomes the command by exec.</summary>
    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], null);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private void Write(string name, byte[] bytes)
    {
        var path = folder.Write(name, "");
        File.WriteAllBytes(path, bytes);
    }
}
