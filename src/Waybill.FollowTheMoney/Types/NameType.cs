using Waybill.FollowTheMoney.Texts;

namespace Waybill.FollowTheMoney.Types;

/// <summary>Names: without the quotes around them, with one space where several stand.</summary>
internal sealed class NameType : PropertyType
{
    public NameType()
        : base("name", 384) => (Group, IsMatchable, IsPivot) = ("names", true, true);

    public override string? NodeId(string value) => Slug.Of(value) is { } slug ? "name:" + slug : null;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) =>
        CleanText.Squash(CleanText.Unquote(text));

    private protected override double Likeness(string left, string right) => EditDistance.Similarity(left, right);

    private protected override double SpecificityOf(string value) => Ramp(3, 50, value.Length);
}
