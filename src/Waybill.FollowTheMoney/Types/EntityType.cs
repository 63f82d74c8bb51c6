namespace Waybill.FollowTheMoney.Types;

/// <summary>Ids of entities: letters, digits, dots and hyphens, with a letter or digit at either end.</summary>
internal sealed class EntityType : PropertyType
{
    public EntityType()
        : base("entity", 200) => (Group, IsMatchable, IsPivot) = ("entities", true, true);

    public override string NodeId(string value) => value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) =>
        char.IsAsciiLetterOrDigit(text[0])
        && char.IsAsciiLetterOrDigit(text[^1])
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')
            ? text
            : null;
}
