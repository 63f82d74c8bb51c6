using System.Numerics;
using FsCheck.Fluent;
using Waybill.Assessment.Independence;
using Waybill.Tests.Core;

namespace Waybill.Tests.Assessment;

public class IndependenceTests
{
    [Fact]
    public void Of_equally_large_sets_the_one_with_the_floors_origins_is_shown()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask("guns", "piece")
            .Says("a", "MSMT", Amount.MoreThan(200, "piece"), "2025-05-29", utterance: "A-1")
            .Says("b", "ROK MND", Amount.About(220, "piece"), "2025-03-27", utterance: "B-2")
            .Answer();

        Assert.Equal("rok-mnd", Assert.Single(answer.Independent).Speaker);
        Assert.Equal(answer.FloorOrigins, answer.Independent);
        Assert.Equal("C3", answer.Grade.ToString());
    }

    [Fact]
    public void Who_draws_on_two_governments_is_independent_of_neither_but_of_an_institute()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask()
            .Says("a", "US State Department", Amount.MoreThan(10000), "2024-02-23")
            .Says("b", "Shin Won-sik", Amount.About(10000), "2024-06-14")
            .Says("c", "MSMT", Amount.MoreThan(20000), "2025-05-29")
            .Answer();
        Assert.Equal(["rok-mnd", "us-dos"], answer.Independent.Select(o => o.Speaker).Order());

        var two = new TestCase()
            .UsualSources()
            .Ask()
            .Says("c", "MSMT", Amount.MoreThan(20000), "2025-05-29")
            .Says("d", "Open Source Centre", Amount.MoreThan(15800), "2025-04-15")
            .Answer();
        Assert.Equal(["msmt", "osc"], two.Independent.Select(o => o.Speaker).Order());
        Assert.Equal((15800m, 2, 20000m), (two.Range!.Lower, two.Range.LowerOrigins, two.Range.SingleFloor));
    }

    [Fact]
    public void Two_that_draw_on_the_same_third_are_dependent()
    {
        var answer = new TestCase()
            .Source("planet", "PLANET")
            .Source("x", "X", ["planet"])
            .Source("y", "Y", ["planet"])
            .Ask()
            .Says("a", "x", Amount.MoreThan(10), "2024-01-01")
            .Says("b", "y", Amount.MoreThan(20), "2024-01-02")
            .Answer();

        Assert.Single(answer.Independent);
        Assert.Contains("All 2 origins for it speak for or draw on PLANET.", answer.Unknown);
    }

    [Fact]
    public void What_a_source_draws_on_is_followed_to_its_end()
    {
        var answer = new TestCase()
            .UsualSources()
            .Source("digest", "DIGEST", ["msmt"])
            .Ask()
            .Says("a", "digest", Amount.MoreThan(10), "2024-01-01")
            .Says("b", "John Kirby", Amount.MoreThan(20), "2024-01-02")
            .Answer();

        Assert.Single(answer.Independent);
    }

    [Fact]
    public void A_speaker_of_unknown_families_adds_nothing_beside_another()
    {
        var beside = new TestCase()
            .UsualSources()
            .Ask()
            .Says("a", "Jane Roe", Amount.MoreThan(10), "2024-01-01")
            .Says("b", "John Kirby", Amount.MoreThan(20), "2024-01-02")
            .Answer();
        Assert.Equal("us-nsc", Assert.Single(beside.Independent).Speaker);
        Assert.Contains(beside.Unknown, sentence => sentence.StartsWith("Whose voice Jane Roe is", StringComparison.Ordinal));

        var alone = new TestCase().Ask().Says("a", "Jane Roe", Amount.MoreThan(10)).Says("b", "John Doe", Amount.MoreThan(20)).Answer();
        Assert.Single(alone.Independent);
    }

    [Fact]
    public void A_declared_family_that_no_source_bears_shows_no_independence()
    {
        var answer = new TestCase()
            .UsualSources()
            .Ask()
            .Declare("b", "NYT-1", "US/NATO officials via NYT")
            .Says("a", "John Kirby", Amount.MoreThan(20), "2024-01-02")
            .Says("b", "a memo via a newspaper", Amount.MoreThan(10), "2024-01-22", utterance: "NYT-1")
            .Answer();

        Assert.Equal(2, answer.For.Count);
        Assert.Equal("us-nsc", Assert.Single(answer.Independent).Speaker);
    }

    [Fact]
    public void Parties_among_the_independent_origins_are_told() =>
        Assert.Contains(
            "1 of 2 independent origins for it speaks for a party to the matter.",
            new TestCase()
                .UsualSources()
                .Ask()
                .Says("a", "John Kirby", Amount.MoreThan(20), "2024-01-02")
                .Says("b", "Dmitry Peskov", Amount.MoreThan(10), "2024-01-22")
                .Answer()
                .Unknown
        );

    [Fact]
    public void The_exact_search_finds_a_largest_set() =>
        Property.Holds(
            Graphs(),
            joined =>
            {
                var found = IndependentSet.Largest(joined);
                var best = Enumerable
                    .Range(0, 1 << joined.Length)
                    .Where(mask => Free(joined, [.. Enumerable.Range(0, joined.Length).Where(i => (mask & (1 << i)) != 0)]))
                    .Max(mask => BitOperations.PopCount((uint)mask));
                return Free(joined, found) && found.Count == best;
            }
        );

    [Fact]
    public void The_greedy_search_gives_an_independent_set_on_a_large_part()
    {
        var ring = Enumerable.Range(0, 40).Select(i => Enumerable.Range(0, 40).Select(j => Math.Abs(i - j) is 1 or 39).ToArray()).ToArray();

        Assert.True(Free(ring, IndependentSet.Largest(ring)));
        Assert.InRange(IndependentSet.Largest(ring).Count, 14, 20);
    }

    private static bool Free(bool[][] joined, IReadOnlyList<int> nodes) => nodes.All(a => nodes.All(b => !joined[a][b]));

    private static FsCheck.Gen<bool[][]> Graphs() =>
        from size in Gen.Choose(0, 8)
        from edges in Gen.Choose(0, 2).ArrayOf(size * size)
        select Enumerable
            .Range(0, size)
            .Select(i => Enumerable.Range(0, size).Select(j => i != j && edges[(Math.Min(i, j) * size) + Math.Max(i, j)] == 0).ToArray())
            .ToArray();
}
