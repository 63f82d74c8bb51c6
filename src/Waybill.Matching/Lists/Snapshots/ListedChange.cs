namespace Waybill.Matching.Lists.Snapshots;

/// <summary>A listing of which values changed. Where it stands in its file is no value.</summary>
/// <param name="Older">As it stood before.</param>
/// <param name="Newer">As it stands after.</param>
/// <param name="Values">What changed, by the names of the values.</param>
public sealed record ListedChange(ListedEntity Older, ListedEntity Newer, IReadOnlyList<ValueChange> Values)
{
    internal static ListedChange Of(ListedEntity older, ListedEntity newer)
    {
        var (before, after) = (All(older), All(newer));
        var changes = new List<ValueChange>();
        foreach (var name in before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (had, has) = (before.GetValueOrDefault(name) ?? [], after.GetValueOrDefault(name) ?? []);
            if (!had.SetEquals(has))
                changes.Add(new(name, [.. had.Except(has)], [.. has.Except(had)]));
        }

        return new(older, newer, changes);
    }

    private static SortedDictionary<string, SortedSet<string>> All(ListedEntity listed)
    {
        var values = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var (property, texts) in listed.Entity.Properties)
            Add(property.Name, texts);
        Add("schema", [listed.Entity.Schema.Name]);
        Add("names", listed.Names.Select(name => $"{name.Text} ({name.Role}, {name.Quality})"));
        Add("births", listed.Births.Select(birth => birth.Text));
        Add("links", listed.Links.Select(link => $"{link.Relation}: {link.Name}"));
        Add("numbers", listed.Numbers.Select(number => $"{number.Property} {number.Value} {number.Country} {number.Note}".TrimEnd()));
        foreach (var listing in listed.Listings)
        {
            Add("authority", [listing.Authority]);
            Add("programmes", listing.Programmes);
            Add("measures", listing.Measures);
            Add("listed on", listing.ListedOn is { } on ? [on.Text] : []);
            Add("updated", listing.Updated.Select(day => day.Text));
            Add("delisted on", listing.DelistedOn is { } off ? [off.Text] : []);
            Add("reason", listing.Reason is { } reason ? [reason] : []);
            Add("cross-references", listing.CrossReferences);
        }

        return values;

        void Add(string name, IEnumerable<string> texts)
        {
            if (!values.TryGetValue(name, out var known))
                values.Add(name, known = new(StringComparer.Ordinal));
            known.UnionWith(texts);
        }
    }
}

/// <summary>A value that changed.</summary>
/// <param name="Name">
/// A property of the entity, or what the listing tells: <c>names</c>, <c>measures</c>, <c>listed on</c> and the like.
/// </param>
/// <param name="Removed">What it had, ordered.</param>
/// <param name="Added">What it has now, ordered.</param>
public sealed record ValueChange(string Name, IReadOnlyList<string> Removed, IReadOnlyList<string> Added);
