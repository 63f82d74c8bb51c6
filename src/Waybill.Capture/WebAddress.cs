namespace Waybill.Capture;

/// <summary>Addresses on the web, as exhibits state them.</summary>
internal static class WebAddress
{
    /// <summary>
    /// The address when it is an absolute http or https one of sane length and without control characters; else null. It stays as
    /// written.
    /// </summary>
    public static string? Clean(string? written)
    {
        var text = written?.Trim();
        return
            text is { Length: > 0 and <= 2048 }
            && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.Host.Length > 0
            ? text
            : null;
    }
}
