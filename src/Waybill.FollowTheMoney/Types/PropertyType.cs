using Waybill.FollowTheMoney.Texts;

namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// A kind of value. Each answers the same four questions: what a value's normal form is, how alike two values are, how much one tells
/// entities apart, and which node of a graph it stands for. The set of types is closed: <see cref="PropertyTypes"/> has them.
/// </summary>
public abstract class PropertyType
{
    private protected PropertyType(string name, int maxLength) => (Name, MaxLength) = (name, maxLength);

    /// <summary>The name that models and statements use, such as <c>country</c>.</summary>
    public string Name { get; }

    /// <summary>The length that values should keep below, in characters.</summary>
    public int MaxLength { get; }

    /// <summary>
    /// The name for the values of several properties of this type, such as <c>countries</c>; null when nothing groups them.
    /// </summary>
    public string? Group { get; private protected init; }

    /// <summary>True when agreeing values can speak for two entities being one.</summary>
    public bool IsMatchable { get; private protected init; }

    /// <summary>True when a value can stand as a node of its own, which joins all entities that have it.</summary>
    public bool IsPivot { get; private protected init; }

    /// <summary>The codes that values are taken from, in order; null when the type is not enumerated.</summary>
    public virtual IReadOnlyList<string>? Codes => null;

    /// <summary>Normalises a value; null when it is no value of this type. Cleaning what was cleaned changes nothing.</summary>
    /// <param name="raw">The value as written; null and blank give null.</param>
    /// <param name="format">For identifiers, the name of the number's format.</param>
    /// <param name="countries">Codes of countries that the entity has to do with, for telephone numbers without a prefix.</param>
    public string? Clean(string? raw, string? format = null, IReadOnlyCollection<string>? countries = null) =>
        CleanText.From(raw) is { } text && CleanText.From(CleanValue(text, format, countries ?? [])) is { } clean ? clean : null;

    /// <summary>How alike two clean values are: 1 the same, 0 nothing in common. The order does not matter.</summary>
    public double Compare(string left, string right) => left == right ? 1 : Likeness(left, right);

    /// <summary>How much a clean value tells one entity from another, 0 to 1; 0 for types that are not matchable.</summary>
    public double Specificity(string value) => IsMatchable ? SpecificityOf(value) : 0;

    /// <summary>The id of the node that a clean value stands for in a graph; null when it stands for none.</summary>
    public virtual string? NodeId(string value) => null;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    private protected virtual string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) => text;

    private protected virtual double Likeness(string left, string right) => 0;

    private protected virtual double SpecificityOf(string value) => 1;

    /// <summary>0 up to a short length, 1 from a long one on, and a straight line between.</summary>
    private protected static double Ramp(int shorter, int longer, int length) =>
        Math.Clamp((length - shorter) / Math.Max(1.0, longer - shorter), 0, 1);
}
