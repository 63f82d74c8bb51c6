using Waybill.FollowTheMoney.Types.Identifiers;

namespace Waybill.FollowTheMoney.Types;

/// <summary>Numbers of registers; where the format is known, only numbers whose form and check digits hold.</summary>
internal sealed class IdentifierType : PropertyType
{
    private const double Contained = 0.7;

    public IdentifierType()
        : base("identifier", 64) => (Group, IsMatchable, IsPivot) = ("identifiers", true, true);

    public override string NodeId(string value) => "id:" + value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) =>
        format is null ? text : IdentifierFormat.Normalise(format, text);

    /// <summary>Letters and digits are compared; a number within a longer one counts for part, as prefixes come and go.</summary>
    private protected override double Likeness(string left, string right)
    {
        var (one, other) = (Bare(left), Bare(right));
        return one.Length == 0 || other.Length == 0 ? 0
            : one == other ? 1
            : one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal) ? Contained
            : 0;
    }

    private protected override double SpecificityOf(string value) => Ramp(4, 10, value.Length);

    private static string Bare(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
