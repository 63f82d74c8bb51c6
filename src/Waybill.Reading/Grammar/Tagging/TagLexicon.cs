using Waybill.Reading.Grammar.Models;

namespace Waybill.Reading.Grammar.Tagging;

/// <summary>
/// Words that are common in the training texts: the class of each (which tags it bears, how often) and, where it bears but one, that tag.
/// And words that stand in lists of names.
/// </summary>
internal sealed class TagLexicon
{
    /// <summary>No tag is certain.</summary>
    public const byte Open = byte.MaxValue;

    private readonly Dictionary<ulong, (ushort Class, byte Certain)> words;
    private readonly Dictionary<uint, byte> parts;

    /// <summary>Makes the lexicon of words, by hash, with their classes and certain tags, and of words in lists of names.</summary>
    public TagLexicon(
        ReadOnlySpan<ulong> hashes,
        ReadOnlySpan<ushort> classes,
        ReadOnlySpan<byte> certain,
        ReadOnlySpan<uint> parts,
        ReadOnlySpan<byte> lists
    )
    {
        words = new(hashes.Length);
        for (var i = 0; i < hashes.Length; i++)
            words[hashes[i]] = (classes[i], certain[i]);
        this.parts = new(parts.Length);
        for (var i = 0; i < parts.Length; i++)
            this.parts[parts[i]] = lists[i];
    }

    /// <summary>What stands for a word, by its hash, in the lists of names.</summary>
    public static uint PartHash(ulong lower) => (uint)(lower >> 32);

    /// <summary>Reads the lexicon of a model.</summary>
    /// <exception cref="ModelException">It is missing or damaged.</exception>
    public static TagLexicon Read(ModelFile file)
    {
        var hashes = file.Numbers<ulong>("words");
        var classes = file.Numbers<ushort>("words.classes");
        var certain = file.Numbers<byte>("words.certain");
        var parts = file.Numbers<uint>("parts");
        var lists = file.Numbers<byte>("parts.lists");
        return hashes.Length == classes.Length && hashes.Length == certain.Length && parts.Length == lists.Length
            ? new(hashes, classes, certain, parts, lists)
            : throw file.Fault("the sections of its words differ in length");
    }

    /// <summary>Fills in a word's class and lists, and gives its tag where that is certain.</summary>
    public byte Look(ref WordTraits word)
    {
        word.Parts = parts.GetValueOrDefault(PartHash(word.Lower));
        if (words.TryGetValue(word.Lower, out var found))
        {
            word.Class = found.Class;
            return found.Certain;
        }

        // A rare word has the class of its shape and end.
        word.Class = FeatureHash.Join(word.Shape, word.Suffix2) | 1UL << 63;
        return Open;
    }
}
