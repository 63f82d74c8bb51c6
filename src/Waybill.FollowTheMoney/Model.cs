using System.Collections.Frozen;
using System.Text;
using Waybill.FollowTheMoney.Schemata;
using Waybill.FollowTheMoney.Schemata.Building;

namespace Waybill.FollowTheMoney;

/// <summary>
/// A FollowTheMoney model: the schemata that entities may have, and how they hang together. It never changes;
/// <see cref="Extend(Stream, string)"/> makes another that has more.
/// </summary>
/// <remarks>The form is that of followthemoney.tech, release 4.5.</remarks>
public sealed class Model
{
    private static readonly Lazy<Model> LoadedDefault = new(() => new(EmbeddedModel.Definitions));

    private static readonly Lazy<Model> LoadedTransfers = new(() =>
        Default.Extend(EmbeddedModel.Text("arms-transfers.yaml"), "arms-transfers.yaml")
    );

    private readonly IReadOnlyList<SchemaDefinition> definitions;
    private readonly FrozenDictionary<string, Schema> byName;
    private readonly FrozenDictionary<string, Property> byQName;

    private Model(IReadOnlyList<SchemaDefinition> definitions)
    {
        this.definitions = definitions;
        Schemata = ModelBuilder.Build(definitions);
        byName = Schemata.ToFrozenDictionary(schema => schema.Name, StringComparer.Ordinal);
        Properties = [.. Schemata.SelectMany(schema => schema.Properties.Where(property => property.Schema == schema))];
        byQName = Properties.ToFrozenDictionary(property => property.QName, StringComparer.Ordinal);
    }

    /// <summary>The model of FollowTheMoney 4.5, with nothing added. It loads when first asked for.</summary>
    public static Model Default => LoadedDefault.Value;

    /// <summary>
    /// <see cref="Default"/> with the schemata of arms transfers: <c>Weapon</c>, <c>Shipment</c>, <c>Site</c> and what joins them.
    /// </summary>
    public static Model ArmsTransfers => LoadedTransfers.Value;

    /// <summary>The release of FollowTheMoney that <see cref="Default"/> has the structure of.</summary>
    public static string Version => EmbeddedModel.Version;

    /// <summary>All schemata, by name.</summary>
    public IReadOnlyList<Schema> Schemata { get; }

    /// <summary>All properties, each where it is defined, by schema and name.</summary>
    public IReadOnlyList<Property> Properties { get; }

    /// <summary>A schema by name.</summary>
    /// <exception cref="KeyNotFoundException">The model has no such schema.</exception>
    public Schema this[string name] =>
        byName.TryGetValue(name, out var schema) ? schema : throw new KeyNotFoundException($"The model has no schema '{name}'.");

    /// <summary>Reads a model that stands by itself, with nothing of FollowTheMoney in it.</summary>
    /// <param name="definitions">Schemata in YAML or JSON, UTF-8, in the form of FollowTheMoney's own files.</param>
    /// <param name="fileName">The name that errors give.</param>
    /// <exception cref="ModelException">The file does not hold; the message is one line that names the place.</exception>
    public static Model Load(Stream definitions, string fileName) => new(DefinitionFile.Read(definitions, fileName));

    /// <summary>A schema by name; null when the model has none of that name.</summary>
    public Schema? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>A property by its qualified name, such as <c>Person:birthDate</c>; null when there is none.</summary>
    public Property? FindProperty(string qname) => byQName.GetValueOrDefault(qname);

    /// <summary>The more specific of two schemata, of which one must be or extend the other.</summary>
    /// <exception cref="InvalidOperationException">Neither extends the other.</exception>
    /// <exception cref="ArgumentException">One of the two is not of this model.</exception>
    public Schema CommonSchema(Schema left, Schema right)
    {
        if (Find(left.Name) != left || Find(right.Name) != right)
            throw new ArgumentException($"{left} and {right} are not both of this model.");
        return left.IsA(right) ? left
            : right.IsA(left) ? right
            : throw new InvalidOperationException($"{left} and {right} have no common schema.");
    }

    /// <summary>This model with more schemata, which may extend those that it has and point at them.</summary>
    /// <param name="definitions">Schemata in YAML or JSON, UTF-8, in the form of FollowTheMoney's own files.</param>
    /// <param name="fileName">The name that errors give.</param>
    /// <exception cref="ModelException">The file does not hold; the message is one line that names the place.</exception>
    public Model Extend(Stream definitions, string fileName) => new([.. this.definitions, .. DefinitionFile.Read(definitions, fileName)]);

    /// <summary>This model with more schemata, given as text.</summary>
    /// <exception cref="ModelException">The text does not hold; the message is one line that names the place.</exception>
    public Model Extend(string definitions, string fileName)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(definitions));
        return Extend(bytes, fileName);
    }
}
