namespace Waybill.Train.Unihan;

/// <summary>A file of Unicode's Unihan database (UAX #38): a code point, a field and its value on each line.</summary>
internal static class UnihanFile
{
    /// <summary>Reads the fields asked for.</summary>
    /// <exception cref="IOException">The file is missing.</exception>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static IEnumerable<(int Character, string Field, string Value)> Read(string folder, string name, params string[] fields)
    {
        var path = Path.Combine(folder, name);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split('\t');
            if (parts.Length != 3 || !TryCharacter(parts[0], out var character))
                throw new FormatException($"{path}:{number}: this is no line of Unihan: take the file as Unicode publishes it");
            if (fields.Contains(parts[1]))
                yield return (character, parts[1], parts[2]);
        }
    }

    /// <summary>The code point that <c>U+8C9D</c> names.</summary>
    public static bool TryCharacter(string text, out int character)
    {
        character = 0;
        return text.StartsWith("U+", StringComparison.Ordinal)
            && int.TryParse(
                text.AsSpan(2),
                System.Globalization.NumberStyles.AllowHexSpecifier,
                System.Globalization.CultureInfo.InvariantCulture,
                out character
            );
    }
}
