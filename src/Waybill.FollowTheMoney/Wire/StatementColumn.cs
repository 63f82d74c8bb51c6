using Waybill.FollowTheMoney.Statements;

namespace Waybill.FollowTheMoney.Wire;

/// <summary>The columns of statements in the order of FollowTheMoney's CSV, and how each is read from a statement.</summary>
internal sealed record StatementColumn(string Name, Func<Statement, string?> Read)
{
    public static StatementColumn External { get; } = new("external", statement => statement.IsExternal ? "t" : "f");

    public static IReadOnlyList<StatementColumn> All { get; } =
    [
        new("canonical_id", statement => statement.CanonicalId),
        new("entity_id", statement => statement.EntityId),
        new("prop", statement => statement.Property),
        new("prop_type", statement => statement.PropertyType),
        new("schema", statement => statement.Schema),
        new("value", statement => statement.Value),
        new("dataset", statement => statement.Dataset),
        new("origin", statement => statement.Origin),
        new("lang", statement => statement.Language),
        new("original_value", statement => statement.OriginalValue),
        External,
        new("first_seen", statement => statement.FirstSeen),
        new("last_seen", statement => statement.LastSeen),
        new("id", statement => statement.Id),
    ];

    public static IReadOnlyList<string> Required { get; } = ["entity_id", "prop", "schema", "value", "dataset"];

    /// <summary>Makes a statement of named texts; null, and a note, when one that it needs is missing.</summary>
    public static Statement? Make(Func<string, string?> text, WireNotes notes)
    {
        foreach (var name in Required)
        {
            if (string.IsNullOrEmpty(text(name)))
            {
                notes.Add($"the statement has no '{name}'", "add it or remove the line");
                return null;
            }
        }

        var statement = new Statement(text("entity_id")!, text("schema")!, text("prop")!, text("value")!, text("dataset")!)
        {
            Language = Given("lang"),
            OriginalValue = Given("original_value"),
            IsExternal = text("external") is ['t' or 'T' or 'y' or 'Y' or '1', ..],
            FirstSeen = Given("first_seen"),
            LastSeen = Given("last_seen"),
            Origin = Given("origin"),
        };
        return statement with
        {
            CanonicalId = Given("canonical_id") ?? statement.EntityId,
            PropertyType = Given("prop_type") ?? statement.PropertyType,
            Id = Given("id") ?? statement.Id,
        };

        string? Given(string name) => text(name) is { Length: > 0 } given ? given : null;
    }
}
