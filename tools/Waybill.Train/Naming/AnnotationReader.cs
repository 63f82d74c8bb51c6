using System.Text;
using Waybill.Reading.Grammar;
using Waybill.Reading.Sentences;

namespace Waybill.Train.Naming;

/// <summary>Reads our own annotated sentences: one a line, a name as <c>[kind words]</c>, comments after <c>#</c>.</summary>
internal static class AnnotationReader
{
    private static readonly Dictionary<string, NameKind> Kinds = new(StringComparer.Ordinal)
    {
        ["per"] = NameKind.Person,
        ["org"] = NameKind.Organisation,
        ["place"] = NameKind.Place,
        ["nat"] = NameKind.Nationality,
        ["fac"] = NameKind.Facility,
        ["prod"] = NameKind.Product,
        ["ship"] = NameKind.Vessel,
        ["money"] = NameKind.Money,
        ["date"] = NameKind.Date,
        ["law"] = NameKind.Law,
        ["event"] = NameKind.Event,
    };

    /// <summary>The sentences of a file.</summary>
    /// <exception cref="FormatException">A line cannot be read; the message names file and line.</exception>
    public static List<NamedSentence> Read(string path)
    {
        var sentences = new List<NamedSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
                sentences.Add(Marked(line, $"{Path.GetFileName(path)}:{number}"));
        }

        return sentences;
    }

    /// <summary>The kind of name that a word stands for.</summary>
    /// <exception cref="FormatException">It stands for none.</exception>
    public static NameKind KindOf(string word, string place) =>
        Kinds.TryGetValue(word, out var kind)
            ? kind
            : throw new FormatException($"{place}: '{word}' is no kind of name; the kinds are {string.Join(", ", Kinds.Keys)}");

    /// <summary>A sentence of a text with names between offsets; null where an offset is no bound of a token.</summary>
    public static NamedSentence? Sentence(string text, List<(int Start, int End, NameKind Kind)> marked)
    {
        var tokens = Tokeniser.Cut(text, 0, text.Length);
        var names = marked.Select(m => Name(tokens, m.Start, m.End, m.Kind)).OfType<NameSpan>().ToList();
        return names.Count == marked.Count ? new(tokens, names) : null;
    }

    private static NamedSentence Marked(string line, string place)
    {
        var text = new StringBuilder();
        var marked = new List<(int Start, int End, NameKind Kind)>();
        for (var at = 0; at < line.Length;)
        {
            if (line[at] != '[')
            {
                text.Append(line[at++]);
                continue;
            }

            var (space, close) = (line.IndexOf(' ', at), line.IndexOf(']', at));
            if (space < 0 || close < space)
                throw new FormatException($"{place}: a name is written [kind words]");
            marked.Add((text.Length, text.Length + close - space - 1, KindOf(line[(at + 1)..space], place)));
            text.Append(line, space + 1, close - space - 1);
            at = close + 1;
        }

        return Sentence(text.ToString(), marked) ?? throw new FormatException($"{place}: a name's bounds are no bounds of tokens");
    }

    private static NameSpan? Name(List<Token> tokens, int start, int end, NameKind kind)
    {
        var (first, last) = (tokens.FindIndex(t => t.Start == start), tokens.FindIndex(t => t.End == end));
        return first >= 0 && last >= first ? new(first, last, kind) : null;
    }
}
