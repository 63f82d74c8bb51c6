using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.Train.Transliteration;

/// <summary>Writes the card of the models of spellings.</summary>
internal static class TransliterationCard
{
    private const string Command = "    dotnet run -c Release --project tools/Waybill.Train -- ";

    private const string What = """
        How names are written across scripts: for each of five scripts, weights of chunks of native symbols and letters that stand for each
        other. Chunks are counted by expectation and maximisation over monotone alignments; their weights, and those of what stands about
        them, are then moved so that the right spelling is told from others, half of them alike in sound.
        """;

    private const string Readings = """
        It needs `han.bin`, the table of readings of Chinese characters, made from Unicode's Unihan database (version 15.0.0, copyright
        Unicode, Inc., Unicode licence v3), unpacked, by
        """;

    private const string Measure = """
        How often the right spelling ranks first among 1,000 others of the same development file, standards' readings taken in; 1,000
        queries for each direction and half. Others that are the right one's string, or that the data record as a spelling of the query, do
        not count; a tie is a miss. Half A is that whose errors were looked at, half B was not; a name's half is the ninth bit of the FNV-1a
        hash of its UTF-16 units. Rows that are no spelling of one name (a given name against a family name) are left in; in Korean and
        Chinese they are many. The time is that of a busy machine and holds the drawing of the candidate.
        """;

    /// <summary>The card, in Markdown.</summary>
    public static string Write(byte[] content, string data, List<string> scores)
    {
        var card = new StringBuilder();
        Line(card, $"# Model `transliteration.bin`\n\n{What}\n");
        Line(card, $"{content.Length:N0} bytes, SHA-256 `{Hash(content)}`. The same command gives the same bytes:\n");
        Line(card, $"{Command}transliteration DATA_DIR\n\n{Readings}\n\n{Command}readings UNIHAN_DIR\n\n## Settings\n");
        foreach (var (name, value) in TransliterationTrainer.Settings)
            Line(card, $"- {name}: {value}");
        Line(card, $"\n## Scores\n\n{Measure}\n\n{Command}measure-transliteration DATA_DIR\n");
        foreach (var row in scores)
            Line(card, $"{row}");
        Line(card, $"\n## Learned from\n");
        Line(card, $"NETransliteration-COLING2018 (Merhav and Ash 2018), CC0 1.0. The weights ship under the project's licence.\n");
        Line(card, $"| file | SHA-256 |\n|---|---|");
        foreach (var (language, _) in SpellingPair.Languages)
        {
            foreach (var part in new[] { "train", "dev" })
                Line(card, $"| `{language}.{part}.tsv` | `{Hash(File.ReadAllBytes(Path.Combine(data, $"{language}.{part}.tsv")))}` |");
        }

        return card.ToString();
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static void Line(StringBuilder card, FormattableString line) =>
        card.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
