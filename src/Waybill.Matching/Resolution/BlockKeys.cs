using System.Globalization;
using Waybill.FollowTheMoney.Entities;
using Waybill.Matching.Entities;
using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Resolution;

/// <summary>
/// The keys by which entities that may be one come to lie in one block: each number that identifies, and each two of a name's words that
/// tell, by their consonants. A name of one such word has that word; names of two or one also have beginnings and ends, since a slip in
/// either word leaves them nothing else in common. A Korean or Chinese person has the syllables that the name may spell.
/// </summary>
internal static class BlockKeys
{
    // Of longer names the words that fewest bear are taken.
    private const int MostWords = 5;
    private const int MostNames = 12;

    // Consonants of a beginning or an end; a shorter word is one itself.
    private const int Piece = 2;
    private const int LongerPiece = 3;

    /// <summary>
    /// Adds an entity's keys to a table, each with what orders the entity in the block: the rest of the name that gave the key.
    /// </summary>
    public static void Of(Entity entity, Dictionary<ulong, ulong> keys)
    {
        foreach (var number in EntityNumbers.Of(entity))
            keys.TryAdd(Hash('#', number, ""), 0);
        var kind = NameKinds.OfSchema(entity.Schema.Name);
        foreach (var name in EntityNames.Of(entity, kind).Take(MostNames))
        {
            foreach (var key in RomanisedName.Keys(name))
                keys.TryAdd(Hash('s', key.ToString("x", CultureInfo.InvariantCulture), ""), 0);
            var words = Words(name);
            var figures = string.Concat(name.Parts.Where(part => part.Class == PartClass.Number).Select(part => part.Folded));
            if (words is [var only])
            {
                keys.TryAdd(Hash('1', only, ""), Place(figures));
                AddPieces(keys, "", only, LongerPiece, figures);
            }
            else if (words is [var one, var other])
            {
                AddPieces(keys, one, other, Piece, figures);
                AddPieces(keys, other, one, Piece, figures);
            }

            for (var i = 0; i < words.Count; i++)
            {
                for (var j = i + 1; j < words.Count; j++)
                    keys.TryAdd(Hash('2', words[i], words[j]), Place(Rest(words, i, j) + figures));
            }
        }
    }

    // In the block of a beginning, words that begin alike stand together; in that of an end, those that end alike.
    private static void AddPieces(Dictionary<ulong, ulong> keys, string whole, string word, int length, string figures)
    {
        if (word.Length <= length)
            return;
        keys.TryAdd(Hash('b', whole, word[..length]), Place(word[length..] + figures));
        keys.TryAdd(Hash('e', whole, word[^length..]), Place(word[..^length] + figures));
    }

    // Ordered, since names are given in either order.
    private static List<string> Words(Name name) =>
        [
            .. name
                .Parts.Where(part => part.Tells)
                .OrderByDescending(part => part.Weight)
                .ThenBy(part => part.Folded, StringComparer.Ordinal)
                .Take(MostWords)
                .Select(Sound)
                .Where(sound => sound.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static string Sound(NamePart part) =>
        Sounds.Key(
            part.Script is Script.Latin or Script.Common || part.Head != part.Folded ? part.Head
            : part.Prepared.Readings is [var first, ..] ? first
            : part.Folded
        );

    private static string Rest(List<string> words, int i, int j)
    {
        var rest = "";
        for (var k = 0; k < words.Count; k++)
            rest += k == i || k == j ? "" : words[k];
        return rest;
    }

    // The first letters as a number that orders as they do.
    private static ulong Place(string rest)
    {
        var place = 0UL;
        for (var i = 0; i < sizeof(ulong); i++)
            place = (place << 8) | (i < rest.Length ? (byte)rest[i] : (byte)0);
        return place;
    }

    // FNV-1a, 64 bits (Fowler, Noll, Vo).
    private static ulong Hash(char kind, string one, string other)
    {
        var hash = 14695981039346656037UL;
        hash = (hash ^ kind) * 1099511628211;
        foreach (var c in one)
            hash = (hash ^ c) * 1099511628211;
        hash = (hash ^ '|') * 1099511628211;
        foreach (var c in other)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
