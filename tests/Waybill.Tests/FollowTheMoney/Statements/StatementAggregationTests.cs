using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Statements;

namespace Waybill.Tests.FollowTheMoney.Statements;

public sealed class StatementAggregationTests
{
    private static Statement Say(string property, string value, string schema = "Company", string entity = "un-1", string dataset = "un") =>
        new(entity, schema, property, value, dataset) { CanonicalId = "NK-1" };

    [Fact]
    public void Statements_of_several_datasets_become_one_entity()
    {
        var result = StatementAggregation.ToEntity(
            [
                Say("name", "OMM", "LegalEntity") with
                {
                    FirstSeen = "2023-02-01",
                    LastSeen = "2024-01-01",
                },
                Say("imoNumber", "IMO1790183", "Company", "us-1", "us") with
                {
                    FirstSeen = "2023-01-01",
                    LastSeen = "2023-06-01",
                },
                Say("id", "0", "Company", "us-1", "us") with
                {
                    FirstSeen = "2023-03-01",
                },
                Say("id", "1") with
                {
                    FirstSeen = "2023-02-15",
                },
            ],
            Model.Default
        );

        var entity = result.Entity!;
        Assert.Empty(result.Faults);
        Assert.Equal(("NK-1", "Company", "OMM"), (entity.Id, entity.Schema.Name, entity.Caption));
        Assert.Equal(["un", "us"], entity.Datasets);
        Assert.Equal(["un-1", "us-1"], entity.Referents);
        Assert.Equal(("2023-01-01", "2024-01-01", "2023-03-01"), (entity.FirstSeen, entity.LastSeen, entity.LastChange));
        Assert.Empty(entity.Get("id"));
    }

    [Fact]
    public void What_does_not_fit_is_told_and_left_out()
    {
        var result = StatementAggregation.ToEntity(
            [
                Say("name", "OMM"),
                Say("birthDate", "1970", "Person"),
                Say("nonsense", "x"),
                Say("ownershipOwner", "own-1"),
                Say("name", "x", "Spaceship"),
            ],
            Model.Default
        );

        Assert.Equal(["OMM"], result.Entity!.Names);
        Assert.Collection(
            result.Faults,
            fault => Assert.EndsWith("Person does not fit Company", fault, StringComparison.Ordinal),
            fault => Assert.EndsWith("Company has no property 'nonsense'", fault, StringComparison.Ordinal),
            fault => Assert.EndsWith("LegalEntity:ownershipOwner only looks back from Ownership:owner", fault, StringComparison.Ordinal),
            fault => Assert.EndsWith("the model has no schema 'Spaceship'", fault, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Each_run_of_one_canonical_id_gives_an_entity_while_the_rest_is_still_to_come()
    {
        var taken = 0;
        IEnumerable<Statement> Endless()
        {
            for (; ; taken++)
                yield return Say("alias", $"alias {taken}") with
                {
                    CanonicalId = $"NK-{taken / 3}",
                };
        }

        var entities = StatementAggregation.ToEntities(Endless(), Model.Default).Take(4).ToList();

        Assert.Equal(["NK-0", "NK-1", "NK-2", "NK-3"], entities.Select(result => result.CanonicalId));
        Assert.All(entities, result => Assert.Equal(3, result.Entity!.Names.Count));
        Assert.Equal(12, taken);
    }

    [Fact]
    public void An_entity_taken_apart_and_put_together_again_is_the_same()
    {
        foreach (var entity in Fixture.Entities())
        {
            var statements = StatementAggregation.ToStatements(entity, "un_sc_sanctions").ToList();
            var back = StatementAggregation.ToEntity(statements, Model.Default).Entity!;

            Assert.Equal(entity.Schema, back.Schema);
            Assert.Equal(
                entity.Properties.Select(entry => (entry.Property.Name, string.Join('|', entry.Values))),
                back.Properties.Select(entry => (entry.Property.Name, string.Join('|', entry.Values)))
            );
            Assert.Equal((entity.FirstSeen, entity.LastSeen), (back.FirstSeen, back.LastSeen));
            Assert.Equal(entity.LastChange, back.LastChange);
        }
    }

    [Fact]
    public void The_last_statement_sums_up_the_others()
    {
        var statements = StatementAggregation.ToStatements(Fixture.Entity("vessel-7937317"), "un").ToList();

        Assert.Equal(["name", "imoNumber", "flag", "id"], statements.Select(statement => statement.Property));
        Assert.Equal(["name", "identifier", "country", "id"], statements.Select(statement => statement.PropertyType));
        Assert.Equal(Statement.Checksum("Vessel", statements.SkipLast(1).Select(statement => statement.Id)), statements[^1].Value);
    }

    [Fact]
    public void No_statement_makes_no_entity() => Assert.Throws<ArgumentException>(() => StatementAggregation.ToEntity([], Model.Default));
}
