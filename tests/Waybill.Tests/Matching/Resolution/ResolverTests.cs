using System.Globalization;
using FsCheck.Fluent;
using Waybill.Core.Decisions;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Resolution;
using Property = Waybill.Tests.Core.Property;

namespace Waybill.Tests.Matching.Resolution;

public sealed class ResolverTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    // Judgements on few entities, so that chains, contradictions and undoing meet.
    private static readonly FsCheck.Gen<EntityJudgement> Judgements =
        from one in Gen.Choose(0, 5)
        from step in Gen.Choose(1, 5)
        from verdict in Gen.Elements(
            JudgementVerdict.Same,
            JudgementVerdict.Same,
            JudgementVerdict.Different,
            JudgementVerdict.Unsure,
            JudgementVerdict.Undone
        )
        select Judge($"e{one}", $"e{(one + step) % 6}", verdict);

    private static readonly FsCheck.Gen<List<EntityJudgement>> Histories = Judgements.ListOf().Select(all => all.ToList());

    [Fact]
    public void A_chain_joins()
    {
        var resolver = Resolver.Of([Judge("a", "b", JudgementVerdict.Same), Judge("c", "b", JudgementVerdict.Same)]);

        Assert.True(resolver.AreOne("a", "c"));
        Assert.Equal(["a", "b", "c"], resolver.Members("c"));
        Assert.Equal(["a ~ b", "b ~ c"], resolver.Chain("a", "c").Select(link => link.Pair.ToString()));
        Assert.Equal("x", resolver.CanonicalId("x"));
    }

    [Fact]
    public void A_chain_that_would_join_what_was_judged_different_is_held_back_and_told()
    {
        var resolver = Resolver.Of([
            Judge("a", "b", JudgementVerdict.Same),
            Judge("a", "c", JudgementVerdict.Different),
            Judge("b", "c", JudgementVerdict.Same),
        ]);

        Assert.False(resolver.AreOne("a", "c"));
        Assert.True(resolver.AreOne("a", "b"));
        var held = Assert.Single(resolver.HeldBack);
        Assert.Equal(("b ~ c", "a ~ c"), (held.Same.Pair.ToString(), held.Different.Pair.ToString()));
        Assert.NotNull(resolver.Obstacle("b", "c"));
    }

    [Fact]
    public void A_different_that_comes_later_holds_back_the_youngest_link_of_the_chain()
    {
        var resolver = Resolver.Of([
            Judge("a", "b", JudgementVerdict.Same),
            Judge("b", "c", JudgementVerdict.Same),
            Judge("c", "a", JudgementVerdict.Different),
        ]);

        Assert.True(resolver.AreOne("a", "b"));
        Assert.Equal("b ~ c", Assert.Single(resolver.HeldBack).Same.Pair.ToString());
    }

    [Fact]
    public void The_common_id_stays_as_members_join_and_is_the_older_one_where_clusters_meet()
    {
        EntityJudgement[] first = [Judge("a", "b", JudgementVerdict.Same)];
        EntityJudgement[] more =
        [
            .. first,
            Judge("c", "d", JudgementVerdict.Same),
            Judge("d", "e", JudgementVerdict.Same),
            Judge("e", "a", JudgementVerdict.Same),
        ];
        var id = Resolver.Of(first).CanonicalId("a");

        Assert.StartsWith("wb-", id, StringComparison.Ordinal);
        Assert.All("abcde", member => Assert.Equal(id, Resolver.Of(more).CanonicalId(member.ToString())));
    }

    [Fact]
    public void Undoing_a_judgement_gives_exactly_what_was_before_it() =>
        Property.Holds(
            from history in Histories
            from judged in Judgements
            where judged.Verdict != JudgementVerdict.Undone
            select (history, judged),
            drawn =>
            {
                var undone = drawn.judged with { Verdict = JudgementVerdict.Undone };
                return Shown(Resolver.Of(drawn.history)) == Shown(Resolver.Of([.. drawn.history, drawn.judged, undone]));
            }
        );

    [Fact]
    public void No_chain_overrules_a_judgement_that_two_are_different() =>
        Property.Holds(
            Histories,
            history =>
            {
                var resolver = Resolver.Of(history);
                return resolver
                    .Standing.Where(judged => judged.Verdict == JudgementVerdict.Different)
                    .All(judged => !resolver.AreOne(judged.Left, judged.Right));
            }
        );

    [Fact]
    public void Every_same_that_stands_is_in_force_or_told_as_held_back() =>
        Property.Holds(
            Histories,
            history =>
            {
                var resolver = Resolver.Of(history);
                var held = resolver.HeldBack.Select(one => one.Same.Pair).ToHashSet();
                return resolver
                    .Standing.Where(judged => judged.Verdict == JudgementVerdict.Same)
                    .All(judged => resolver.AreOne(judged.Left, judged.Right) != held.Contains(judged.Pair));
            }
        );

    [Fact]
    public void A_merger_keeps_of_each_value_who_says_so()
    {
        var (one, other) = (Ship("un-1", "ANGARA", "ru"), Ship("gb-2", "Angara", "ru"));
        var resolver = Resolver.Of([Judge("un-1", "gb-2", JudgementVerdict.Same)]);

        var statements = EntityMerge.Statements(resolver, [(one, "un"), (other, "gb")]);
        var merged = Assert.Single(EntityMerge.Entities(statements, Model.ArmsTransfers));

        Assert.Equal(resolver.CanonicalId("un-1"), merged.Entity!.Id);
        Assert.Equal(["Angara", "ANGARA"], merged.Entity.Get("name"));
        Assert.Equal(["gb-2", "un-1"], merged.Entity.Referents.Order(StringComparer.Ordinal));
        Assert.Equal(
            [("gb-2", "gb"), ("un-1", "un")],
            statements.Where(said => said.Property == "flag").Select(said => (said.EntityId, said.Dataset))
        );
    }

    private static Entity Ship(string id, string name, string flag)
    {
        var ship = new Entity(Model.ArmsTransfers, "Vessel", id);
        ship.Add("name", name);
        ship.Add("flag", flag);
        return ship;
    }

    private static string Shown(Resolver resolver) =>
        string.Join(
            '\n',
            [
                .. resolver.Clusters.Select(cluster => $"{cluster.CanonicalId} {string.Join(' ', cluster.Members)}"),
                .. resolver.Standing.Select(judged => $"{judged.Pair} {judged.Verdict}"),
                .. resolver.HeldBack.Select(held => $"{held.Same.Pair} | {held.Different.Pair}"),
            ]
        );

    private static EntityJudgement Judge(string one, string other, JudgementVerdict verdict)
    {
        var pair = EntityPair.Of(one, other);
        return new()
        {
            Left = pair.Left,
            Right = pair.Right,
            Verdict = verdict,
            By = "an analyst",
            At = Start,
            Why = string.Create(CultureInfo.InvariantCulture, $"{verdict}"),
        };
    }
}
