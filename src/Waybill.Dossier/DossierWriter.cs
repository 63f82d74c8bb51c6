using System.Text;
using Waybill.Dossier.Building;
using Waybill.Dossier.Html;
using Waybill.Dossier.Json;
using Waybill.Dossier.Markdown;
using Waybill.Dossier.Model;

namespace Waybill.Dossier;

/// <summary>Writes dossiers: the same input gives the same bytes, UTF-8 without byte order mark, lines ended by LF.</summary>
public static class DossierWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The content of a dossier, apart from any form: its sections, and its footnotes numbered by first use.</summary>
    /// <exception cref="ArgumentException">A claim stands in an exhibit that was not given.</exception>
    public static DossierModel Compose(DossierInput input) => ModelBuilder.Build(input);

    /// <summary>Composes and writes a dossier.</summary>
    /// <exception cref="ArgumentException">A claim stands in an exhibit that was not given.</exception>
    public static byte[] Write(DossierInput input, DossierFormat format) => Write(Compose(input), format);

    /// <summary>Writes a composed dossier.</summary>
    public static byte[] Write(DossierModel model, DossierFormat format) =>
        Utf8.GetBytes(
            format switch
            {
                DossierFormat.Html => HtmlPage.Write(model),
                DossierFormat.Markdown => MarkdownDocument.Write(model),
                DossierFormat.Json => DossierJson.Write(model),
                _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such form of a dossier."),
            }
        );
}
