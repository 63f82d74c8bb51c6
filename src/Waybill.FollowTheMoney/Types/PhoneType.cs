namespace Waybill.FollowTheMoney.Types;

/// <summary>Telephone numbers: a plus sign and seven to fifteen digits.</summary>
internal sealed class PhoneType : PropertyType
{
    public PhoneType()
        : base("phone", 64) => (Group, IsMatchable, IsPivot) = ("phones", true, true);

    public override string NodeId(string value) => "tel:" + value;

    private protected override double SpecificityOf(string value) => Ramp(7, 11, value.Length);
}
