using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Waybill.Core.Catalogues;

/// <summary>
/// Opens a YAML file whose every fault is told with its line. Files come from strangers too: their size, depth and aliases are bounded, and
/// no tag creates a type.
/// </summary>
public static class CatalogueYaml
{
    /// <summary>The longest file that is read, in characters.</summary>
    public const int LargestFile = 16 * 1024 * 1024;

    private const int DeepestNesting = 32;

    /// <summary>Reads a file's root.</summary>
    /// <exception cref="CatalogueException">The file is not YAML, too large, nested too deeply, or uses aliases.</exception>
    public static CatalogueNode Open(string yaml, string fileName)
    {
        if (yaml.Length > LargestFile)
            throw new CatalogueException(fileName, 1, $"the file has {yaml.Length} characters, more than {LargestFile}", "split it");
        // The mark that some editors put before a file is no part of its first key.
        if (yaml.StartsWith('\uFEFF'))
            yaml = yaml[1..];
        try
        {
            RefuseDepthAndAliases(yaml, fileName);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0
                ? new CatalogueNode(fileName, new YamlMappingNode())
                : new CatalogueNode(fileName, stream.Documents[0].RootNode);
        }
        catch (YamlException fault)
        {
            throw new CatalogueException(fileName, fault.Start.Line, $"not YAML ({fault.Message})", "mend the syntax");
        }
    }

    private static void RefuseDepthAndAliases(string yaml, string fileName)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            var at = parser.Current!;
            depth += at.NestingIncrease;
            if (depth > DeepestNesting)
                throw new CatalogueException(fileName, at.Start.Line, $"nested more than {DeepestNesting} deep", "flatten it");
            if (at is YamlDotNet.Core.Events.AnchorAlias)
                throw new CatalogueException(fileName, at.Start.Line, "an alias", "write the value out");
        }
    }
}
