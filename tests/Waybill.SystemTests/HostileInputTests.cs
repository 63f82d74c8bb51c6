using System.Text;

namespace Waybill.SystemTests;

/// <summary>Bad input gets one clear line each and exit code 1; the rest of the batch goes on; nothing raw reaches the terminal.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HostileInputTests() => ReadyCase.Empty.CopyTo(folder["case"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_bad_file_is_one_line_and_the_good_one_is_added()
    {
        Write("a-truncated.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog"u8);
        Write("b-nul.txt", "one\0two"u8);
        Write("c-archive.txt", "PK\u0003\u0004 and so on"u8);
        Write("d-empty.txt", []);
        Write("e-half.txt", [0xFF, 0xFE, 0x41]);
        Write("f-good.txt", Encoding.UTF8.GetBytes(Texts.Shipment));

        var added = WaybillCommand.Run("add", folder["case"], folder["in"]).FailedWith(1);

        Assert.Single(added.Lines, line => line.StartsWith("sha256:", StringComparison.Ordinal));
        foreach (var bad in new[] { "a-truncated.pdf", "b-nul.txt", "c-archive.txt", "d-empty.txt", "e-half.txt" })
            Assert.Single(added.ErrorLines, line => line.Contains(bad, StringComparison.Ordinal));
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void Fifty_megabytes_of_html_on_one_line_end_in_one_line()
    {
        Write(
            "big.html",
            Encoding.UTF8.GetBytes(
                "<html><body><p>"
                    + string.Concat(Enumerable.Repeat("Iran sent drones to Sudan, officials said. ", 1_200_000))
                    + "</p></body></html>"
            )
        );

        var added = WaybillCommand.Run("add", folder["case"], folder["in"]).FailedWith(1);

        Assert.Contains("big.html", Assert.Single(added.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("html-size", added.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_and_texts_are_escaped_wherever_they_are_shown()
    {
        var name = "evil\n\u001b[31m\u202Etxt.exe -o x;$(touch pwned)'\".txt";
        Write(
            name,
            Encoding.UTF8.GetBytes(
                "title: \u001b]0;owned\u0007 \u202Egnihtyna\n---\nIran has shipped 40 drones\u202E to Sudan\u001b[2J, officials said.\n"
            )
        );

        Write(name + ".png", "no kind that is read"u8);
        List<Outcome> outcomes =
        [
            WaybillCommand.Run("add", folder["case"], folder["in"]).FailedWith(1),
            WaybillCommand.Run("claims", folder["case"]).Succeeded(),
            WaybillCommand.Run("claims", folder["case"], "--json").Succeeded(),
            WaybillCommand.Run("search", folder["case"], "drones").Succeeded(),
        ];
        var shown = string.Concat(outcomes.Select(outcome => outcome.Output + outcome.Error));

        Assert.DoesNotContain('\u001b', shown);
        Assert.DoesNotContain('\u202E', shown);
        Assert.DoesNotContain('\u0007', shown);
        Assert.Contains("\\u{202E}", shown, StringComparison.Ordinal);
        const string escaped = "/in/evil\\u{000A}\\u{001B}[31m\\u{202E}";
        Assert.All(outcomes[0].ErrorLines, line => Assert.Contains(escaped, line, StringComparison.Ordinal));
        Assert.Contains(outcomes[0].ErrorLines, line => line.Contains("a kind of file that is not read", StringComparison.Ordinal));
        WaybillCommand.Run("report", folder["case"], "-o", folder["d.html"]).Succeeded();
        Assert.DoesNotContain("\u202E", File.ReadAllText(folder["d.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_symbolic_link_in_a_folder_is_not_followed()
    {
        folder.Write("secret.txt", Texts.Shipment);
        Directory.CreateDirectory(folder["in"]);
        File.CreateSymbolicLink(folder["in/link.txt"], folder["secret.txt"]);
        File.CreateSymbolicLink(folder["in/loop"], folder["in"]);

        var added = WaybillCommand.Run("add", folder["case"], folder["in"]);

        Assert.DoesNotContain("sha256:", added.Output, StringComparison.Ordinal);
        Assert.Contains("link.txt", added.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_not_english_says_so_and_gives_no_claims()
    {
        folder.Write(
            "in/ru.txt",
            "Северная Корея отправила в Россию более тысячи контейнеров с боеприпасами, сообщили в Белом доме. Москва отрицает это."
        );

        var added = WaybillCommand.Run("add", folder["case"], folder["in"]).Succeeded();

        Assert.Contains(" 0 claims ", added.Output, StringComparison.Ordinal);
        Assert.Contains("not in English", added.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_encodings_are_read_or_refused_but_never_mangled()
    {
        Write("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Iran has shipped 40 drones to Sudan, officials said.")]);
        Write(
            "latin.txt",
            Encoding.Latin1.GetBytes(
                "The minister said \u00ABno\u00BB. Iran has shipped 60 drones to Sudan, the caf\u00E9 owner and other officials said."
            )
        );

        WaybillCommand.Run("add", folder["case"], folder["in"]).Succeeded();

        var found = WaybillCommand.Run("search", folder["case"], "drones").Succeeded().Output;
        Assert.Contains("utf16.txt", found, StringComparison.Ordinal);
        Assert.Contains("latin.txt", found, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', WaybillCommand.Run("claims", folder["case"], "--json").Output);
    }

    [Theory]
    [InlineData(2, "add")]
    [InlineData(2, "decide", "x", "y", "shred")]
    [InlineData(2, "no-such-verb")]
    [InlineData(2, "report", "x")]
    [InlineData(1, "claims", "/nonexistent")]
    [InlineData(1, "verify", "/nonexistent")]
    [InlineData(1, "read", "/nonexistent.txt")]
    public void Wrong_usage_is_2_and_failure_is_1_each_with_a_line(int exit, params string[] arguments)
    {
        var outcome = WaybillCommand.Run(arguments).FailedWith(exit);

        Assert.StartsWith("waybill: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.InRange(outcome.ErrorLines.Length, 1, 2);
        Assert.Empty(outcome.Output);
    }

    private void Write(string name, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(folder["in"]);
        File.WriteAllBytes(Path.Combine(folder["in"], name), bytes.ToArray());
    }
}
