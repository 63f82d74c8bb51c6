using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Screening.Indexing;

/// <summary>
/// The keys by which words that may be one find each other: the consonants of each way to read a word. A word lies under its consonants,
/// under them with each left out in turn, and under them with each unknown in turn; a word asked for looks where it would lie if it had one
/// consonant more, fewer, other, or two of them swapped (after the deletion neighbourhoods of Mor and Fraenkel, 1982).
/// </summary>
internal static class WordKeys
{
    private const int LongestKey = 24;
    private const int ShortestToErr = 3;
    private const int ShortestScanned = 7;
    private const int FewestClasses = 3;

    private static readonly string[] SlavicEnds = ["ovich", "ovna"];

    // What each kind of key begins with, so that no two kinds meet.
    private const uint Whole = 2166136261;
    private const uint Shortened = Whole ^ 0x5A5A_0001;
    private const uint Unknown = Whole ^ 0x33CC_0002;
    private const uint Prime = 16777619;
    private const uint Syllables = Whole ^ 0x0FF0_0003;
    private const uint Classes = Whole ^ 0x55AA_0004;

    /// <summary>Adds the keys that a word of an index lies under.</summary>
    /// <param name="part">The word.</param>
    /// <param name="isJoined">True for parts written together: they are not looked for with an error in them.</param>
    /// <param name="keys">Receives them.</param>
    public static void OfStored(NamePart part, bool isJoined, HashSet<uint> keys)
    {
        foreach (var key in Readings(part))
        {
            keys.Add(Hash(Whole, key));
            if (isJoined)
                keys.Add(Hash(Whole, Sounds.WithoutArticle(key)));
            if (isJoined || key.Length < ShortestToErr)
                continue;
            for (var at = 0; at < key.Length; at++)
            {
                keys.Add(Hash(Shortened, key, at));
                keys.Add(Hash(Unknown, key, at, '?'));
                if (IsBetweenEqual(key, at))
                    keys.Add(Hash(Shortened, key.Remove(at, 2)));
            }
        }

        if (part.Script == Script.Latin)
            OfClasses(part.Folded, keys);
    }

    /// <summary>Adds the keys that a word which is asked for may lie under.</summary>
    /// <param name="part">The word.</param>
    /// <param name="isJoined">True for parts written together.</param>
    /// <param name="keys">Receives them.</param>
    public static void OfAsked(NamePart part, bool isJoined, HashSet<uint> keys)
    {
        foreach (var key in part.Class == PartClass.Patronymic ? Readings(part).Concat(OfFathers(part)) : Readings(part))
        {
            keys.Add(Hash(Whole, key));
            if (isJoined)
            {
                keys.Add(Hash(Whole, Sounds.WithoutArticle(key)));
                continue;
            }

            // Many readings of a word have one key.
            if (!keys.Add(Hash(Shortened, key)) || key.Length < ShortestToErr)
                continue;
            for (var at = 0; at < key.Length; at++)
            {
                keys.Add(Hash(Whole, key, at));
                keys.Add(Hash(Unknown, key, at, '?'));
                if (IsBetweenEqual(key, at))
                    keys.Add(Hash(Whole, key.Remove(at, 2)));
                if (at > 0)
                    keys.Add(Hash(Whole, string.Concat(key.AsSpan(0, at - 1), [key[at], key[at - 1]], key.AsSpan(at + 1))));
            }
        }

        // A foreign name in characters, Hangul or kana keeps little more than the classes of its sounds: 弗拉基米尔, "fulajimier", is Vladimir.
        // The other way round, too many of the words that a list has in characters would be looked at for each name in letters.
        if (part.Script is Script.Han or Script.Hangul or Script.Kana)
        {
            foreach (var reading in part.Prepared.Readings)
                OfClasses(reading, keys);
        }
    }

