using Waybill.Storage;
using Waybill.Storage.Journal;

namespace Waybill.SystemTests;

/// <summary>One writer at a time; readers need no lock.</summary>
public sealed class WriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_writer_is_told_who_is_at_work_and_readers_go_on()
    {
        ReadyCase.OfOne.CopyTo(folder["case"]);
        using var held = File.Open(folder["case/writer.lock"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var refused = WaybillCommand.Run("add", folder["case"], folder.Write("two.txt", Texts.Numbered(2))).FailedWith(1);

        Assert.Single(refused.ErrorLines);
        Assert.NotEmpty(WaybillCommand.Run("claims", folder["case"]).Succeeded().Output);
        WaybillCommand.Run("verify", folder["case"]).Succeeded();
    }

    [Fact]
    public void Readers_go_on_while_a_writer_is_amid_its_work()
    {
        ReadyCase.OfOne.CopyTo(folder["case"]);
        using (var writer = CaseStore.OpenForWriting(folder["case"], "another", TimeSpan.Zero, TimeProvider.System))
        {
            // The journal is ahead of the index now, as it is between two batches.
            writer.Append(new Configured("note", writer.Put(new MemoryStream([1]), 1).Hash, null));

            var claims = WaybillCommand.Run("claims", folder["case"]).Succeeded();

            Assert.Contains("shipment.txt", claims.Output, StringComparison.Ordinal);
            Assert.Contains("as of journal entry", claims.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_writers_at_once_both_get_their_turn()
    {
        ReadyCase.Empty.CopyTo(folder["case"]);
        var processes = Enumerable
            .Range(0, 4)
            .Select(i => WaybillCommand.Start(folder.Path, "add", folder["case"], folder.Write($"{i}.txt", Texts.Numbered(i))))
            .ToList();
        foreach (var process in processes)
        {
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        WaybillCommand.Run("verify", folder["case"]).Succeeded();
        Assert.Equal(
            4,
            WaybillCommand
                .Run("claims", folder["case"], "--where", "frame=Transfer")
                .Succeeded()
                .Lines.Select(line => line.Split(" | ")[^1].Split(' ')[0])
                .Distinct()
                .Count()
        );
    }
}
