namespace Waybill.Matching.Lists.Snapshots;

/// <summary>A list as it stood on a day.</summary>
public sealed class ListSnapshot
{
    private readonly IReadOnlyDictionary<string, ListedEntity> entities;

    /// <summary>Keeps a list as of a day. Of two listings under one reference the first counts.</summary>
    /// <param name="list">The list, such as <see cref="ListNames.UnitedNations"/>.</param>
    /// <param name="asOf">The day on which the list stood so: of its publication, not of a later download.</param>
    /// <param name="listings">The listings.</param>
    /// <param name="isWhole">False when the listings are a part of the list, or the file could not be read to its end.</param>
    public ListSnapshot(string list, DateOnly asOf, IEnumerable<ListedEntity> listings, bool isWhole = true)
    {
        (List, AsOf, IsWhole) = (list, asOf, isWhole);
        var kept = new SortedDictionary<string, ListedEntity>(StringComparer.Ordinal);
        foreach (var listed in listings)
            kept.TryAdd(listed.Listing.Reference, listed);
        entities = kept;
    }

    /// <summary>A snapshot of listings by reference, ordered.</summary>
    internal ListSnapshot(string list, DateOnly asOf, IReadOnlyDictionary<string, ListedEntity> entities, bool isWhole) =>
        (List, AsOf, this.entities, IsWhole) = (list, asOf, entities, isWhole);

    /// <summary>The list.</summary>
    public string List { get; }

    /// <summary>The day on which it stood so.</summary>
    public DateOnly AsOf { get; }

    /// <summary>False when something may be missing: what is absent then tells nothing.</summary>
    public bool IsWhole { get; }

    /// <summary>The listings by reference, ordered.</summary>
    public IReadOnlyDictionary<string, ListedEntity> Entities => entities;

    /// <summary>Reads a list to its end, and keeps it as of a day; it is whole when nothing stopped the reading.</summary>
    /// <param name="reading">The list.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="list">What it goes by; null for the reading's list.</param>
    public static ListSnapshot Of(ListReading reading, DateOnly asOf, string? list = null)
    {
        var listings = reading.ReadAll();
        return new(list ?? reading.List, asOf, listings, reading.Report.IsComplete);
    }

    /// <summary>The listing of a reference; null when there is none.</summary>
    public ListedEntity? Find(string reference) => entities.GetValueOrDefault(reference);

    /// <summary>The listings that have a value, such as an IMO number, in a property of their entity, by reference.</summary>
    public IEnumerable<ListedEntity> With(string property, string value) =>
        entities.Values.Where(listed => listed.Entity.Get(property).Contains(value));

    /// <summary>The list and the day, and whether it is a part of the list alone.</summary>
    public override string ToString() => FormattableString.Invariant($"{List} of {AsOf:yyyy-MM-dd}{(IsWhole ? "" : " (in part)")}");
}