    /// <summary>Adds the keys that a word lies under, and is looked for, by the Korean or Chinese syllables that it may spell.</summary>
    public static void OfSyllables(NamePart part, in RomanMeeting meeting, HashSet<uint> keys)
    {
        if (part.Romanised.Usages == 0)
            return;
        var numbers = new HashSet<ulong>();
        part.Romanised.AddKeys(meeting, numbers);
        foreach (var number in numbers)
        {
            var hash = Syllables;
            for (var rest = number; rest != 0; rest >>= SyllableReading.BitsOfSyllable)
                hash = (hash ^ (uint)(rest & ushort.MaxValue)) * Prime;
            keys.Add(hash);
        }
    }

    private static void OfClasses(string reading, HashSet<uint> keys)
    {
        var (hash, classes) = (Classes, 0);
        for (var i = 0; i < reading.Length; i++)
        {
            if (SoundClasses.LooselyOf(reading, i) is not { } sound)
                continue;
            hash = (hash ^ sound) * Prime;
            classes++;
        }

        if (classes >= FewestClasses)
            keys.Add(hash);
    }

    /// <summary>The key of a text as it is.</summary>
    public static uint OfText(string text) => Hash(Whole, text);

    private static IEnumerable<string> Readings(NamePart part)
    {
        yield return Key(part.Head);
        if (part.Head != part.Folded)
            yield return Key(part.Folded);
        if (part.IsOfBody && PlaceAdjectives.Stem(part.Folded) is { } stem)
        {
            yield return Key(stem);
            yield return Key(stem + "sk");
        }

        // A letter too many, too few or in another place may have made a sound of two, or parted it: "Lakahl" for "Lakhal", "Makrs" for
        // "Marks".
        yield return Cut(Sounds.LetterKey(part.Folded));
        // With an article before it in one word: "Alsharia" for "Sharia".
        if (part.Folded is ['a' or 'e' or 'u', 'l', _, _, _, ..])
            yield return Key(part.Folded[2..]);
        // Not all write the first letter, or write it so: "Yon" for "Hyon", "Janukovych" for "Yanukovych".
        if (part.Folded is ['h' or 'j', _, _, ..])
            yield return Key(part.Folded[0] == 'h' ? part.Folded[1..] : string.Concat("y", part.Folded.AsSpan(1)));
        // "Djordjevic" for "Đorđević"; and what a scanner makes two letters of, in words that are long enough for it: "Vladirnir".
        if (part.Folded.Contains("dj", StringComparison.Ordinal))
            yield return Key(part.Folded.Replace("dj", "d", StringComparison.Ordinal));
        if (part.Folded.Length >= ShortestScanned && Slips.AsScanned(part.Folded) is var scanned && scanned != part.Folded)
            yield return Key(scanned);
        if (part.Script is Script.Latin or Script.Common)
            yield break;
        foreach (var reading in part.Prepared.Readings)
            yield return Key(reading);
        if (part.Script != Script.Hangul || part.Simplified == part.Text)
            yield break;
        foreach (var reading in Romanisation.Readings(part.Simplified))
            yield return Key(reading);
    }

    // "Гейдарович" is looked for as Heydar, and "Heydar oglu" as what Slavic languages make of it.
    private static IEnumerable<string> OfFathers(NamePart part)
    {
        if (part.Child == 0)
            return part.Father is { } father ? Readings(father) : [];
        return SlavicEnds
            .SelectMany(end => part.Father!.Prepared.Readings.Prepend(part.Folded), (end, reading) => Key(reading + end))
            .Distinct();
    }

    // Without the g of "Margaret" both r are written once.
    private static bool IsBetweenEqual(string key, int at) => at > 0 && at + 1 < key.Length && key[at - 1] == key[at + 1];

    private static string Key(string folded) => Cut(Sounds.Key(folded));

    private static string Cut(string key) => key.Length <= LongestKey ? key : key[..LongestKey];

    // FNV-1a, 32 bits (Fowler, Noll, Vo), over the key with one of its letters left out or another in its place.
    private static uint Hash(uint hash, string key, int at = -1, char instead = '\0')
    {
        for (var i = 0; i < key.Length; i++)
        {
            var letter = i == at ? instead : key[i];
            if (letter != '\0')
                hash = (hash ^ letter) * Prime;
        }

        return hash;
    }
}
