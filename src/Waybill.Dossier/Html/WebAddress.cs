namespace Waybill.Dossier.Html;

/// <summary>
/// Which captured addresses may be followed: http and https without a user's name; all others are shown and lead nowhere.
/// </summary>
internal static class WebAddress
{
    /// <summary>The longest address that is made a link.</summary>
    private const int Longest = 2_000;

    /// <summary>The address as it may stand in a link; null when it must not.</summary>
    public static string? Followable(string address) =>
        address.Length <= Longest
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0
            ? uri.AbsoluteUri
            : null;

    /// <summary>The address as text, and a link when it may be followed. No reader's address is given away by following it.</summary>
    public static Markup Shown(string address)
    {
        var shown = HtmlText.Captured(Texts.Clip.ToLabel(address)).Text;
        return new(
            Followable(address) is { } target
                ? $"<a class=\"address\" href=\"{HtmlText.Encode(target)}\" rel=\"noreferrer noopener\">{shown}</a>"
                : $"<span class=\"address\">{shown}</span>"
        );
    }
}
