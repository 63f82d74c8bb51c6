using System.Net;

namespace Waybill.FollowTheMoney.Types;

/// <summary>Internet addresses in their shortest form (RFC 5952 for version 6).</summary>
internal sealed class IpType : PropertyType
{
    public IpType()
        : base("ip", 64) => (Group, IsMatchable, IsPivot) = ("ips", true, true);

    public override string NodeId(string value) => "ip:" + value;

    /// <summary>Version 4 needs its four parts: .NET would read <c>7</c> as 0.0.0.7, and a part with a leading zero as octal.</summary>
    private protected override string? CleanValue(string text, string? format, IReadOnlyCollection<string> countries)
    {
        var isVersion6 = text.Contains(':');
        if (
            !isVersion6
            && !text.Split('.')
                .Select(part => part.Length is 1 or 2 or 3 && !(part.Length > 1 && part[0] == '0'))
                .SequenceEqual([true, true, true, true])
        )
            return null;
        return !text.Contains('%') && !text.Contains('[') && IPAddress.TryParse(text, out var address) ? address.ToString() : null;
    }
}
