using System.Text;

namespace Waybill.Matching.Scripts;

/// <summary>Tells scripts by the ranges of Unicode 15 blocks; marks, digits and punctuation belong to none.</summary>
internal static class ScriptRanges
{
    // First character, last character, script; in order. What stands between two rows is Common below U+0370 and Other above.
    private static readonly (int First, int Last, Script Script)[] Ranges =
    [
        ('A', 'Z', Script.Latin),
        ('a', 'z', Script.Latin),
        (0x00AA, 0x00AA, Script.Latin),
        (0x00BA, 0x00BA, Script.Latin),
        (0x00C0, 0x00D6, Script.Latin),
        (0x00D8, 0x00F6, Script.Latin),
        (0x00F8, 0x02B8, Script.Latin),
        (0x02B9, 0x036F, Script.Common),
        (0x0370, 0x03FF, Script.Greek),
        (0x0400, 0x052F, Script.Cyrillic),
        (0x0591, 0x05F4, Script.Hebrew),
        (0x0600, 0x0605, Script.Arabic),
        (0x0606, 0x060F, Script.Common),
        (0x0610, 0x061A, Script.Arabic),
        (0x061B, 0x061F, Script.Common),
        (0x0620, 0x065F, Script.Arabic),
        (0x0660, 0x066D, Script.Common),
        (0x066E, 0x06EF, Script.Arabic),
        (0x06F0, 0x06F9, Script.Common),
        (0x06FA, 0x06FF, Script.Arabic),
        (0x0750, 0x077F, Script.Arabic),
        (0x0870, 0x08FF, Script.Arabic),
        (0x0900, 0x0DFF, Script.Brahmic),
        (0x1100, 0x11FF, Script.Hangul),
        (0x1C80, 0x1C8F, Script.Cyrillic),
        (0x1D00, 0x1D25, Script.Latin),
        (0x1D26, 0x1D2A, Script.Greek),
        (0x1D2B, 0x1D2B, Script.Cyrillic),
        (0x1D2C, 0x1DBF, Script.Latin),
        (0x1DC0, 0x1DFF, Script.Common),
        (0x1E00, 0x1EFF, Script.Latin),
        (0x1F00, 0x1FFE, Script.Greek),
        (0x2000, 0x206F, Script.Common),
        (0x2071, 0x2071, Script.Latin),
        (0x2072, 0x207E, Script.Common),
        (0x207F, 0x207F, Script.Latin),
        (0x2080, 0x208F, Script.Common),
        (0x2090, 0x209C, Script.Latin),
        (0x20A0, 0x2129, Script.Common),
        (0x212A, 0x212B, Script.Latin),
        (0x212C, 0x2BFF, Script.Common),
        (0x2C60, 0x2C7F, Script.Latin),
        (0x2DE0, 0x2DFF, Script.Cyrillic),
        (0x2E00, 0x2E7F, Script.Common),
        (0x2E80, 0x2FDF, Script.Han),
        (0x2FF0, 0x3004, Script.Common),
        (0x3005, 0x3007, Script.Han),
        (0x3008, 0x3020, Script.Common),
        (0x3021, 0x3029, Script.Han),
        (0x302A, 0x3037, Script.Common),
        (0x3038, 0x303B, Script.Han),
        (0x303C, 0x3040, Script.Common),
        (0x3041, 0x3096, Script.Kana),
        (0x3099, 0x309A, Script.Common),
        (0x309B, 0x309C, Script.Common),
        (0x309D, 0x309F, Script.Kana),
        (0x30A0, 0x30A0, Script.Common),
        (0x30A1, 0x30FA, Script.Kana),
        (0x30FB, 0x30FB, Script.Common),
        (0x30FC, 0x30FF, Script.Kana),
        (0x3131, 0x318E, Script.Hangul),
        (0x31F0, 0x31FF, Script.Kana),
        (0x3200, 0x33FF, Script.Common),
        (0x3400, 0x4DBF, Script.Han),
        (0x4E00, 0x9FFF, Script.Han),
        (0xA640, 0xA69F, Script.Cyrillic),
        (0xA722, 0xA787, Script.Latin),
        (0xA78B, 0xA7FF, Script.Latin),
        (0xA960, 0xA97C, Script.Hangul),
        (0xAB30, 0xAB64, Script.Latin),
        (0xAC00, 0xD7A3, Script.Hangul),
        (0xD7B0, 0xD7FB, Script.Hangul),
        (0xD800, 0xF8FF, Script.Common),
        (0xF900, 0xFAD9, Script.Han),
        (0xFB00, 0xFB06, Script.Latin),
        (0xFB1D, 0xFB4F, Script.Hebrew),
        (0xFB50, 0xFDFF, Script.Arabic),
        (0xFE00, 0xFE6F, Script.Common),
        (0xFE70, 0xFEFC, Script.Arabic),
        (0xFEFF, 0xFF20, Script.Common),
        (0xFF21, 0xFF3A, Script.Latin),
        (0xFF3B, 0xFF40, Script.Common),
        (0xFF41, 0xFF5A, Script.Latin),
        (0xFF5B, 0xFF65, Script.Common),
        (0xFF66, 0xFF9F, Script.Kana),
        (0xFFA0, 0xFFDC, Script.Hangul),
        (0xFFE0, 0xFFFF, Script.Common),
        (0x1B000, 0x1B16F, Script.Kana),
        (0x1F000, 0x1FAFF, Script.Common),
        (0x20000, 0x323AF, Script.Han),
    ];

    /// <summary>The script of a character; a surrogate by itself belongs to none.</summary>
    public static Script ScriptOf(char character) => Find(character);

    /// <summary>The script of a character.</summary>
    public static Script ScriptOf(Rune character) => Find(character.Value);

    /// <summary>
    /// The script of most of a token's characters, that of the first of them when several have as many; Common when no script owns any.
    /// </summary>
    public static Script ScriptOf(ReadOnlySpan<char> token)
    {
        Span<int> counts = stackalloc int[(int)Script.Other + 1];
        var best = Script.Common;
        foreach (var rune in token.EnumerateRunes())
        {
            // U+FFFD stands for what is no character.
            var script = Find(rune.Value);
            if (script == Script.Common)
                continue;
            counts[(int)script]++;
            if (best == Script.Common)
                best = script;
        }

        for (var script = 0; script < counts.Length; script++)
        {
            if (counts[script] > counts[(int)best])
                best = (Script)script;
        }

        return best;
    }

    private static Script Find(int character)
    {
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var range = Ranges[middle];
            if (character < range.First)
                high = middle - 1;
            else if (character > range.Last)
                low = middle + 1;
            else
                return range.Script;
        }

        return character < 0x0370 ? Script.Common : Script.Other;
    }
}
