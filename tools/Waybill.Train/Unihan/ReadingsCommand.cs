using Waybill.Matching.Transliteration.Han;

namespace Waybill.Train.Unihan;

/// <summary>
/// Makes the embedded table of readings from an unpacked Unihan database: characters that a dictionary of today, or a reading of Korea or
/// Japan, knows; folded to their simplified forms, which take over the readings of all that fold to them.
/// </summary>
internal static class ReadingsCommand
{
    private const int MostOfAKind = 4;
    private static readonly string[] Fields =
    [
        "kMandarin",
        "kHangul",
        "kJapaneseOn",
        "kJapaneseKun",
        "kCantonese",
        "kTGHZ2013",
        "kXHC1983",
    ];

    /// <summary>Writes the table; tells its size.</summary>
    public static void Run(string unihan, string target, TextWriter output)
    {
        var folds = UnihanFile
            .Read(unihan, "Unihan_Variants.txt", "kSimplifiedVariant")
            .Select(v => (From: v.Character, To: v.Value.Split(' ').Select(Character).First()))
            .Concat(
                UnihanFile
                    .Read(unihan, "Unihan_IRGSources.txt", "kCompatibilityVariant")
                    .Select(v => (From: v.Character, To: Character(v.Value)))
            )
            // The table knows the characters of the basic plane alone: 瑙 stays itself, since its simplified form is beyond.
            .Where(v => v.From != v.To && v.To <= char.MaxValue)
            .DistinctBy(v => v.From)
            .ToDictionary(v => v.From, v => v.To);
        // A compatibility form may fold to a traditional one, which folds on.
        foreach (var from in folds.Keys.ToList())
            folds[from] = folds.GetValueOrDefault(folds[from], folds[from]);
        var rows = new SortedDictionary<int, HanRow>();
        // Characters that fold to themselves come first, so that their own readings lead.
        foreach (
            var (character, field, value) in UnihanFile
                .Read(unihan, "Unihan_Readings.txt", Fields)
                .OrderBy(r => folds.ContainsKey(r.Character))
        )
        {
            var folded = folds.GetValueOrDefault(character, character);
            if (!rows.TryGetValue(folded, out var row))
                rows[folded] = row = new HanRow();
            row.Add(field, value, own: folded == character);
        }

        var lines = rows.Where(r => r.Value.IsKnown).Select(r => char.ConvertFromUtf32(r.Key) + "\t" + r.Value.Line(MostOfAKind)).ToList();
        var kept = rows.Where(r => r.Value.IsKnown).Select(r => r.Key).ToHashSet();
        // The reader takes a fold's first character to be one UTF-16 unit.
        lines.AddRange(
            folds
                .Where(f => f.Key <= char.MaxValue && kept.Contains(f.Value))
                .OrderBy(f => f.Key)
                .Select(f => (char)f.Key + "=" + char.ConvertFromUtf32(f.Value))
        );
        lines.RemoveAll(line => char.IsSurrogate(line[0]));
        var packed = HanTable.Pack(lines);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, packed);
        output.WriteLine($"{lines.Count} lines, packed {packed.Length} bytes: {target}");
    }

    private static int Character(string text) =>
        UnihanFile.TryCharacter(text.Split('<')[0], out var character)
            ? character
            : throw new FormatException($"Unihan_Variants.txt: '{text}' is no code point: take the file as Unicode publishes it");
}
