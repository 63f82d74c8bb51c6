namespace Waybill.FollowTheMoney.Types;

/// <summary>Media types: type and subtype in small letters, without parameters.</summary>
internal sealed class MimeTypeType : PropertyType
{
    public MimeTypeType()
        : base("mimetype", 250) => Group = "mimetypes";

    public override string NodeId(string value) => "urn:mimetype:" + value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        var bare = text.Split(';')[0].Trim().ToLowerInvariant();
        return bare.Split('/') is [{ Length: > 0 } type, { Length: > 0 } subtype] && type.All(IsToken) && subtype.All(IsToken)
            ? bare
            : null;
    }

    private static bool IsToken(char letter) => char.IsAsciiLetterOrDigit(letter) || "!#$&-^_.+".Contains(letter);
}
