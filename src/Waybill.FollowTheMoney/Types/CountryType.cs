using Waybill.FollowTheMoney.Types.Countries;

namespace Waybill.FollowTheMoney.Types;

/// <summary>States and territories, from their codes of two and three letters and from their names.</summary>
internal sealed class CountryType : CodedType
{
    public CountryType()
        : base("country", 16) => (Group, IsMatchable) = ("countries", true);

    public override string NodeId(string value) => "iso-3166:" + value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries) =>
        CountryTable.Embedded.Code(text);
}
