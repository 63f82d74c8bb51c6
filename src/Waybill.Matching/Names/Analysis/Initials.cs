using System.Collections.Frozen;
using Waybill.Core.Catalogues;
using Waybill.Matching.Scripts;

namespace Waybill.Matching.Names.Analysis;

/// <summary>
/// Letters that stand for names, in every script, by <c>initials.yaml</c>: "Ю." for Yuri and Iurii, "Yu." for Юрий, "Г." for Gennady and
/// Hennadiy.
/// </summary>
internal static class Initials
{
    private const int LongestOfOthers = 2;

    private static readonly CatalogueNode File = CatalogueYaml.Open(EmbeddedCatalogue.Read<WordLists>("initials.yaml"), "initials.yaml");

    private static readonly FrozenDictionary<string, Beginning> Latin = File.Section("latin")
        .Entries()
        .ToFrozenDictionary(
            entry => entry.Name,
            entry => new Beginning([.. entry.Node.Items().Select(item => item.Scalar())]),
            StringComparer.Ordinal
        );

    private static readonly FrozenDictionary<char, int> Alike = File.Texts("alike")
        .SelectMany((row, number) => row.Select(letter => (letter, number)))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.number);

    // Letters that make one sound at the beginning of a word, and those that a mark makes another of.
    private static readonly FrozenSet<string> Sounds = Latin
        .Values.SelectMany(beginning => beginning.Sounds)
        .Where(sound => !Beginning.IsOpen(sound) && (sound.Length > 1 || !char.IsAscii(sound[0])))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestSound = Sounds.Max(sound => sound.Length);

    /// <summary>True for a token of a person's name that is a letter for a word of it.</summary>
    public static bool Are(List<NameToken> tokens, int at)
    {
        var (text, script) = (tokens[at].Text, tokens[at].Script);
        if (tokens.Count < 2 || text.Length > LongestSound)
            return false;
        if (text.Length == 1)
            return tokens[at].Folded.Length == 1 || (script != Script.Latin && Latin.ContainsKey(Small(text)));
        // "V.Yu": the last stop is often left out. "Wang Yu" is a name.
        return (tokens[at].IsDotted || (at > 1 && at == tokens.Count - 1 && tokens[at - 1] is { IsLetter: true, IsDotted: true }))
            && Latin.ContainsKey(Small(text));
    }

    /// <summary>True where a letter that stands for a word may stand for another one, or for the same as another letter.</summary>
    /// <param name="one">The one; this or the other is a letter that stands for a word.</param>
    /// <param name="other">The other.</param>
    public static bool MayBeOne(NamePart one, NamePart other)
    {
        if (one.Script != other.Script || one.Script == Script.Latin)
            return one.Beginning.MayBe(other.Beginning);
        return one.Class == PartClass.Initial ? IsFirstOf(one, other) : IsFirstOf(other, one);
    }

    /// <summary>How a part begins in Latin letters.</summary>
    public static Beginning Of(NamePart part)
    {
        var text = Small(part.Text);
        if (part.Script == Script.Latin && part.Class != PartClass.Initial)
            return new([SoundOf(text) ?? part.Folded[..1]]);
        for (var length = Math.Min(part.Script == Script.Latin ? LongestSound : LongestOfOthers, text.Length); length > 0; length--)
        {
            if (Latin.TryGetValue(text[..length], out var stands))
                return stands;
        }

        return Beginning.Open(part.Folded[0]);
    }

    /// <summary>The first letter that a letter of another script may be in Latin ones; none for what is no such letter.</summary>
    public static string FirstOf(string letter) =>
        Latin.TryGetValue(Small(letter), out var stands) ? WordFold.Fold(stands.Sounds[0])[..1] : "";

    private static string? SoundOf(string text)
    {
        for (var length = Math.Min(LongestSound, text.Length); length > 0; length--)
        {
            if (Sounds.Contains(text[..length]))
                return text[..length];
        }

        return null;
    }

    // In one script letters are compared as they are: "Г." is no Х, though both are an H somewhere.
    private static bool IsFirstOf(NamePart letter, NamePart other)
    {
        var (text, of) = (Small(letter.Text), Small(other.Text));
        if (of.StartsWith(text, StringComparison.Ordinal))
            return true;
        if (text.Length == 1 && Alike.TryGetValue(text[0], out var row))
            return Alike.TryGetValue(of[0], out var its) && row == its;
        // Letters that are called by their names, and those that nothing is known of.
        return !Latin.ContainsKey(text) && !Latin.ContainsKey(of[..1]) && letter.Folded[0] == other.Folded[0];
    }

    private static string Small(string text) => text.ToLowerInvariant();
}

/// <summary>How a word begins in Latin letters, or what a letter that stands for it may be there.</summary>
/// <param name="Sounds">The beginnings, each of the letters that make one sound; with a star behind it all sounds that begin so.</param>
internal sealed record Beginning(string[] Sounds)
{
    private const char Any = '*';

    /// <summary>The first letters as bits, a to z.</summary>
    public uint Letters { get; } =
        Sounds.Aggregate(
            0u,
            (bits, sound) => WordFold.Fold(sound) is [>= 'a' and <= 'z' and var first, ..] ? bits | (1u << (first - 'a')) : bits
        );

    /// <summary>A letter that stands for all sounds that begin with it: "S." for Shukri.</summary>
    public static Beginning Open(char letter) => new([$"{letter}{Any}"]);

    /// <summary>True for a beginning that stands for all sounds that begin so.</summary>
    public static bool IsOpen(string sound) => sound[^1] == Any;

    /// <summary>True where two begin alike.</summary>
    public bool MayBe(Beginning other)
    {
        foreach (var sound in Sounds)
        {
            foreach (var its in other.Sounds)
            {
                if (sound == its || BeginsWith(its, sound) || BeginsWith(sound, its))
                    return true;
            }
        }

        return false;
    }

    private static bool BeginsWith(string sound, string open) =>
        IsOpen(open)
        && (
            sound.AsSpan().StartsWith(open.AsSpan(0, open.Length - 1), StringComparison.Ordinal)
            || WordFold.Fold(sound).AsSpan().StartsWith(open.AsSpan(0, open.Length - 1), StringComparison.Ordinal)
        );
}
