using System.Diagnostics.CodeAnalysis;
using Waybill.FollowTheMoney.Types;

namespace Waybill.FollowTheMoney.Schemata;

/// <summary>
/// A property of a schema: a name, a type, and whether it speaks for two entities being one. A property of the type <c>entity</c> points
/// at another entity and may have a reverse there; the reverse is a stub, which no entity holds values for.
/// </summary>
[SuppressMessage("Naming", "CA1716", Justification = "It is FollowTheMoney's word.")]
public sealed class Property
{
    internal Property(Schema schema, string name, PropertyType type)
    {
        (Schema, Name, Type) = (schema, name, type);
        QName = $"{schema.Name}:{name}";
        (Label, MaxLength, IsMatchable) = (Words.FromName(name), type.MaxLength, type.IsMatchable);
    }

    /// <summary>The name within its schema, such as <c>birthDate</c>.</summary>
    public string Name { get; }

    /// <summary>The name qualified by the schema that defines it, such as <c>Person:birthDate</c>.</summary>
    public string QName { get; }

    /// <summary>The name as people read it; made from <see cref="Name"/> where the file gives none.</summary>
    public string Label { get; internal init; }

    /// <summary>The schema that defines it; its descendants have it too.</summary>
    public Schema Schema { get; }

    /// <summary>The type of its values.</summary>
    public PropertyType Type { get; }

    /// <summary>For a property that points at entities, the schema that these must have; otherwise null.</summary>
    public Schema? Range { get; internal set; }

    /// <summary>The property that looks back from <see cref="Range"/>; null when there is none.</summary>
    public Property? Reverse { get; internal set; }

    /// <summary>True for a property that exists only as another's reverse: entities hold no values for it.</summary>
    public bool IsStub { get; internal init; }

    /// <summary>True when agreeing values speak for two entities being one.</summary>
    public bool IsMatchable { get; internal init; }

    /// <summary>True when people are not shown it.</summary>
    public bool IsHidden { get; internal init; }

    /// <summary>True when new data should not use it.</summary>
    public bool IsDeprecated { get; internal init; }

    /// <summary>The length that values should keep below, in characters. It is advice to databases; nothing is cut.</summary>
    public int MaxLength { get; internal init; }

    /// <summary>The name of the identifier's format (<c>imo</c>, <c>lei</c>, …); null when any text will do.</summary>
    public string? Format { get; internal init; }

    /// <summary>Normalises a value as the property's type and format ask; null when it is no such value.</summary>
    /// <param name="raw">The value as written.</param>
    /// <param name="countries">Codes of countries that the entity has to do with, for telephone numbers without a prefix.</param>
    public string? Clean(string? raw, IReadOnlyCollection<string>? countries = null) => Type.Clean(raw, Format, countries);

    /// <summary>How much a value tells one entity from another, 0 to 1; 0 when the property is not matchable.</summary>
    public double Specificity(string value) => IsMatchable ? Type.Specificity(value) : 0;

    /// <summary>The qualified name.</summary>
    public override string ToString() => QName;
}
