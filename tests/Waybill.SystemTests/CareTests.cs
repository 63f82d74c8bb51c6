using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Waybill.Tests;

namespace Waybill.SystemTests;

/// <summary>A careless person, a stranger's file name or a full disk loses and forges nothing.</summary>
public sealed class CareTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_demo_case_that_somebody_worked_on_is_left_alone()
    {
        WaybillCommand.Run("demo", folder["demo"]).Succeeded();
        WaybillCommand.Run("add", folder["demo"], folder.Write("mine.txt", Texts.Shipment)).Succeeded();

        Assert.Contains("left alone", WaybillCommand.Run("demo", folder["demo"]).FailedWith(1).Error, StringComparison.Ordinal);
        Assert.Contains("mine.txt", WaybillCommand.Run("claims", folder["demo"]).Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_alone_makes_no_demo_case()
    {
        folder.Write("other/.waybill-demo", "");
        folder.Write("other/precious.txt", "x");

        WaybillCommand.Run("demo", folder["other"]).FailedWith(1);

        Assert.True(File.Exists(folder["other/precious.txt"]));
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file()
    {
        ReadyCase.Empty.CopyTo(folder["case"]);
        folder.Write("secret.txt", "private");
        folder.Write("zz.txt", $"--as\nSomebody Else\n{folder["secret.txt"]}\n");
        folder.Write("@zz.txt", Texts.Shipment);

        var added = WaybillCommand.RunIn(folder.Path, "add", "case", "@zz.txt").Succeeded();

        Assert.Contains(
            "@zz.txt",
            Assert.Single(added.Lines, line => line.StartsWith("sha256:", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("rebuild", "--dump", "journal.db")]
    [InlineData("rebuild", "--dump", "locker/x")]
    [InlineData("report", "-o", "locker/x.html")]
    public void Nothing_is_written_over_the_case_itself(string verb, string option, string target)
    {
        ReadyCase.Empty.CopyTo(folder["case"]);

        Assert.Single(WaybillCommand.Run(verb, folder["case"], option, folder["case/" + target]).FailedWith(1).ErrorLines);

        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void A_damaged_index_is_made_anew_and_told()
    {
        ReadyCase.OfOne.CopyTo(folder["case"]);
        using (var connection = new SqliteConnection($"Data Source={folder["case/index.db"]};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE claim SET body = '{bad'";
            command.ExecuteNonQuery();
        }

        var claims = WaybillCommand.Run("claims", folder["case"]).Succeeded();

        Assert.Contains("made anew", claims.Error, StringComparison.Ordinal);
        Assert.Contains("shipment.txt", claims.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_no_evidence_for_itself()
    {
        WaybillCommand.Run("init", folder["work/case"]).Succeeded();
        folder.Write("work/one.txt", Texts.Shipment);

        var added = WaybillCommand.Run("add", folder["work/case"], folder["work"]).Succeeded();

        Assert.Single(added.Lines, line => line.StartsWith("sha256:", StringComparison.Ordinal));
        Assert.Contains("a case", added.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims CASE > /dev/full", 1, "standard output cannot be written")]
    [InlineData("claims CASE 2> /dev/full > /dev/full", 1, "")]
    [InlineData("no-such-verb 2> /dev/full", 2, "")]
    [InlineData("claims ''", 2, "empty")]
    [InlineData("read one.txt --map pipe", 1, "pipe")]
    public void Outputs_that_fail_and_files_that_are_none_end_in_a_line(string line, int exit, string told)
    {
        ReadyCase.OfOne.CopyTo(folder["case"]);
        folder.Write("one.txt", Texts.Shipment);
        using (var made = Process.Start("mkfifo", [folder["pipe"]]))
            made.WaitForExit();
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(
            $"timeout 60 '{Path.Combine(Checkout.Root, "waybill")}' {line.Replace("CASE", folder["case"], StringComparison.Ordinal)}"
        );

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(exit, process.ExitCode);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
