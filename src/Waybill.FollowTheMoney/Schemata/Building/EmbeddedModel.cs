using System.Text.Json;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>The data files within the assembly.</summary>
internal static class EmbeddedModel
{
    private const string File = "followthemoney.json";

    private static readonly Lazy<(string Version, Dictionary<string, string[]> Codes, List<SchemaDefinition> Definitions)> Loaded = new(
        Load
    );

    public static string Version => Loaded.Value.Version;

    public static IReadOnlyList<SchemaDefinition> Definitions => Loaded.Value.Definitions;

    /// <summary>The codes that an enumerated type allows.</summary>
    public static IReadOnlyList<string> Codes(string type) => Loaded.Value.Codes[type];

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static Stream Open(string name) =>
        typeof(EmbeddedModel).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly holds no {name}.");

    private static (string, Dictionary<string, string[]>, List<SchemaDefinition>) Load()
    {
        using var stream = Open(File);
        using var json = JsonDocument.Parse(stream);
        var root = json.RootElement;
        return (
            root.GetProperty("version").GetString()!,
            root.GetProperty("codes")
                .EnumerateObject()
                .ToDictionary(type => type.Name, type => type.Value.EnumerateArray().Select(code => code.GetString()!).ToArray()),
            DefinitionReader.Read(root.GetProperty("schemata"), File)
        );
    }
}
