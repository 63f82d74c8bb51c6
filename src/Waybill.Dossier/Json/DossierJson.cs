using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Waybill.Assessment.Questions;
using Waybill.Dossier.Model;
using Waybill.Dossier.Texts;

namespace Waybill.Dossier.Json;

/// <summary>
/// The model as indented JSON. Hidden characters are escaped as JSON writes them, so that no terminal or editor acts on them.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DossierModel))]
internal sealed partial class DossierJson : JsonSerializerContext
{
    private static readonly DossierJson Indented = new(
        new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            NewLine = "\n",
            Encoder = Encoder(),
            Converters = { new JsonStringEnumConverter<SeriesKind>(JsonNamingPolicy.CamelCase) },
        }
    );

    /// <summary>Writes the model.</summary>
    public static string Write(DossierModel model) => JsonSerializer.Serialize(model, Indented.DossierModel) + "\n";

    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var c = 0x7F; c < 0x10000; c++)
        {
            if (!char.IsSurrogate((char)c) && HiddenCharacters.IsHidden(new(c)))
                settings.ForbidCharacter((char)c);
        }

        return JavaScriptEncoder.Create(settings);
    }
}
