using Waybill.Casework.Resolution;
using Waybill.Core.Claims;
using Waybill.Core.Decisions;
using Waybill.Core.Evidence;
using Waybill.Core.Frames;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Resolution;
using Waybill.Matching.Screening;
using Waybill.Tests.Core;
using Waybill.Tests.Matching.Lists;

namespace Waybill.Tests.Casework.Resolution;

/// <summary>Resolving offers what screening the case hits, and a judgement tells what is named.</summary>
public sealed class ResolveCaseTests
{
    private const string Lists = """
        {"id":"b-1","schema":"Organization","target":true,"datasets":["one_list"],"properties":{"name":["Vashgird Air"]}}
        {"id":"b-2","schema":"Company","target":true,"datasets":["one_list"],"properties":{"name":["Tern Lankaran"]}}
        {"id":"v-1","schema":"Vessel","target":true,"datasets":["one_list"],"properties":{"name":["Lady Okafor"]}}

        """;

    private const string Sanction =
        """{"id":"s-1","schema":"Sanction","properties":{"entity":["b-2"],"authority":["Office X"],"startDate":["2020-01-01"]},"datasets":["one_list"]}""";

    private readonly Screener screener = new([
        ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", Lists)), new(2026, 2, 27)),
    ]);

    [Theory]
    // What carries goods may be a firm, and what supplies them a ship.
    [InlineData("carrier", "Vashgird Air", "b-1")]
    [InlineData("carrier", "Tern Lankaran", "b-2")]
    [InlineData("supplier", "Lady Okafor", "v-1")]
    [InlineData("carrier", "Lady Okafor", "v-1")]
    [InlineData("supplier", "Vashgird Air", "b-1")]
    // A firm by its form is no ship, and who stands on no list is offered none.
    [InlineData("supplier", "Lady Okafor LLC", "")]
    [InlineData("carrier", "Ocean Maid", "")]
    public void Each_hit_of_screening_a_case_is_offered(string role, string name, string reference)
    {
        var names = Names((role, name));
        var resolving = new ResolveCase(names, Resolver.Empty, screener);
        var hits = screener.Answer(names[0].Entity!, names[0].Otherwise is { } other ? [other] : []).Hits;

        Assert.Equal(reference, string.Join(' ', hits.Select(hit => hit.Listed.Listing.Reference)));
        Assert.Equal(
            reference,
            string.Join(' ', resolving.Pairs().Select(pair => ((ResolutionSide.OfList)pair.Right).Listed.Listing.Reference))
        );
    }

    [Theory]
    [InlineData("carrier", "Tern Lankaran", "LegalEntity")]
    [InlineData("supplier", "Lady Okafor", "Vessel")]
    public void What_is_judged_one_with_a_listing_is_of_its_kind(string role, string name, string schema)
    {
        var names = Names((role, name));
        var pair = Assert.Single(new ResolveCase(names, Resolver.Empty, screener).Pairs());
        Assert.Equal(schema, pair.Left.Entity.Schema.Name);
        Assert.NotEqual(schema, names[0].Entity!.Schema.Name);

        Assert.Equal(names[0].Entity!.Schema.Name, Exported(names, []));
        Assert.Equal(schema, Exported(names, [Judged(pair, JudgementVerdict.Same)]));
        Assert.Equal(names[0].Entity!.Schema.Name, Exported(names, [Judged(pair, JudgementVerdict.Different)]));
    }

    [Fact]
    public void A_name_that_carries_and_supplies_is_set_beside_itself()
    {
        var names = Names(("carrier", "Lady Tern"), ("supplier", "Lady Tern"), ("supplier", "Lady Lankaran"));

        var pair = Assert.Single(new ResolveCase(names, Resolver.Empty, null).Pairs());
        Assert.Equal(("Lady Tern", "Lady Tern"), (pair.Left.Caption, pair.Right.Caption));
    }

    [Fact]
    public void What_was_written_as_statements_is_read_as_a_list_again()
    {
        var dated = new Screener(
            new[] { new DateOnly(2026, 2, 27), new DateOnly(2026, 3, 27) }.Select(day =>
                ListSnapshot.Of(ListReader.OpenOne(ListFixtures.Of("lists.jsonl", Lists + Sanction)), day)
            )
        );
        var names = Names(("carrier", "Tern Lankaran"), ("carrier", "Ocean Maid"));
        var pair = Assert.Single(new ResolveCase(names, Resolver.Empty, dated).Pairs());
        var resolving = new ResolveCase(names, Resolver.Of([Judged(pair, JudgementVerdict.Same)]), dated);
        var path = Path.GetTempFileName();
        try
        {
            WriteStatements.Run(resolving, path);
            var text = File.ReadAllText(path);
            Assert.Contains("\"2026-02-27\",\"2026-03-27\"", text, StringComparison.Ordinal);

            var reading = ListReader.OpenOne(ListFixtures.Of("statements.csv", text));
            var listed = Assert.Single(reading.ReadAll());
            Assert.Equal(("one_list", "Tern Lankaran", "Company"), (reading.List, listed.Title, listed.Entity.Schema.Name));
            Assert.Equal(("Office X", "2020-01-01"), (listed.Listing.Authority, listed.Listing.ListedOn!.Text));
            // A name of the case that nobody lists stays none.
            Assert.Contains(reading.Report.Unplaced, one => one.Kind == "entity that is not listed" && one.Example == "Ocean Maid");

            var torn = ListReader.OpenOne(ListFixtures.Of("statements.csv", text[..^30]));
            Assert.Empty(torn.ReadAll());
            Assert.NotNull(torn.Report.Stopped);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private string Exported(IReadOnlyList<CaseName> names, IReadOnlyList<EntityJudgement> judgements) =>
        new ResolveCase(names, Resolver.Of(judgements), screener).Entities().Single(one => one.Dataset == "case").Entity.Schema.Name;

    private static EntityJudgement Judged(ResolutionPair pair, JudgementVerdict verdict)
    {
        var ids = EntityPair.Of(pair.Left.Id, pair.Right.Id);
        return new()
        {
            Left = ids.Left,
            Right = ids.Right,
            Verdict = verdict,
            By = "tests",
            At = DateTimeOffset.UnixEpoch,
        };
    }

    private static IReadOnlyList<CaseName> Names(params (string Role, string Name)[] named)
    {
        var claims = named.Select(one =>
        {
            var text = Sample.Text($"{one.Name} brought launchers to Libya.", $"{one.Role} {one.Name}");
            var draft = new ClaimDraft
            {
                Selector = TextQuoteSelector.Over(text.Text, 0, text.Text.Length - 1),
                Proposition = new()
                {
                    Frame = "Transfer",
                    Roles = new Dictionary<string, IReadOnlyList<Mention>>
                    {
                        [one.Role] = [Sample.Words(text, one.Name)],
                        ["goods"] = [Sample.Words(text, "launchers")],
                    },
                },
                Attribution = [],
                Reader = "test/1",
            };
            return Claim.Seal(draft, text, FrameCatalogue.Embedded);
        });
        return [.. CaseNames.Of(claims, new Dictionary<Sha256, string>()).Where(name => name.Entity is not null)];
    }
}
