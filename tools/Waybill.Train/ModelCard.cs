using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.Train;

/// <summary>Writes a model's card: what it is, what it learned from under which terms, its scores, and how to make it again.</summary>
internal static class ModelCard
{
    private static readonly (string Folder, string Terms)[] Licences =
    [
        (
            "ewt",
            "Universal Dependencies English Web Treebank (Silveira et al. 2014; Universal Dependencies contributors), CC BY-SA 4.0,"
                + " https://github.com/UniversalDependencies/UD_English-EWT"
        ),
        (
            "gum",
            "Georgetown University Multilayer corpus (Zeldes 2017), annotations CC BY 4.0, texts CC BY, CC BY-SA or public domain by genre,"
                + " https://github.com/amir-zeldes/gum"
        ),
        ("matching", "persons of yente's tests (OpenSanctions), MIT, https://github.com/opensanctions/yente"),
        ("transliteration", "NETransliteration-COLING2018 (Merhav and Ash 2018), CC0"),
        ("ports", "World Port Index (NGA Pub. 150), public domain"),
        ("dictionaries", "actor dictionaries of Petrarch (Open Event Data Alliance), MIT, https://github.com/openeventdata/Dictionaries"),
        ("Annotations", "sentences written and annotated for Waybill, MIT"),
        ("Gazetteers", "Waybill's own tables, MIT"),
    ];

    /// <summary>The card, in Markdown.</summary>
    public static byte[] Write(string name, TrainedModel model)
    {
        var card = new StringBuilder();
        Line(card, $"# Model `{name}.bin`\n\n{model.What}\n");
        Line(card, $"{model.Content.Length:N0} bytes, SHA-256 `{Hash(model.Content)}`. The same command gives the same bytes:\n");
        Line(card, $"    dotnet run -c Release --project tools/Waybill.Train -- DATA_DIR --only {name}\n");
        Line(card, $"## Settings\n");
        foreach (var (setting, value) in model.Settings)
            Line(card, $"- {setting}: {value}");
        Line(card, $"\n## Scores\n\n| on | score |\n|---|---|");
        foreach (var (on, score) in model.Scores)
            Line(card, $"| {on} | {score} |");
        Line(card, $"\n## Learned from\n");
        var folders = model.Inputs.Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (folder, terms) in Licences.Where(l => folders.Contains(l.Folder)))
            Line(card, $"- `{folder}`: {terms}.");
        Line(card, $"\nThe weights are a work derived from these texts; they ship under CC BY-SA 4.0, with this attribution.\n");
        Line(card, $"| file | SHA-256 |\n|---|---|");
        foreach (var path in model.Inputs)
            Line(card, $"| `{FolderOf(path)}/{Path.GetFileName(path)}` | `{Hash(File.ReadAllBytes(path))}` |");
        return Encoding.UTF8.GetBytes(card.ToString());
    }

    private static string FolderOf(string path) => Path.GetFileName(Path.GetDirectoryName(path)!);

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static void Line(StringBuilder card, FormattableString line) =>
        card.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
