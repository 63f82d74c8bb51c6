using Waybill.Casework.Configuration;

namespace Waybill.Casework.Files;

/// <summary>Reads what is piped in, within a bound.</summary>
internal static class StandardInput
{
    private const int Chunk = 1 << 16;

    /// <summary>What stands in place of a file's name.</summary>
    public const string Path = "-";

    /// <summary>What messages call it.</summary>
    public const string Name = "standard input";

    /// <summary>Its text: UTF-8, without a byte order mark, its lines ended by LF.</summary>
    /// <exception cref="CaseworkException">It is too large, not UTF-8, or cannot be read.</exception>
    public static string ReadText(int largest) =>
        ConfigurationFiles.Decode(Name, Read(largest)).TrimStart('\uFEFF').ReplaceLineEndings("\n");

    /// <summary>Its bytes.</summary>
    /// <exception cref="CaseworkException">It is too large, or cannot be read.</exception>
    public static byte[] Read(int largest)
    {
        using var bytes = new MemoryStream();
        try
        {
            using var input = Console.OpenStandardInput();
            var chunk = new byte[Chunk];
            for (int read; (read = input.Read(chunk)) > 0;)
            {
                if (bytes.Length + read > largest)
                    throw new CaseworkException($"{Name}: larger than {largest} bytes: shorten it");
                bytes.Write(chunk, 0, read);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw FileFault.CannotRead(Name, fault);
        }

        return bytes.ToArray();
    }
}
