namespace Waybill.FollowTheMoney.Types;

/// <summary>States and territories.</summary>
internal sealed class CountryType : CodedType
{
    public CountryType()
        : base("country", 16) => (Group, IsMatchable) = ("countries", true);

    public override string NodeId(string value) => "iso-3166:" + value;
}
