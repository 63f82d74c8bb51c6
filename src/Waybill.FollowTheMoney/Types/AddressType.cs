using System.Text.RegularExpressions;
using Waybill.FollowTheMoney.Texts;

namespace Waybill.FollowTheMoney.Types;

/// <summary>Addresses: one line, whose parts commas divide.</summary>
internal sealed partial class AddressType : PropertyType
{
    public AddressType()
        : base("address", 250) => (Group, IsMatchable, IsPivot) = ("addresses", true, true);

    public override string? NodeId(string value) => Slug.Of(value) is { } slug ? "addr:" + slug : null;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        var line = CleanText.Squash(Breaks().Replace(text, ", "));
        return Commas().Replace(line, ", ").Trim(' ', ',') is { Length: > 0 } address ? address : null;
    }

    /// <summary>Addresses are written in many orders and abbreviations, so letters and digits alone are compared.</summary>
    private protected override double Likeness(string left, string right) =>
        (Slug.Of(left), Slug.Of(right)) is ({ } one, { } other) ? EditDistance.Similarity(one, other) : 0;

    private protected override double SpecificityOf(string value) => Ramp(10, 60, value.Length);

    [GeneratedRegex(@"\r\n|\n|\t|;|<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s*,(\s*[,.](\s|$))*\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Commas();
}
