using System.Text;
using Waybill.Capture;
using static Waybill.Tests.Capture.Capturing;

namespace Waybill.Tests.Capture;

public sealed class FileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("waybill-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order_and_tells_what_it_passes_over()
    {
        Write("b/2.txt", "two");
        Write("b/10.txt", "ten");
        Write("a.md", "a");
        Write("Z.txt", "z");
        Write(".hidden/x.txt", "x");
        Write("c.png", "not really");
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), Path.Combine(folder, "a.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "loop"), folder);
        Assert.Equal(
            ["skipped .hidden", "Z.txt", "a.md", "b/10.txt", "b/2.txt", "failed c.png", "skipped link.txt", "skipped loop"],
            Read(folder).Select(Said)
        );
    }

    [Fact]
    public void What_is_named_but_cannot_be_read_is_one_line_and_the_rest_goes_on()
    {
        Write("a.txt", "a");
        Write("empty.txt", "");
        Write("large.txt", new string('x', 2000));
        File.CreateSymbolicLink(Path.Combine(folder, "link.txt"), Path.Combine(folder, "a.txt"));
        var paths = new[] { "missing.txt", "link.txt", "empty.txt", "large.txt", "a.txt" }.Select(name => Path.Combine(folder, name));
        var results = new ExhibitReader(CaptureLimits.Default.With("file-size=1KiB")).ReadAsync(paths).ToBlockingEnumerable().ToList();
        Assert.Equal(["failed missing.txt", "failed link.txt", "failed empty.txt", "failed large.txt", "a.txt"], results.Select(Said));
        Assert.EndsWith(
            "large.txt: the file has 2,000 bytes: if it is in order, raise the limit 'file-size' (now 1 KiB)",
            ((CaptureFailure)results[3]).Line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_link_that_was_put_in_after_the_folder_was_listed_is_not_followed()
    {
        Write("secret.txt", "a secret");
        Write("a.txt", "a");
        Write("b.txt", "b");
        List<string> said = [];
        await foreach (var result in new ExhibitReader().ReadAsync([folder]))
        {
            said.Add(Said(result));
            // The folder was listed before its first file was read.
            File.Delete(Path.Combine(folder, "b.txt"));
            File.CreateSymbolicLink(Path.Combine(folder, "b.txt"), Path.Combine(folder, "secret.txt"));
        }

        Assert.Equal(["a.txt", "skipped b.txt", "secret.txt"], said);
        var late = await new ExhibitReader().ReadFileAsync(Path.Combine(folder, "b.txt"));
        Assert.EndsWith(
            "b.txt: a symbolic link, which is not followed: name the file that it points to",
            Assert.IsType<CaptureFailure>(late).Line,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Pipes_folders_and_devices_are_refused_without_waiting()
    {
        var pipe = Path.Combine(folder, "pipe.txt");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync();
        foreach (var path in new[] { pipe, folder, "/dev/zero" })
            Assert.IsType<CaptureFailure>(await new ExhibitReader().ReadFileAsync(path));
    }

    [Fact]
    public void Hostile_names_are_escaped_and_never_become_options()
    {
        Write("-help\n\u001B[31m\u202Etxt.exe", "x");
        Write("--.txt", "A text under a strange name.");
        var results = Read(folder);
        Assert.IsType<CapturedFile>(results[0]);
        var line = Assert.IsType<CaptureFailure>(results[1]).Line;
        Assert.Contains(@"-help\u{000A}\u{001B}[31m\u{202E}txt.exe: a kind of file that is not read", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_files_and_depth_of_folders_are_bounded()
    {
        for (var i = 0; i < 4; i++)
            Write($"f{i}.txt", "x");
        Write("1/2/3/deep.txt", "x");
        var limits = CaptureLimits.Default.With("files=2").With("folder-depth=2");
        var lines = new ExhibitReader(limits).ReadAsync([folder]).ToBlockingEnumerable().Select(Said);
        Assert.Equal(["failed 1/2", "f0.txt", "f1.txt", "failed f2.txt"], lines);
    }

    [Fact]
    public void An_exhibit_is_its_bytes_under_their_hash()
    {
        Write("a.txt", "The same bytes.");
        Write("b.txt", "The same bytes.");
        var files = Read(folder).Cast<CapturedFile>().ToList();
        Assert.Equal(files[0].Exhibit.Id, files[1].Exhibit.Id);
        Assert.Equal(("a.txt", "text/plain", 15L), (files[0].Exhibit.Name, files[0].Exhibit.MediaType, files[0].Exhibit.Length));
        Assert.Equal("The same bytes."u8.ToArray(), files[0].Bytes.ToArray());
    }

    [Theory]
    [InlineData("speed=3")]
    [InlineData("seconds")]
    [InlineData("seconds=-1")]
    [InlineData("file-size=99999999999999999GiB")]
    [InlineData("files=many")]
    public void A_limit_that_is_none_is_refused(string setting) =>
        Assert.Throws<FormatException>(() => CaptureLimits.Default.With(setting));

    [Fact]
    public void Every_limit_can_be_set()
    {
        foreach (var name in CaptureLimits.Names)
            Assert.NotEqual(CaptureLimits.Default, CaptureLimits.Default.With(name + "=7"));
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_obeyed()
    {
        Write("a.txt", "x");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new ExhibitReader().ReadFileAsync(Path.Combine(folder, "a.txt"), stop.Token)
        );
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    private string Said(CaptureResult result) =>
        result switch
        {
            CaptureFailure => "failed ",
            CaptureSkipped => "skipped ",
            _ => "",
        } + Path.GetRelativePath(folder, result.Path);
}
