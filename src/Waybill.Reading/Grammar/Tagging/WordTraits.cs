using Waybill.Reading.Grammar.Models;
using Waybill.Reading.Sentences;

namespace Waybill.Reading.Grammar.Tagging;

/// <summary>What the tagger sees of a word, hashed: its form, its ends, its shape and its class.</summary>
internal struct WordTraits
{
    private const int LongestSeen = 40;

    /// <summary>What stands before the first word and after the last.</summary>
    public static readonly WordTraits Border = new()
    {
        Lower = 1,
        Form = 1,
        Suffix2 = 1,
        Suffix3 = 1,
        Shape = 1,
        Class = 1,
    };

    /// <summary>The word in lower case, digits alike.</summary>
    public ulong Lower;

    /// <summary>The word as written, digits alike.</summary>
    public ulong Form;

    /// <summary>Its last letter.</summary>
    public ulong Suffix1;

    /// <summary>Its last two letters.</summary>
    public ulong Suffix2;

    /// <summary>Its last three letters.</summary>
    public ulong Suffix3;

    /// <summary>Its last four letters.</summary>
    public ulong Suffix4;

    /// <summary>Its last five letters.</summary>
    public ulong Suffix5;

    /// <summary>Its first two letters.</summary>
    public ulong Prefix2;

    /// <summary>Its first three letters.</summary>
    public ulong Prefix3;

    /// <summary>Its first four letters.</summary>
    public ulong Prefix4;

    /// <summary>What stands after its last hyphen; 0 where there is none.</summary>
    public ulong Ending;

    /// <summary>Its pattern of capitals, small letters, digits and marks, runs cut to two.</summary>
    public ulong Shape;

    /// <summary>Its class in the <see cref="TagLexicon"/>: the tags that it is known to bear.</summary>
    public ulong Class;

    /// <summary>The lists of names that hold it: a <see cref="NamePart"/>.</summary>
    public ulong Parts;

    /// <summary>The traits of tokens, but for their classes and lists.</summary>
    public static WordTraits[] Of(IReadOnlyList<Token> tokens)
    {
        var words = new WordTraits[tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = Of(tokens[i]);
        return words;
    }

    /// <summary>The traits of a token, but for its class and lists.</summary>
    public static WordTraits Of(in Token token)
    {
        Span<char> lower = stackalloc char[LongestSeen];
        Span<char> form = stackalloc char[LongestSeen];
        var length = Plain(token.Lower, lower);
        var formLength = Plain(token.Text, form);
        var word = lower[..length];
        var hyphen = word.LastIndexOf('-');
        return new()
        {
            Lower = FeatureHash.Of(word),
            Form = FeatureHash.Of(form[..formLength]),
            Suffix1 = FeatureHash.Of(word[^1..]),
            Suffix2 = FeatureHash.Of(word[Math.Max(0, length - 2)..]),
            Suffix3 = FeatureHash.Of(word[Math.Max(0, length - 3)..]),
            Suffix4 = FeatureHash.Of(word[Math.Max(0, length - 4)..]),
            Suffix5 = FeatureHash.Of(word[Math.Max(0, length - 5)..]),
            Prefix2 = FeatureHash.Of(word[..Math.Min(length, 2)]),
            Prefix3 = FeatureHash.Of(word[..Math.Min(length, 3)]),
            Prefix4 = FeatureHash.Of(word[..Math.Min(length, 4)]),
            Ending = hyphen > 0 && hyphen + 1 < length ? FeatureHash.Of(word[(hyphen + 1)..]) : 0,
            Shape = ShapeOf(form[..formLength]),
        };
    }

    // The end of a long word tells more than its start. Quotation marks and dashes are written in many ways.
    private static int Plain(string text, Span<char> into)
    {
        var from = Math.Max(0, text.Length - into.Length);
        for (var i = from; i < text.Length; i++)
        {
            into[i - from] = text[i] switch
            {
                >= '0' and <= '9' => '0',
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' or '`' => '\'',
                '–' or '—' or '‑' or '―' => '-',
                var c => c,
            };
        }

        return text.Length - from;
    }

    private static ulong ShapeOf(ReadOnlySpan<char> form)
    {
        var (shape, previous, run) = (2UL, 0, 0);
        foreach (var c in form)
        {
            var kind =
                char.IsUpper(c) ? 1
                : char.IsLetter(c) ? 2
                : c == '0' ? 3
                : c == '-' ? 4
                : c == '.' ? 5
                : c == '\'' ? 6
                : 7;
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run <= 2 && shape < 1UL << 48)
                shape = shape * 8 + (ulong)kind;
        }

        return shape;
    }
}
