namespace Waybill.Dossier.Model;

/// <summary>The names that claims give: those whose listings matter one by one, and those that catalogues know.</summary>
/// <param name="Screening">How they were screened, as a sentence.</param>
/// <param name="Snapshots">The lists relied on, each with its day.</param>
/// <param name="Parties">Persons, bodies and vessels.</param>
/// <param name="Known">States, goods and places.</param>
public sealed record NameSection(
    string Screening,
    IReadOnlyList<string> Snapshots,
    IReadOnlyList<NameEntry> Parties,
    IReadOnlyList<KnownEntry> Known
);

/// <summary>A person, a body or a vessel that claims name.</summary>
public sealed record NameEntry
{
    /// <summary>Its place in the list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The name as it is most often written.</summary>
    public required string Name { get; init; }

    /// <summary>Party or vessel.</summary>
    public required string Kind { get; init; }

    /// <summary>A number or a catalogue's name; null where it is a name and nothing more.</summary>
    public string? Known { get; init; }

    /// <summary>Other ways in which claims write it.</summary>
    public required IReadOnlyList<string> Otherwise { get; init; }

    /// <summary>The roles that it has in claims.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The footnotes of the claims that name it.</summary>
    public required IReadOnlyList<int> Notes { get; init; }

    /// <summary>False where lists were not asked for it.</summary>
    public required bool Screened { get; init; }

    /// <summary>The listings that may be of it, the likeliest first.</summary>
    public required IReadOnlyList<HitEntry> Hits { get; init; }
}

/// <summary>A listing that may be of a name.</summary>
public sealed record HitEntry
{
    /// <summary>Who lists.</summary>
    public required string Authority { get; init; }

    /// <summary>The list and its own number.</summary>
    public required string Reference { get; init; }

    /// <summary>The leading name of the listing.</summary>
    public required string Listed { get; init; }

    /// <summary>The programmes.</summary>
    public required IReadOnlyList<string> Programmes { get; init; }

    /// <summary>When it was listed, in words; null when the list does not tell.</summary>
    public string? ListedOn { get; init; }

    /// <summary>From 0 to 1, two places.</summary>
    public required string Score { get; init; }

    /// <summary>What speaks for and against, with its points.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Judged so and so, by whom and when; null for a candidate that nobody has judged.</summary>
    public string? Judged { get; init; }
}

/// <summary>A state, goods or a place as catalogues know it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">The catalogue's name.</param>
/// <param name="Written">The ways in which claims write it.</param>
/// <param name="Claims">How many claims name it.</param>
public sealed record KnownEntry(string Kind, string Id, string Name, IReadOnlyList<string> Written, int Claims);
