using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace Waybill.Matching.Transliteration.Han;

/// <summary>
/// Readings of Chinese characters, facts of Unicode's Unihan database (UAX #38: kMandarin, kTGHZ2013, kHangul, kJapaneseOn,
/// kJapaneseKun, kCantonese, and kSimplifiedVariant for folding). <c>Waybill.Train readings</c> makes the embedded file.
/// </summary>
internal sealed class HanTable
{
    /// <summary>The embedded file's name.</summary>
    public const string FileName = "han.bin";

    private const string Head = "waybill-han 2";
    private static readonly Lazy<HanTable> TheEmbedded = new(ReadEmbedded);

    private readonly Dictionary<int, string> rows = [];
    private readonly Dictionary<int, int> folds = [];

    // No more than there are rows.
    private readonly ConcurrentDictionary<int, HanReadings> found = [];

    private HanTable() { }

    /// <summary>The table that ships.</summary>
    public static HanTable Embedded => TheEmbedded.Value;

    /// <summary>Packs a table's lines: a character and its readings, or a character, '=' and what it folds to.</summary>
    public static byte[] Pack(IEnumerable<string> lines)
    {
        var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(Head + "\n" + string.Join('\n', lines)));
        return packed.ToArray();
    }

    /// <summary>Reads what <see cref="Pack"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static HanTable Read(Stream packed)
    {
        using var reader = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        if (reader.ReadLine() != Head)
            throw new InvalidDataException($"{FileName} is no table of readings: make it again with 'Waybill.Train readings'");
        var table = new HanTable();
        while (reader.ReadLine() is { } line)
        {
            var character = char.ConvertToUtf32(line, 0);
            if (line[1] == '=')
                table.folds[character] = char.ConvertToUtf32(line, 2);
            else
                table.rows[character] = line;
        }

        return table;
    }

    /// <summary>The simplified form of a character; itself when it has none.</summary>
    public int Fold(int character) => folds.GetValueOrDefault(character, character);

    /// <summary>A text in simplified characters.</summary>
    public string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            simple.Append(char.ConvertFromUtf32(Fold(rune.Value)));
        return simple.ToString();
    }

    /// <summary>A character's readings, null when it has none.</summary>
    public HanReadings? Find(int character)
    {
        var simple = Fold(character);
        return rows.TryGetValue(simple, out var row) ? found.GetOrAdd(simple, Taken, row) : null;
    }

    /// <summary>A character's Mandarin reading, without tone; null when it has none.</summary>
    public string? Mandarin(int character)
    {
        if (!rows.TryGetValue(Fold(character), out var row) || row[2] == '\t')
            return null;
        var end = row.AsSpan(2).IndexOfAny(' ', '\t');
        return row.Substring(2, end);
    }

    private static HanReadings Taken(int character, string row)
    {
        var fields = row.Split('\t');
        return new(Words(fields[1]), Words(fields[2]), Words(fields[3]), Words(fields[4]), Words(fields[5]))
        {
            Surname = HanSurnames.Find(character),
            InGivenNames = JapaneseNames.InGivenNames(character),
        };
    }

    private static string[] Words(string field) => field.Length == 0 ? [] : field.Split(' ');

    private static HanTable ReadEmbedded()
    {
        using var stream =
            typeof(HanTable).Assembly.GetManifestResourceStream(FileName)
            ?? throw new InvalidOperationException($"Waybill.Matching holds no {FileName}.");
        return Read(stream);
    }
}
