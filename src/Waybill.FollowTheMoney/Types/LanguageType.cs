namespace Waybill.FollowTheMoney.Types;

/// <summary>Languages: ISO 639-3, of which the model allows a part; two-letter codes (639-1) and the older 639-2/B codes are understood.</summary>
internal sealed class LanguageType : CodedType
{
    public LanguageType()
        : base("language", 16) => Group = "languages";

    public override string NodeId(string value) => "iso-639:" + value;
}
