using System.Security.Cryptography;
using System.Text;

namespace Waybill.Dossier.Html;

/// <summary>The page's style and the policy that allows it, by its hash, and nothing else but images in the page itself.</summary>
internal static class StyleSheet
{
    /// <summary>The style, as it stands between the tags.</summary>
    public static string Css { get; } = Read();

    /// <summary>The Content Security Policy (CSP level 3).</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; img-src data:; "
        + "base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream =
            typeof(StyleSheet).Assembly.GetManifestResourceStream("dossier.css")
            ?? throw new InvalidOperationException("dossier.css is not embedded in this assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
