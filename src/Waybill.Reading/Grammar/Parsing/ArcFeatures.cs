namespace Waybill.Reading.Grammar.Parsing;

/// <summary>What tells the relation of a word to its head when no more of the tree is known.</summary>
internal static class ArcFeatures
{
    /// <summary>How many features an arc has at most.</summary>
    public const int Most = 48;

    private const int LongestReach = 6;

    /// <summary>Writes the features of an arc and gives their count.</summary>
    public static int Extract(WordLine line, int head, int dependent, Span<uint> features)
    {
        ref readonly var h = ref line[head];
        ref readonly var d = ref line[dependent];
        var way = Way(head, dependent);
        var (h0, h1, d0, d1) = (line[head - 1].Tag, line[head + 1].Tag, line[dependent - 1].Tag, line[dependent + 1].Tag);
        var marker = Marker(line, head, dependent);
        var between = Between(line, head, dependent);
        var pair = Join(h.Tag, d.Tag) * 2 + (head < dependent ? 1u : 0);
        var side = head < dependent ? 1u : 0;
        var sink = new FeatureSink(features, 500);
        sink.Add(way);
        sink.Add(h.Tag, way);
        sink.Add(d.Tag, way);
        sink.Add(h.Word, way);
        sink.Add(d.Word, way);
        sink.Add(pair);
        sink.Add(pair, way);
        sink.Add(h.Word, d.Word, side);
        sink.Add(h.Word, d.Tag, side);
        sink.Add(h.Tag, d.Word, side);
        sink.Add(h.Word, d.Upos, way);
        sink.Add(h.Upos, d.Word, way);
        sink.Add(Join(h.Upos, d.Upos), way);
        sink.Add(pair, d0);
        sink.Add(pair, d1);
        sink.Add(pair, h0);
        sink.Add(pair, h1);
        sink.Add(pair, Join(d0, d1));
        sink.Add(pair, Join(h0, h1));
        sink.Add(pair, Join(h1, d0));
        sink.Add(d.Tag, Join(d0, d1), side);
        sink.Add(d.Word, Join(d0, d1), side);
        sink.Add(d.Tag, line[dependent - 1].Word, side);
        sink.Add(d.Tag, line[dependent + 1].Word, side);
        sink.Add(d.Word, line[dependent - 1].Word);
        sink.Add(d.Word, line[dependent + 1].Word);
        sink.Add(h.Tag, line[head - 1].Word, side);
        sink.Add(h.Tag, line[head + 1].Word, side);
        sink.Add(h.Word, line[head - 1].Word, side);
        sink.Add(h.Word, line[head + 1].Word, side);
        sink.Add(marker, pair);
        sink.Add(marker, h.Word, d.Tag);
        sink.Add(marker, d.Word, h.Upos);
        sink.Add(marker, Join(h.Upos, d.Upos), way);
        sink.Add(between, pair);
        sink.Add(between, d.Word, h.Upos);
        sink.Add(between, h.Word, d.Upos);
        sink.Add(between, marker, Join(h.Upos, d.Upos));
        sink.Add(pair, line[dependent - 2].Tag, d0);
        sink.Add(pair, line[dependent + 2].Tag, d1);
        sink.Add(h.Kind, d.Kind, side);
        sink.Add(d.Kind, d.Tag, h.Tag);
        sink.Add(h.Kind, h.Tag, d.Tag);
        return sink.Count;
    }

    /// <summary>Which side the head is on, and how far.</summary>
    private static uint Way(int head, int dependent)
    {
        var distance = Math.Abs(head - dependent);
        var step = distance switch
        {
            <= 4 => distance,
            <= 6 => 5,
            <= 10 => 6,
            <= 20 => 7,
            _ => 8,
        };
        return (uint)(step * 2 + (head < dependent ? 1 : 0));
    }

    // The preposition, conjunction or infinitive marker before the dependent, across what may stand between in a noun phrase.
    private static uint Marker(WordLine line, int head, int dependent)
    {
        for (var at = dependent - 1; at >= Math.Max(0, dependent - LongestReach) && at != head; at--)
        {
            var upos = line[at].Upos;
            if (upos == Codes.Adp || upos == Codes.Sconj || upos == Codes.Part || upos == Codes.Cconj)
                return line[at].Word;
            if (upos == Codes.Verb || upos == Codes.Punct)
                return upos;
        }

        return 0;
    }

    /// <summary>Whether a verb, a mark, a conjunction, a pronoun, a noun, an auxiliary, a preposition stands between two words.</summary>
    internal static uint Between(WordLine line, int head, int dependent)
    {
        var (first, last) = head < dependent ? (head + 1, dependent) : (dependent + 1, head);
        var seen = 0u;
        for (var at = first; at < Math.Min(last, first + 40); at++)
        {
            var upos = line[at].Upos;
            seen |=
                upos == Codes.Verb ? 1u
                : upos == Codes.Punct ? 2u
                : upos == Codes.Cconj ? 4u
                : upos == Codes.Sconj || upos == Codes.Pron ? 8u
                : upos == Codes.Noun || upos == Codes.Propn ? 16u
                : upos == Codes.Aux ? 32u
                : upos == Codes.Adp ? 64u
                : 0;
        }

        return seen;
    }

    private static uint Join(uint first, uint second) => FeatureSink.Join(first, second);

    private static class Codes
    {
        public static readonly uint Adp = WordCodes.OfTag(Upos.Adp);
        public static readonly uint Sconj = WordCodes.OfTag(Upos.Sconj);
        public static readonly uint Part = WordCodes.OfTag(Upos.Part);
        public static readonly uint Cconj = WordCodes.OfTag(Upos.Cconj);
        public static readonly uint Verb = WordCodes.OfTag(Upos.Verb);
        public static readonly uint Punct = WordCodes.OfTag(Upos.Punct);
        public static readonly uint Noun = WordCodes.OfTag(Upos.Noun);
        public static readonly uint Propn = WordCodes.OfTag(Upos.Propn);
        public static readonly uint Pron = WordCodes.OfTag(Upos.Pron);
        public static readonly uint Aux = WordCodes.OfTag(Upos.Aux);
    }
}
