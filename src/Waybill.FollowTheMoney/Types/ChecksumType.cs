namespace Waybill.FollowTheMoney.Types;

/// <summary>Hashes of documents. Their form is not checked, as archives differ in what they hash with.</summary>
internal sealed class ChecksumType : PropertyType
{
    public ChecksumType()
        : base("checksum", 40) => (Group, IsMatchable, IsPivot) = ("checksums", true, true);

    public override string NodeId(string value) => "hash:" + value;
}
