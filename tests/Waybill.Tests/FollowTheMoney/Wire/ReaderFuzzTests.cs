using System.Text;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Statements;
using Waybill.FollowTheMoney.Wire;

namespace Waybill.Tests.FollowTheMoney.Wire;

/// <summary>
/// Readers are given real lines that were cut, overwritten, doubled and mixed up; whatever comes, they tell it and read on.
/// </summary>
public sealed class ReaderFuzzTests
{
    private const int Rounds = 800;
    private static readonly WireLimits Tight = new()
    {
        LongestLine = 4096,
        DeepestNesting = 8,
        MostValues = 50,
    };

    [Fact]
    public void Entities() =>
        Fuzz(Encoding.UTF8.GetBytes(Fixture.Text), stream => EntityJson.Read(stream, Model.Default, "x", Tight).Sum(line => Told(line)));

    [Fact]
    public void Pairs()
    {
        var pairs = Fixture
            .Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => $$"""{"left":{{line}},"right":{{line}},"judgement":"positive"}""");

        Fuzz(
            Encoding.UTF8.GetBytes(string.Join('\n', pairs)),
            stream => EntityPairJson.Read(stream, Model.Default, "x", Tight).Sum(line => Told(line))
        );
    }

    [Fact]
    public void Statement_rows() =>
        Fuzz(Statements(StatementCsv.Write), stream => StatementCsv.Read(stream, "x", Tight).Sum(line => Told(line)));

    [Fact]
    public void Statement_lines() =>
        Fuzz(Statements(StatementJson.Write), stream => StatementJson.Read(stream, "x", Tight).Sum(line => Told(line)));

    private static byte[] Statements(Action<Stream, IEnumerable<Statement>> write)
    {
        using var stream = new MemoryStream();
        write(stream, Fixture.Entities().SelectMany(entity => StatementAggregation.ToStatements(entity, "un")));
        return stream.ToArray();
    }

    private static int Told<T>(WireLine<T> line)
        where T : class
    {
        Assert.True(line.Value is not null || line.Faults.Count > 0, "a line gave neither a value nor a fault");
        Assert.All(line.Faults, fault => Assert.DoesNotContain('\n', fault.ToString()));
        Assert.True(line.Line > 0);
        return line.Value is null ? 0 : 1;
    }

    private static void Fuzz(byte[] good, Func<Stream, int> read)
    {
        var (random, whole, fewer) = (new Random(20260227), read(new MemoryStream(good)), 0);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Changed(good, random);
            // Bytes come in pieces of any size, as they do from a network.
            using var stream = new Pieces(bytes, random.Next(1, 700));
            if (read(stream) < whole)
                fewer++;
        }

        Assert.True(whole > 0 && fewer > Rounds / 2, $"{whole} read whole, {fewer} rounds of {Rounds} read fewer");
    }

    private static byte[] Changed(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var changes = random.Next(1, 6); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    bytes.Add((byte)random.Next(256));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.InsertRange(at, Enumerable.Repeat((byte)"[{\"\\"[random.Next(4)], random.Next(1, 6000)));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(300))));
                    break;
                case 4:
                    bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(60)));
                    break;
                default:
                    bytes.InsertRange(at, "\\uD800"u8.ToArray());
                    break;
            }

            if (bytes.Count == 0)
                bytes.Add((byte)'{');
        }

        return [.. bytes];
    }

    private sealed class Pieces(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
    }
}
