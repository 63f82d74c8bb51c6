using System.Text.RegularExpressions;

namespace Waybill.Capture.Html;

/// <summary>Tells HTML by how it begins, after white space, an XML declaration and comments.</summary>
internal static partial class HtmlSignature
{
    public static bool Matches(string head) => Beginning().IsMatch(head);

    [GeneratedRegex(
        @"\A\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body)[\s>/]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline,
        500
    )]
    private static partial Regex Beginning();
}
