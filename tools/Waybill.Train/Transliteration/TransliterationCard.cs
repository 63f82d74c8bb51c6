using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Waybill.Train.Transliteration;

/// <summary>Writes the card of the models of spellings.</summary>
internal static class TransliterationCard
{
    /// <summary>The card, in Markdown.</summary>
    public static string Write(byte[] content, string data, List<string> scores)
    {
        var card = new StringBuilder();
        Line(card, $"# Model `transliteration.bin`\n");
        Line(card, $"How names are written across scripts: for each of five scripts, weights of chunks of native symbols and letters that stand");
        Line(card, $"for each other. Chunks are counted by expectation and maximisation over monotone alignments; their weights, and those of what");
        Line(card, $"stands about them, are then moved so that the right spelling is told from others, half of them alike in sound.\n");
        Line(card, $"{content.Length:N0} bytes, SHA-256 `{Hash(content)}`. The same command gives the same bytes:\n");
        Line(card, $"    dotnet run -c Release --project tools/Waybill.Train -- transliteration DATA_DIR\n");
        Line(card, $"It reads `han.bin`, the table of readings of Chinese characters. That one is made from Unicode's Unihan database (Unicode 15.0.0,");
        Line(card, $"Unicode licence v3, copyright Unicode, Inc.), unpacked, by\n");
        Line(card, $"    dotnet run -c Release --project tools/Waybill.Train -- readings UNIHAN_DIR\n");
        Line(card, $"## Settings\n");
        foreach (var (name, value) in TransliterationTrainer.Settings)
            Line(card, $"- {name}: {value}");
        Line(card, $"\n## Scores\n");
        Line(card, $"How often the right spelling ranks first among 1,000 others of the same development file, standards' readings taken in; 1,000");
        Line(card, $"queries for each direction and half. Others that are the right one's string, or that the data record as a spelling of the query,");
        Line(card, $"do not count; a tie is a miss. Half A is that whose errors were looked at, half B was not; a name's half is the ninth bit of the");
        Line(card, $"FNV-1a hash of its UTF-16 units. Rows that are no spelling of one name (given name against family name) are left in.\n");
        foreach (var row in scores)
            Line(card, $"{row}");
        Line(card, $"\n`dotnet run -c Release --project tools/Waybill.Train -- measure-transliteration DATA_DIR` gives this table for the models that ship.");
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
