using System.Runtime.CompilerServices;

namespace Waybill.Reading.Grammar.Parsing;

/// <summary>What the parser's features see of a word: hashes of its form, tags and ending.</summary>
/// <param name="Word">The form without case, typography and digits; for a rare word its ending.</param>
/// <param name="Tag">Universal and Penn tag together.</param>
/// <param name="Upos">The universal tag.</param>
/// <param name="Kind">Which Penn tags the form bears at all; for a rare word its ending. Where the tagger errs, this does not.</param>
internal readonly record struct WordCodes(uint Word, uint Tag, uint Upos, uint Kind)
{
    /// <summary>What stands outside the sentence.</summary>
    public static readonly WordCodes None = new(0x1357_9BDF, 0x2468_ACE1, 0x0F1E_2D3D, 0x5A69_7887);

    /// <summary>What heads the root.</summary>
    public static readonly WordCodes Root = new(0x7A6B_5C4D, 0x3E2F_1A0B, 0x6978_8796, 0x1B2D_4F61);

    /// <summary>The codes of a word.</summary>
    /// <param name="form">As written.</param>
    /// <param name="upos">Its universal tag.</param>
    /// <param name="xpos">Its Penn tag.</param>
    /// <param name="kinds">The kinds of the words seen often enough in training.</param>
    public static WordCodes Of(string form, Upos upos, string xpos, IReadOnlyDictionary<uint, uint> kinds)
    {
        var word = OfForm(form);
        if (!kinds.TryGetValue(word, out var kind))
            word = kind = Ending(form);
        var tag = (uint)upos + 1;
        foreach (var c in xpos)
            tag = (tag ^ c) * 0x0100_0193;
        return new(word, Mix(tag), OfTag(upos), kind);
    }

    /// <summary>The code of a universal tag.</summary>
    public static uint OfTag(Upos upos) => Mix((uint)upos + 101);

    /// <summary>The code of a form, without case, typography and digits.</summary>
    public static uint OfForm(ReadOnlySpan<char> form)
    {
        var hash = 0x811C_9DC5u;
        foreach (var c in form)
            hash = (hash ^ Plain(c)) * 0x0100_0193;
        return Mix(hash);
    }

    // The last three characters, whether it has a capital, a digit, a hyphen.
    private static uint Ending(ReadOnlySpan<char> form)
    {
        var hash = 0x1234_5677u;
        foreach (var c in form[Math.Max(0, form.Length - 3)..])
            hash = (hash ^ Plain(c)) * 0x0100_0193;
        hash = (hash ^ (char.IsUpper(form[0]) ? 1u : 0)) * 0x0100_0193;
        return Mix((hash ^ (form.IndexOfAny('-', '‑') > 0 ? 1u : 0)) * 0x0100_0193);
    }

    private static uint Plain(char c) =>
        c switch
        {
            >= 'a' and <= 'z' => c,
            >= 'A' and <= 'Z' => c | 0x20u,
            >= '0' and <= '9' => '0',
            '“' or '”' or '„' or '«' or '»' => '"',
            '’' or '‘' or '`' => '\'',
            '–' or '—' or '‑' or '‐' => '-',
            < (char)128 => c,
            _ => char.ToLowerInvariant(c),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 15)) * 0x2C1B_3C6D;
        hash = (hash ^ (hash >> 12)) * 0x297A_2D39;
        return hash ^ (hash >> 15);
    }
}
