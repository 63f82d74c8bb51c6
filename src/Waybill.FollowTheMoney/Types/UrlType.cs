namespace Waybill.FollowTheMoney.Types;

/// <summary>
/// Web addresses: absolute, with scheme and host in small letters and unsafe characters escaped. One without a scheme is taken to be
/// <c>http</c>, as old registers leave it out.
/// </summary>
internal sealed class UrlType : PropertyType
{
    private static readonly HashSet<string> Schemes = ["http", "https", "ftp", "mailto"];

    public UrlType()
        : base("url", 4096) => (Group, IsMatchable, IsPivot) = ("urls", true, true);

    public override string NodeId(string value) => value;

    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        if (text.Any(char.IsWhiteSpace) || text.Length > MaxLength)
            return null;
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = "http:" + text;
        else if (!HasScheme(text))
            text = "http://" + text;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || !Schemes.Contains(url.Scheme))
            return null;
        if (url.Scheme != "mailto" && !(url.Host.Contains('.') || url.HostNameType is UriHostNameType.IPv6))
            return null;
        return url.AbsoluteUri;
    }

    private protected override double SpecificityOf(string value) => Ramp(10, 120, value.Length);

    private static bool HasScheme(string text) =>
        text.IndexOf(':') is > 0 and var colon
        && (text.AsSpan(colon).StartsWith("://") || text.AsSpan(0, colon).Equals("mailto", StringComparison.OrdinalIgnoreCase));
}
