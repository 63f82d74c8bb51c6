using Waybill.Matching.Names;

namespace Waybill.Matching.Transliteration.Romanised;

/// <summary>
/// What two spellings of one Korean or Chinese person's name have in common, however the syllables are parted and in whichever order.
/// </summary>
internal static class RomanisedName
{
    private const int MostSyllables = 4;

    // Of a name that can be read in more ways the first ones are kept.
    private const int MostReadings = 64;

    /// <summary>
    /// Numbers of which two names that are one by the syllables they spell have at least one in common; none for other names.
    /// </summary>
    public static HashSet<ulong> Keys(Name name)
    {
        var keys = new HashSet<ulong>();
        if (name.Kind != NameKind.Person || name.Usages == RomanUsage.None)
            return keys;
        var words = RomanMeeting.Words(name.PartArray);
        Span<ushort> syllables = stackalloc ushort[MostSyllables];
        foreach (var usage in RomanMeeting.Each)
        {
            if ((name.Usages & usage) != 0)
                Add(words, usage, syllables, 0, keys);
        }

        return keys;
    }

    private static void Add(ReadOnlySpan<NamePart> words, RomanUsage usage, Span<ushort> syllables, int count, HashSet<ulong> keys)
    {
        if (words.IsEmpty)
        {
            Span<ushort> sorted = stackalloc ushort[count];
            syllables[..count].CopyTo(sorted);
            sorted.Sort();
            var key = usage == RomanUsage.Korean ? 0UL : 1;
            foreach (var syllable in sorted)
                key = (key << SyllableReading.BitsOfSyllable) | syllable;
            keys.Add(key);
            return;
        }

        foreach (var reading in words[0].Romanised.ReadingsBy(usage))
        {
            var more = reading.Syllables;
            if (count + more > MostSyllables || keys.Count >= MostReadings)
                continue;
            // Vowels are spelt in too many ways, consonants in few.
            var code = usage == RomanUsage.Korean ? KoreanCode.Consonants(reading.Code) : reading.Code;
            for (var i = 0; i < more; i++)
                syllables[count + i] = (ushort)(code >> (SyllableReading.BitsOfSyllable * (more - 1 - i)));
            Add(words[1..], usage, syllables, count + more, keys);
        }
    }
}
