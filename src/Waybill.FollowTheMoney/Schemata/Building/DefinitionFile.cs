using System.Text;
using System.Text.Json;
using Waybill.FollowTheMoney.Wire;
using YamlDotNet.Core;

namespace Waybill.FollowTheMoney.Schemata.Building;

/// <summary>Opens a file of schemata, YAML or JSON. It may come from strangers: its size and depth are bounded.</summary>
internal static class DefinitionFile
{
    private const int LargestFile = 4 * 1024 * 1024;
    private const int DeepestNesting = 16;

    public static List<SchemaDefinition> Read(Stream stream, string file)
    {
        var bytes = Bounded(stream, file);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var content = bytes.AsMemory(start);
        if (!System.Text.Unicode.Utf8.IsValid(content.Span))
            throw new ModelException(file, "whole file", "not UTF-8", "save it as UTF-8");
        try
        {
            // Every JSON object is YAML too, but JSON's own reader is stricter and by far quicker.
            using var json = content.Span.TrimStart(" \t\r\n"u8).StartsWith("{"u8)
                ? JsonDocument.Parse(content, new() { MaxDepth = DeepestNesting })
                : YamlAsJson.Convert(Encoding.UTF8.GetString(content.Span), file, DeepestNesting);
            if (!WholeTexts.In(json.RootElement))
                throw new ModelException(file, "whole file", "a text holds half of a surrogate pair", "mend or remove it");
            return DefinitionReader.Read(json.RootElement, file);
        }
        catch (JsonException fault)
        {
            throw new ModelException(file, $"line {fault.LineNumber + 1}", "not JSON", "mend the syntax", fault);
        }
        catch (YamlException fault)
        {
            throw new ModelException(file, $"line {fault.Start.Line}", $"not YAML ({fault.Message})", "mend the syntax", fault);
        }
    }

    private static byte[] Bounded(Stream stream, string file)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > LargestFile)
                throw new ModelException(file, "whole file", $"it has more than {LargestFile} bytes", "split it");
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
