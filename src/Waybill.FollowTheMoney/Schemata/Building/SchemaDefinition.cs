namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>A schema as a file defines it, before it is joined with others.</summary>
internal sealed record SchemaDefinition(string File, string Name)
{
    public string? Label { get; init; }
    public string? Plural { get; init; }
    public IReadOnlyList<string> Extends { get; init; } = [];
    public IReadOnlyList<string> Featured { get; init; } = [];
    public IReadOnlyList<string> Required { get; init; } = [];
    public IReadOnlyList<string> Caption { get; init; } = [];
    public IReadOnlyList<string> TemporalStart { get; init; } = [];
    public IReadOnlyList<string> TemporalEnd { get; init; } = [];
    public bool Abstract { get; init; }
    public bool Hidden { get; init; }
    public bool Generated { get; init; }
    public bool Deprecated { get; init; }
    public bool Matchable { get; init; }
    public EdgeDefinition? Edge { get; init; }
    public IReadOnlyList<PropertyDefinition> Properties { get; init; } = [];

    public ModelException Fault(string cause, string mend) => new(File, Name, cause, mend);

    public ModelException Fault(string place, string cause, string mend) => new(File, $"{Name}.{place}", cause, mend);
}

/// <summary>An edge as a file defines it.</summary>
internal sealed record EdgeDefinition(string Source, string Target, IReadOnlyList<string> Caption, bool Directed);

/// <summary>A property as a file defines it.</summary>
internal sealed record PropertyDefinition(string Name, string Type)
{
    public string? Label { get; init; }
    public string? Range { get; init; }
    public ReverseDefinition? Reverse { get; init; }
    public string? Format { get; init; }
    public int? MaxLength { get; init; }
    public bool? Matchable { get; init; }
    public bool Hidden { get; init; }
    public bool Deprecated { get; init; }
}

/// <summary>A reverse as a file defines it, beside the property that it looks back on.</summary>
internal sealed record ReverseDefinition(string Name, string? Label, bool Hidden);
