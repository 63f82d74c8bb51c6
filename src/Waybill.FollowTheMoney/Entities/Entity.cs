using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Waybill.FollowTheMoney.Schemata;

namespace Waybill.FollowTheMoney.Entities;

/// <summary>
/// Something that data speaks of: a person, a ship, a payment. It has a schema and values for that schema's properties, each value a text
/// and each once, in the order in which they came.
/// </summary>
/// <remarks>An entity can be changed and is not safe for use by several threads at a time.</remarks>
public sealed partial class Entity : IEquatable<Entity>
{
    private static readonly IReadOnlyDictionary<string, string> NoContext = FrozenDictionary<string, string>.Empty;

    private readonly Model model;
    private readonly OrderedDictionary<string, DistinctValues> values = new(StringComparer.Ordinal);
    private readonly DistinctValues datasets = [];
    private readonly DistinctValues referents = [];
    private string? caption;

    // Most have none.
    private SortedDictionary<string, string>? context;

    /// <summary>An entity without values.</summary>
    /// <exception cref="ArgumentException">The id is empty, or the model has no such schema.</exception>
    public Entity(Model model, string schema, string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Schema = model.Find(schema) ?? throw new ArgumentException($"The model has no schema '{schema}'.", nameof(schema));
        (this.model, Id) = (model, id);
    }

    /// <summary>The id: within a dataset, or across datasets once duplicates are merged.</summary>
    public string Id { get; }

    /// <summary>The schema. Merging can make it more specific.</summary>
    public Schema Schema { get; private set; }

    /// <summary>
    /// What people call it: the caption that was given or read; failing that, the best value of the schema's caption properties; failing
    /// that, the schema's label. Set to null to have it picked anew.
    /// </summary>
    [AllowNull]
    public string Caption
    {
        get => caption ?? Captions.Pick(this);
        set => caption = value;
    }

    /// <summary>The datasets that speak of it.</summary>
    public IReadOnlyList<string> Datasets => datasets;

    /// <summary>Other ids that it had, or that were merged into it.</summary>
    public IReadOnlyList<string> Referents => referents;

    /// <summary>When it was first seen in its source, ISO 8601; null when unknown.</summary>
    public string? FirstSeen { get; set; }

    /// <summary>When it was last seen in its source, ISO 8601; null when unknown.</summary>
    public string? LastSeen { get; set; }

    /// <summary>When its values last changed, ISO 8601; null when unknown.</summary>
    public string? LastChange { get; set; }

    /// <summary>True when a list means this entity itself, not one that it only mentions; null when nothing says so.</summary>
    public bool? Target { get; set; }

    /// <summary>Fields of the record that this model gives no meaning, by name, as JSON; they are read and written as they are.</summary>
    public IDictionary<string, string> Context => context ??= new(StringComparer.Ordinal);

    /// <summary>The same to be read alone.</summary>
    internal IReadOnlyDictionary<string, string> KnownContext => context ?? NoContext;

    /// <summary>The properties that have values, in the order in which they first got one.</summary>
    public IEnumerable<(Property Property, IReadOnlyList<string> Values)> Properties =>
        values.Select(entry => (Schema.Find(entry.Key)!, (IReadOnlyList<string>)entry.Value));

    /// <summary>Adds a value in its normal form. Countries should be added before telephone numbers, which they help to read.</summary>
    /// <param name="property">A property's name or qualified name.</param>
    /// <param name="value">The value as written.</param>
    /// <returns>False when it is no value of the property's type, or stands already.</returns>
    /// <exception cref="ArgumentException">The schema has no such property, or it is another's reverse.</exception>
    public bool Add(string property, string? value) => Add(Resolve(property), value);

    /// <inheritdoc cref="Add(string, string)"/>
    public bool Add(Property property, string? value) => property.Clean(value, Countries) is { } clean && AddRaw(property, clean);

    /// <summary>Adds a value as it is.</summary>
    /// <returns>False when it is empty or stands already.</returns>
    /// <exception cref="ArgumentException">The schema has no such property, or it is another's reverse.</exception>
    public bool AddRaw(string property, string? value) => AddRaw(Resolve(property), value);

    /// <inheritdoc cref="AddRaw(string, string)"/>
    public bool AddRaw(Property property, string? value)
    {
        if (property.IsStub)
            throw new ArgumentException($"{property} only looks back from {property.Reverse}: set it there.", nameof(property));
        if (Schema.Find(property.Name) != property && !Schema.IsA(property.Schema))
            throw new ArgumentException($"{Schema} has no property {property}.", nameof(property));
        if (string.IsNullOrEmpty(value))
            return false;
        if (!values.TryGetValue(property.Name, out var known))
            values.Add(property.Name, known = []);
        return known.Add(value);
    }

    /// <summary>Takes a value away; true when it stood.</summary>
    public bool Remove(string property, string value)
    {
        var name = Resolve(property).Name;
        var removed = values.TryGetValue(name, out var known) && known.Remove(value);
        if (removed && known!.Count == 0)
            values.Remove(name);
        return removed;
    }

    /// <summary>The values of a property, by name or qualified name; empty when it has none, or the schema has no such property.</summary>
    public IReadOnlyList<string> Get(string property) =>
        Schema.Find(property) is not null || Qualified(property) is not null ? ByName(property[(property.IndexOf(':') + 1)..]) : [];

    /// <summary>The first value of a property; null when it has none.</summary>
    public string? First(string property) => Get(property) is [var first, ..] ? first : null;

    /// <summary>Notes a dataset that speaks of it.</summary>
    public bool AddDataset(string dataset) => datasets.Add(dataset);

    /// <summary>Notes another id of it; its own id is not noted.</summary>
    public bool AddReferent(string id) => id != Id && referents.Add(id);

    /// <summary>A copy of it, under the same or another id.</summary>
    public Entity Clone(string? id = null)
    {
        var copy = new Entity(model, Schema.Name, id ?? Id)
        {
            caption = caption,
            FirstSeen = FirstSeen,
            LastSeen = LastSeen,
            LastChange = LastChange,
            Target = Target,
        };
        copy.TakeValues(this);
        foreach (var (name, json) in KnownContext)
            copy.Context.Add(name, json);
        return copy;
    }

    /// <summary>
    /// Takes in what another entity says of the same thing: its values, datasets and ids. The schema becomes the more specific of the two,
    /// the times the earliest first and the latest last; the caption is picked anew.
    /// </summary>
    /// <exception cref="InvalidOperationException">Neither schema extends the other; nothing is changed then.</exception>
    /// <exception cref="ArgumentException">The other entity's schema is not in this one's model; nothing is changed then.</exception>
    public void Merge(Entity other)
    {
        Schema = model.CommonSchema(Schema, model.Find(other.Schema.Name) ?? other.Schema);
        TakeValues(other);
        AddReferent(other.Id);
        FirstSeen = Chosen(FirstSeen, other.FirstSeen, -1);
        LastSeen = Chosen(LastSeen, other.LastSeen, 1);
        LastChange = Chosen(LastChange, other.LastChange, 1);
        Target = Target is true || other.Target is true ? true : Target ?? other.Target;
        caption = null;
    }

    /// <summary>
    /// True when id, schema, values, datasets, other ids, times and target are the same. The order of values does not matter.
    /// </summary>
    public bool Equals(Entity? other) =>
        other is not null
        && (Id, Schema.Name, FirstSeen, LastSeen, LastChange, Target)
            == (other.Id, other.Schema.Name, other.FirstSeen, other.LastSeen, other.LastChange, other.Target)
        && values.Count == other.values.Count
        && values.All(entry => other.values.TryGetValue(entry.Key, out var theirs) && entry.Value.SameAs(theirs))
        && datasets.SameAs(other.datasets)
        && referents.SameAs(other.referents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Its schema, id and caption.</summary>
    public override string ToString() => $"{Schema} {Id} ({Caption})";

    /// <summary>
    /// Makes the schema the more specific of its own and another; false, and nothing changed, when neither extends the other.
    /// </summary>
    internal bool TrySpecialise(Schema other)
    {
        if (!Schema.IsA(other) && !other.IsA(Schema))
            return false;
        Schema = model.CommonSchema(Schema, other);
        return true;
    }

    private void TakeValues(Entity other)
    {
        foreach (var (name, theirs) in other.values)
        {
            if (!values.TryGetValue(name, out var known))
                values.Add(name, known = []);
            foreach (var value in theirs)
                known.Add(value);
        }

        foreach (var dataset in other.datasets)
            datasets.Add(dataset);
        foreach (var referent in other.referents)
            AddReferent(referent);
    }

    private DistinctValues ByName(string name) => values.TryGetValue(name, out var known) ? known : [];

    private Property Resolve(string name) =>
        Schema.Find(name) ?? Qualified(name) ?? throw new ArgumentException($"{Schema} has no property '{name}'.", nameof(name));

    private Property? Qualified(string name) =>
        name.Contains(':') && model.FindProperty(name) is { } property && Schema.IsA(property.Schema) ? property : null;

    private static string? Chosen(string? ours, string? theirs, int sign) =>
        ours is null || (theirs is not null && string.CompareOrdinal(theirs, ours) * sign > 0) ? theirs : ours;
}
